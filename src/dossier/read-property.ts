import { didYouMean } from '../lib/did-you-mean.js';
import { invariant } from '../lib/invariant.js';
import { formerSpellings } from '../model/former-spellings.js';
import type { Place, Value } from '../model/graph-data.js';
import type { Property } from '../model/types.js';
import type { Parsed, ParsedScalar } from './parse-file.js';
import { placeIn, type ReadContext } from './read-context.js';
import { readScalar, type Fault, type ScalarResult } from './read-scalar.js';

/** A property that was read. The value is null if it is invalid; then its problems are reported. */
export interface ReadProperty {
  readonly value: Value | null;
  /** By path within the record: `quotes`, `quotes[1]`. */
  readonly places: ReadonlyArray<readonly [string, Place]>;
}

/** Reads the value of one property; a single value stands for a list of one. The parsed value must not be null. */
export function readProperty(
  context: ReadContext,
  property: Property,
  field: { readonly parsed: Parsed; readonly path: string },
): ReadProperty {
  const { parsed, path } = field;
  if (property.list) return readList(context, property, field);
  if (context.placeless) return { value: readSingle(context, property, field), places: [] };
  const place = placeIn(context, parsed.position, path);
  return { value: readSingle(context, property, field), places: [[property.name, place]] };
}

/** The longest text of an index in Neo4j, 8 kB: each UTF-16 unit takes at most 3 bytes. */
const longestIndexed = 2000;

function readList(
  context: ReadContext,
  property: Property,
  { parsed, path }: { readonly parsed: Parsed; readonly path: string },
): ReadProperty {
  const isList = parsed.kind === 'list';
  const items = isList ? parsed.items : [parsed];
  const paths = items.map((_, index) => (isList ? `[${index}]` : ''));
  const values = items.map((item, index) =>
    readSingle(context, property, { parsed: item, path: path + (paths[index] ?? '') }),
  );
  const texts = values.filter((value) => typeof value === 'string');
  const value = texts.length === values.length ? texts : null;
  if (context.placeless) return { value, places: [] };
  const itemPlaces = items.map(
    (item, index) =>
      [`${property.name}[${index}]`, placeIn(context, item.position, path + (paths[index] ?? ''))] as const,
  );
  const places = [[property.name, placeIn(context, parsed.position, path)] as const, ...itemPlaces];
  return { value, places };
}

function readSingle(
  context: ReadContext,
  property: Property,
  { parsed, path }: { readonly parsed: Parsed; readonly path: string },
): string | number | boolean | null {
  const { value, fault } = checkSingle(context, property, parsed);
  if (fault) context.report({ ...fault, at: placeIn(context, parsed.position, path) });
  return value;
}

function checkSingle(context: ReadContext, property: Property, parsed: Parsed): ScalarResult {
  const { name } = property;
  if (parsed.kind !== 'scalar') {
    return invalid(`Field "${name}" must be a single value, not a ${parsed.kind}.`, 'Write one value.');
  }
  if (parsed.value === null) return invalid(`An item of "${name}" is empty.`, 'Remove the item.');
  if (property.enumName !== null) return checkEnum(context, property, parsed);
  invariant(property.scalar, `${name} is a scalar or an enum`);
  const result = readScalar(property.scalar, name, parsed);
  if (result.fault) return result;
  const fault =
    lengthFault(property, result.value) ??
    patternFault(property, result.value) ??
    rangeFault(property, result.value);
  return fault ? { value: null, fault } : result;
}

function checkEnum(
  context: ReadContext,
  property: Property,
  parsed: Parsed & { kind: 'scalar' },
): ScalarResult {
  const enumType = context.model.enums.get(property.enumName ?? '');
  invariant(enumType, `the enum of ${property.name} is in the model`);
  const names = enumType.values.map(({ name }) => name);
  const found = presentSpelling(enumType.name, parsed.value);
  if (typeof found === 'string' && names.includes(found)) return { value: found, fault: null };
  const shown = typeof found === 'string' ? found : parsed.written;
  const message = `Unknown ${property.name} "${shown}".${didYouMean(shown, names)}`;
  return invalid(message, `Write one of ${names.join(', ')}.`);
}

function presentSpelling(enumName: string, value: ParsedScalar['value']): ParsedScalar['value'] {
  return typeof value === 'string' ? (formerSpellings.get(enumName)?.get(value) ?? value) : value;
}

function lengthFault(property: Property, value: string | number | boolean): Fault | null {
  const { name, indexed, unique, key } = property;
  const isIndexed = indexed || unique || key;
  if (!isIndexed || typeof value !== 'string' || value.length <= longestIndexed) return null;
  const message = `Field "${name}" has ${value.length} characters; at most ${longestIndexed} are allowed.`;
  return { code: 'VALUE_INVALID', message, hint: 'Shorten the text.' };
}

function patternFault({ name, pattern }: Property, value: string | number | boolean): Fault | null {
  if (!pattern || new RegExp(pattern.matches, 'u').test(String(value))) return null;
  const message = `"${value}" in field "${name}" is not ${pattern.meaning}.`;
  return { code: 'VALUE_INVALID', message, hint: `Write ${pattern.meaning}.` };
}

function rangeFault({ name, range }: Property, value: string | number | boolean): Fault | null {
  if (!range || typeof value !== 'number' || (value >= range.min && value <= range.max)) return null;
  const allowed = range.min === range.max ? String(range.min) : `a number from ${range.min} to ${range.max}`;
  const message = `Field "${name}" must be ${allowed}, not ${value}.`;
  return { code: 'VALUE_INVALID', message, hint: `Write ${allowed}.` };
}

function invalid(message: string, hint: string): ScalarResult {
  return { value: null, fault: { code: 'VALUE_INVALID', message, hint } };
}
