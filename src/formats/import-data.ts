import type { Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap, Position } from '../model/parsed.js';

/** A file to import, decoded. */
export interface ImportFile {
  readonly file: string;
  readonly text: string;
}

/** What a reader needs to know besides the text. */
export interface ImportContext {
  /** Id of the dossier for records that name none. */
  readonly dossier: string;
  /** ISO alpha-3 codes of the states in the graph, upper case, and the ids they have. */
  readonly states: ReadonlyMap<string, string>;
}

/** A record as a dossier's list holds it, on its way to the reader of dossiers. */
export interface ImportRecord {
  readonly section: string;
  readonly map: ParsedMap;
  /** Fields whose texts the id was made of: what stands under this id must have the same. Left out where the id was given. */
  readonly idMadeOf?: ReadonlyArray<string>;
}

/** The records of one dossier that a file holds. */
export interface ImportedDossier {
  readonly id: string;
  /** Fields of the dossier itself; null where the file has none. */
  readonly head: ParsedMap | null;
  readonly records: ReadonlyArray<ImportRecord>;
}

/** What a reader makes of files. */
export interface Imported {
  readonly dossiers: ReadonlyArray<ImportedDossier>;
  readonly problems: ReadonlyArray<Problem>;
  /** Nothing of it may be written, not even without the records that have problems: ids would be those of others. */
  readonly isRefused?: boolean;
  /** What could not be mapped, in words, with how often: nothing is dropped in silence. */
  readonly unmapped: ReadonlyMap<string, number>;
  /** Objects or rows that were read. */
  readonly read: number;
}

/** Plain values as parsed ones that all stand at one position. */
export function toParsed(value: unknown, position: Position): Parsed {
  if (Array.isArray(value))
    return { kind: 'list', position, items: value.map((item) => toParsed(item, position)) };
  if (typeof value === 'object' && value !== null) return toParsedMap(value, position);
  const scalar = value as string | number | boolean | null; // all that is left of plain values
  return { kind: 'scalar', position, value: scalar, written: String(scalar) };
}

/** A plain object as a parsed map; fields that are undefined, and empty lists, are left out. */
export function toParsedMap(fields: object, position: Position): ParsedMap {
  const entries = Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    const isAbsent = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    return isAbsent ? [] : [{ name, position, value: toParsed(value, position) }];
  });
  return { kind: 'map', position, entries };
}

/** Parsed values as plain ones. */
export function toPlain(parsed: Parsed): unknown {
  if (parsed.kind === 'scalar') return parsed.value;
  if (parsed.kind === 'list') return parsed.items.map(toPlain);
  return Object.fromEntries(parsed.entries.map(({ name, value }) => [name, toPlain(value)]));
}

/** The fields of a map as JSON, as they stand within braces; a name that is there twice stays so. */
export function toJsonFields({ entries }: ParsedMap): string {
  return entries
    .map(({ name, value }) => `${JSON.stringify(name)}:${JSON.stringify(toPlain(value))}`)
    .join(',');
}

/** The text of a field of a map, or null. */
export function textField(map: ParsedMap, name: string): string | null {
  const value = map.entries.find((entry) => entry.name === name)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}

/** Counts what could not be mapped. */
export function counter(): {
  readonly counts: ReadonlyMap<string, number>;
  readonly count: (what: string) => void;
} {
  const counts = new Map<string, number>();
  return { counts, count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1) };
}

/** A local id made of foreign text: lower case, other characters become one hyphen; null where nothing is left. */
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
