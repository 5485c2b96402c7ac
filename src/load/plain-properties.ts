import type { Properties, Value } from '../model/graph-data.js';
import type { Property } from '../model/types.js';

/** Written by the loader from what it knows, so never part of what a dossier says. */
const loadersOwn: ReadonlySet<string> = new Set([
  'id',
  'dossier',
  'dossiers',
  'declaredBy',
  'recordedAt',
  'createdBy',
]);

/**
 * The properties that a dossier has a say in, in the order of the model and in one form, so that equal ones compare equal.
 *
 * Absent values and empty lists are left out; a single value of a list property becomes a list.
 */
export function plainProperties(
  { properties }: { readonly properties: ReadonlyMap<string, Property> },
  values: Readonly<Record<string, unknown>>,
): Properties {
  const plain: Record<string, Value> = {};
  for (const { name, list } of properties.values()) {
    const value = values[name];
    if (loadersOwn.has(name) || value === undefined || value === null) continue;
    const whole = (list && !Array.isArray(value) ? [value] : value) as Value; // a file was checked, the graph was written by us
    if (!Array.isArray(whole) || whole.length > 0) plain[name] = whole;
  }
  return plain;
}

/** Whether two such sets of properties are equal. */
export function sameProperties(one: Properties, other: Properties): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
