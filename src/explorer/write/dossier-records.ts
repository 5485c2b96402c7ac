import { plainDossier } from '../../dossier/dossier.js';
import type { RecordFields } from '../../dossier/dossier.js';

/** The records of a dossier as its text has them. */
export interface DossierRecords {
  readonly id: string;
  readonly title: string;
  readonly section: (name: string) => ReadonlyArray<RecordFields>;
  /** Finds a record by its id as written. */
  readonly find: (id: string) => FoundRecord | null;
  readonly ids: ReadonlySet<string>;
}

export interface FoundRecord {
  readonly section: string;
  readonly record: RecordFields;
}

/** The lists of a dossier. */
export const sections = ['actors', 'assets', 'places', 'documents', 'statements', 'claims'] as const;

/** Returns the records of a dossier as written; `yaml` is valid YAML with a map, or empty. */
export function dossierRecords(yaml: string): DossierRecords {
  const dossier = plainDossier(yaml);
  const found = new Map<string, FoundRecord>();
  const lists = new Map(sections.map((name) => [name as string, recordsIn(dossier[name])]));
  for (const [section, records] of lists)
    for (const record of records) found.set(String(record['id']), { section, record });
  return {
    id: textIn(dossier, 'id'),
    title: textIn(dossier, 'title'),
    section: (name) => lists.get(name) ?? [],
    find: (id) => found.get(id) ?? null,
    ids: new Set(found.keys()),
  };
}

function recordsIn(value: unknown): ReadonlyArray<RecordFields> {
  const isRecord = (each: unknown): each is RecordFields => typeof each === 'object' && each !== null;
  return listOf(value).filter(isRecord);
}

/** Returns the values of a field, which may hold one value instead of a list. */
export function listOf(value: unknown): ReadonlyArray<unknown> {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as ReadonlyArray<unknown>) : [value];
}

/** Returns the ids to which a field refers, each written as text or as `{ref: id}`. */
export function refsOf(value: unknown): ReadonlyArray<string> {
  return listOf(value).map(refOf);
}

/** Returns the id of one reference. */
export function refOf(link: unknown): string {
  return typeof link === 'object' && link !== null ? String((link as RecordFields)['ref']) : String(link);
}

/** Returns a text field of a record; empty if it has none. */
export function textIn(record: RecordFields, name: string): string {
  const value = record[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Returns the name of a record as sentences have it, or its title; the id where the dossier does not declare it. */
export function nameOf(records: DossierRecords, id: string): string {
  const record = records.find(id)?.record;
  return (record && shownName(record)) || id;
}

/** Returns the name or title of a record as sentences have it; empty if it has none. */
export function shownName(record: RecordFields): string {
  return textIn(record, 'inText') || textIn(record, 'name') || textIn(record, 'title');
}

/** Returns the ids of the statements that have a record as content. */
export function holdersOf(records: DossierRecords, id: string): ReadonlyArray<string> {
  const holders = records.section('statements').filter(({ content }) => refsOf(content).includes(id));
  return holders.map((record) => textIn(record, 'id'));
}
