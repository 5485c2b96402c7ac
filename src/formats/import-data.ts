import type { Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap, Position } from '../model/parsed.js';

/** A file to import, decoded. */
export interface ImportFile {
  readonly file: string;
  readonly text: string;
}

/** The context of a reader besides the text. */
export interface ImportContext {
  /** Id of the dossier for records without one. */
  readonly dossier: string;
  /** Ids of the states in the graph by ISO alpha-3 code, upper case. */
  readonly states: ReadonlyMap<string, string>;
}

/** A record of a list of a dossier, for the reader of dossiers. */
export interface ImportRecord {
  readonly section: string;
  readonly map: ParsedMap;
  /** Fields from which the id was made: a stored record with this id must have the same texts. Absent if the file has the id. */
  readonly idMadeOf?: ReadonlyArray<string>;
}

/** The records of one dossier in a file. */
export interface ImportedDossier {
  readonly id: string;
  /** Fields of the dossier itself; null if the file has none. */
  readonly head: ParsedMap | null;
  readonly records: ReadonlyArray<ImportRecord>;
}

/** The result of reading files of a format. */
export interface Imported {
  readonly dossiers: ReadonlyArray<ImportedDossier>;
  readonly problems: ReadonlyArray<Problem>;
  /** Whether nothing may be written, not even without the records that have problems: ids would be ambiguous. */
  readonly isRejected?: boolean;
  /** Descriptions of data that could not be mapped, with counts: nothing is dropped silently. */
  readonly unmapped: ReadonlyMap<string, number>;
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

/** Returns parsed values as plain ones. */
export function toPlain(parsed: Parsed): unknown {
  if (parsed.kind === 'scalar') return parsed.value;
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

/** Returns a counter of data that could not be mapped. */
export function counter(): {
  readonly counts: ReadonlyMap<string, number>;
  readonly count: (what: string) => void;
} {
  const counts = new Map<string, number>();
  return { counts, count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1) };
}

/** Returns a local id made from foreign text: lower case, with hyphens for other characters; null if nothing remains. */
export function slug(text: string): string | null {
  const made = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 120);
  return made === '' ? null : made;
}
