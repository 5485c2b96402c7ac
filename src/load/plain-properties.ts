import type { Properties, Value } from '../model/graph-data.js';
import type { Property } from '../model/types.js';

/** Properties that the loader sets, so that they are never part of a dossier. */
const loaderPropertyNames: ReadonlySet<string> = new Set([
  'id',
  'dossier',
  'dossiers',
  'declaredBy',
  'recordedAt',
  'createdBy',
]);

/**
 * Returns the properties that a dossier can set, normalized and in the order of the model, so that equal ones compare equal.
 *
 * Absent values and empty lists are omitted; a single value of a list property becomes a list.
 */
export function plainProperties(
  { properties }: { readonly properties: ReadonlyMap<string, Property> },
  values: Readonly<Record<string, unknown>>,
): Properties {
  const plain: Record<string, Value> = {};
  for (const { name, list } of properties.values()) {
    const value = values[name];
    if (loaderPropertyNames.has(name) || value === undefined || value === null) continue;
    const whole = (list && !Array.isArray(value) ? [value] : value) as Value; // a file was checked, the graph was written by us
    if (!Array.isArray(whole) || whole.length > 0) plain[name] = whole;
  }
  return plain;
}

/** Returns whether two normalized sets of properties are equal. */
export function sameProperties(one: Properties, other: Properties): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
