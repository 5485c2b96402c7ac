import type { Position } from '../model/parsed.js';
import { isName } from './record-ids.js';
import type { SourceRecords } from './source-records.js';

/** An entity of FollowTheMoney; its properties are lists of texts. */
export interface Entity {
  /** Null if it has none. */
  readonly id: string | null;
  readonly schema: string;
  readonly values: (name: string) => ReadonlyArray<string>;
  readonly names: ReadonlyArray<string>;
  /** Fields of the entity itself that are not read, except the caption, which repeats a name. */
  readonly others: ReadonlyArray<string>;
  /** Its data set, the first of several. */
  readonly dataset: string;
  readonly datasets: number;
  /** The whole entity as plain values. */
  readonly content: unknown;
  readonly at: Position;
}

/** Returns the entity of a plain value. A single value counts as a list of one, a number or word as text. */
export function toEntity(value: unknown, at: Position): Entity {
  const { id, schema, properties, datasets, dataset, ...rest } = value as Readonly<Record<string, unknown>>; // an object; each field is checked
  const all = (typeof properties === 'object' && properties !== null ? properties : {}) as Readonly<
    Record<string, unknown>
  >;
  const sets = [...textsOf(datasets), ...textsOf(dataset)];
  return {
    id: textsOf(id).find(isName) ?? null,
    schema: textsOf(schema)[0] ?? '',
    values: (name) => textsOf(all[name]),
    names: Object.keys(all),
    others: Object.keys(rest).filter((name) => name !== 'caption'),
    dataset: sets.find(isName) ?? 'unnamed data set',
    datasets: sets.length,
    content: value,
    at,
  };
}

function textsOf(value: unknown): ReadonlyArray<string> {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return items
    .filter((item) => ['string', 'number', 'boolean'].includes(typeof item))
    .map(String)
    .filter((text) => text.trim() !== '');
}

/** Properties of which all values are read; of others only the first. */
const several = new Set([
  ...['name', 'alias', 'weakAlias', 'country', 'organization', 'holder', 'post'],
  ...['entity', 'involved', 'location', 'authority'],
]);

/** Counts the fields and values of an entity that are not read. */
export function countUnread(records: SourceRecords, entity: Entity, known: ReadonlyArray<string>): void {
  const { schema, names, others, values, datasets } = entity;
  for (const name of names) {
    const [first, second] = values(name);
    if (!known.includes(name)) records.countUnmapped(`${schema}.${name}`, first ?? null);
    else if (!several.has(name) && second !== undefined)
      records.countUnmapped(`${schema}.${name}, values beyond the first`, second);
  }
  for (const name of others) records.countUnmapped(`field "${name}"`);
  if (datasets > 1) records.countUnmapped('data sets beyond the first');
}

/** Returns the first valid Wikidata id; counts invalid ones. */
export function wikidataIdOf(records: SourceRecords, { values }: Entity): string | undefined {
  const ids = values('wikidataId').map((text) => text.trim().toUpperCase());
  const isId = (text: string): boolean => /^Q[1-9]\d*$/.test(text);
  for (const text of ids) if (!isId(text)) records.countUnmapped('wikidataId', text);
  return ids.find(isId);
}
