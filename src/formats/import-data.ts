import type { Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap, Position } from '../model/parsed.js';

/** A file to import, decoded. */
export interface ImportFile {
  readonly file: string;
  readonly text: string;
}

/** The context of a reader besides the text. */
export interface ImportContext {
  /** Returns the id of the dossier for records without one. Throws INPUT_INVALID if none can be derived from the file name. */
  readonly dossier: () => string;
  /** Ids of the states in the graph by ISO alpha-3 code, upper case. */
  readonly states: ReadonlyMap<string, string>;
}

/** A record of a list of a dossier, for the reader of dossiers. */
export interface ImportRecord {
  readonly section: string;
  readonly map: ParsedMap;
  /** Fields from which the id was made: a stored record with this id must have the same texts. Absent if the file has the id. */
  readonly idMadeOf?: ReadonlyArray<string>;
  /** Links that replace the stored ones instead of being added to them. */
  readonly replaces?: ReadonlyArray<string>;
}

/** The records of one dossier in a file. */
export interface ImportedDossier {
  readonly id: string;
  /** Fields of the dossier itself; null if the file has none. */
  readonly head: ParsedMap | null;
  readonly records: ReadonlyArray<ImportRecord>;
  /** How the ids of its records were made; absent if the file has the ids. */
  readonly idsMade?: { readonly scheme: number; readonly prefix: string };
}

/** Fields or values of one kind that a dossier cannot contain. */
export interface Unmapped {
  readonly count: number;
  /** The first such value; null if the kind says it all. */
  readonly example: string | null;
  /** The place of the first one. */
  readonly at: Position;
}

/** The result of reading files of a format. */
export interface Imported {
  readonly dossiers: ReadonlyArray<ImportedDossier>;
  readonly problems: ReadonlyArray<Problem>;
  /** Whether nothing may be written, not even without the records that have problems: ids would be ambiguous. */
  readonly isRejected?: boolean;
  /** What could not be mapped, by kind (`field "mood"`, `date`): nothing is dropped silently. */
  readonly unmapped: ReadonlyMap<string, Unmapped>;
  /** The number of objects or rows that were read. */
  readonly read: number;
}

/** Returns plain values as parsed ones, all at one position. */
export function toParsed(value: unknown, position: Position): Parsed {
  if (Array.isArray(value))
    return { kind: 'list', position, items: value.map((item) => toParsed(item, position)) };
  if (typeof value === 'object' && value !== null) return toParsedMap(value, position);
  const scalar = value as string | number | boolean | null; // the remaining kinds of plain values
  return { kind: 'scalar', position, value: scalar, written: String(scalar) };
}

/** Returns a plain object as a parsed map, without undefined or null fields and empty lists. */
export function toParsedMap(fields: object, position: Position): ParsedMap {
  const entries = Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    const isAbsent = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    return isAbsent ? [] : [{ name, position, value: toParsed(value, position) }];
  });
  return { kind: 'map', position, entries };
}

/** Returns parsed values as plain ones; whole numbers beyond 2^53 as text, so that no digit is lost. */
export function toPlain(parsed: Parsed): unknown {
  if (parsed.kind === 'scalar') {
    const { value, written } = parsed;
    const isExact = typeof value !== 'number' || Number.isSafeInteger(value) || !/^-?\d+$/.test(written);
    return isExact ? value : written;
  }
  if (parsed.kind === 'list') return parsed.items.map(toPlain);
  return Object.fromEntries(parsed.entries.map(({ name, value }) => [name, toPlain(value)]));
}

/** Returns the fields of a map as JSON, without the braces; duplicate names are kept. */
export function toJsonFields({ entries }: ParsedMap): string {
  return entries
    .map(({ name, value }) => `${JSON.stringify(name)}:${JSON.stringify(toPlain(value))}`)
    .join(',');
}

/** Returns the text of a field of a map, or null. */
export function textField(map: ParsedMap, name: string): string | null {
  const value = map.entries.find((entry) => entry.name === name)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}

/** Returns a plain value as an example of what could not be mapped. */
export function exampleOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Returns several tables of unmapped data as one. */
export function joinUnmapped(
  tables: ReadonlyArray<ReadonlyMap<string, Unmapped>>,
): ReadonlyMap<string, Unmapped> {
  const joined = new Map<string, Unmapped>();
  for (const [what, { count, example, at }] of tables.flatMap((table) => [...table])) {
    const known = joined.get(what);
    joined.set(what, known ? { ...known, count: known.count + count } : { count, example, at });
  }
  return joined;
}

/**
 * Returns an id that resembles a text: lower case, without marks, with hyphens for other characters, at most `longest` characters; null
 * if nothing remains. Different texts can have the same one.
 */
export function readableId(text: string, longest = 120): string | null {
  const made = text
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return made === '' ? null : made;
}
