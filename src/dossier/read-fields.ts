import { didYouMean, nearestName } from '../lib/did-you-mean.js';
import { memoize } from '../lib/memoize.js';
import type { Place, Value } from '../model/graph-data.js';
import type { Property } from '../model/types.js';
import type { Parsed, ParsedMap } from './parse-file.js';
import { placeIn, type ReadContext } from './read-context.js';
import { readProperty } from './read-property.js';

/** The properties of one map that could be read. */
export interface ReadFields {
  readonly properties: Readonly<Record<string, Value>>;
  readonly places: ReadonlyMap<string, Place>;
  readonly faulty: ReadonlySet<string>;
}

/** The fields that a map may have. */
export interface FieldRules {
  /** The type's name, for messages. */
  readonly typeName: string;
  readonly properties: ReadonlyMap<string, Property>;
  /** Names of the other fields, which another reader reads. */
  readonly others: ReadonlyArray<string>;
}

const noPlaces: ReadonlyMap<string, Place> = new Map();

/**
 * Reads the properties of a map; reports unknown fields, invalid values and missing required fields.
 *
 * A field with the value null counts as missing, as in GraphQL.
 */
export function readFields(
  context: ReadContext,
  map: ParsedMap,
  path: string,
  rules: FieldRules,
): ReadFields {
  const properties: Record<string, Value> = {};
  const places = context.placeless ? null : new Map<string, Place>();
  const faulty = new Set<string>();
  for (const { name, position, value } of map.entries) {
    if (rules.others.includes(name)) continue;
    const fieldPath = joinPath(path, name);
    const property = rules.properties.get(name);
    if (!property || property.system) {
      reportUnknown(context, { name, at: placeIn(context, position, fieldPath), rules });
      // A misspelt field is one problem: the field that was meant is not reported as missing.
      const meant = nearestName(name, writableNames(rules));
      if (meant !== null) faulty.add(meant);
    } else if (!isNull(value)) {
      const read = readProperty(context, property, { parsed: value, path: fieldPath });
      if (places) for (const [key, place] of read.places) places.set(key, place);
      if (read.value === null) faulty.add(name);
      else if (!Array.isArray(read.value) || read.value.length > 0) properties[name] = read.value;
    }
  }
  for (const property of requiredOf(rules.properties)) {
    const isThere = property.name in properties || faulty.has(property.name);
    if (!isThere && !rules.others.includes(property.name)) {
      faulty.add(property.name);
      reportMissing(context, property, { at: placeIn(context, map.position, path), rules });
    }
  }
  return { properties, places: places ?? noPlaces, faulty };
}

/** Returns whether a value is null or not written. */
export function isNull(value: Parsed): boolean {
  return value.kind === 'scalar' && value.value === null;
}

/** Returns the path of a field below `path`. */
export function joinPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function writableNames({ properties, others }: FieldRules): ReadonlyArray<string> {
  const own = [...properties.values()].filter(({ system }) => !system).map(({ name }) => name);
  return [...own, ...others];
}

const requiredOf = memoize((properties: ReadonlyMap<string, Property>): ReadonlyArray<Property> =>
  [...properties.values()].filter(
    ({ nonNull, list, system, defaultValue }) => nonNull && !list && !system && defaultValue === null,
  ),
);

function reportUnknown(
  context: ReadContext,
  { name, at, rules }: { readonly name: string; readonly at: Place; readonly rules: FieldRules },
): void {
  const names = writableNames(rules);
  const isSystem = rules.properties.get(name)?.system === true;
  context.report({
    code: 'FIELD_UNKNOWN',
    message: isSystem
      ? `Field "${name}" of ${rules.typeName} is set by the loader and not allowed in a dossier.`
      : `${rules.typeName} has no field "${name}".${didYouMean(name, names)}`,
    hint: isSystem ? 'Remove it.' : `Use one of these fields: ${names.join(', ')}.`,
    at,
  });
}

function reportMissing(
  context: ReadContext,
  property: Property,
  { at, rules }: { readonly at: Place; readonly rules: FieldRules },
): void {
  context.report({
    code: 'FIELD_MISSING',
    message: `${rules.typeName} has no field "${property.name}", which is required.`,
    hint: `Add "${property.name}": ${property.description}`,
    at,
  });
}
