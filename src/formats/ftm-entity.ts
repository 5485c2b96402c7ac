import type { Position } from '../model/parsed.js';
import { isName } from './record-ids.js';
import type { SourceRecords } from './source-records.js';

/** An entity of FollowTheMoney; its properties are lists of texts. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly values: (name: string) => ReadonlyArray<string>;
  readonly names: ReadonlyArray<string>;
  /** Fields of the entity itself that are not read, except the caption, which repeats a name. */
  readonly others: ReadonlyArray<string>;
  /** Its data set, the first of several. */
  readonly dataset: string;
  readonly datasets: number;
  readonly at: Position;
}

/** Returns the entity of a plain value. */
export function toEntity(value: unknown, at: Position): Entity {
  const { id, schema, properties, datasets, ...rest } = value as Readonly<Record<string, unknown>>; // an object; each field is checked
  const all = (typeof properties === 'object' && properties !== null ? properties : {}) as Readonly<
    Record<string, unknown>
  >;
  const texts = (found: unknown): ReadonlyArray<string> =>
    (Array.isArray(found) ? (found as unknown[]) : [found]).filter(
      (each): each is string => typeof each === 'string' && each.trim() !== '',
    );
  return {
    id: texts(id).find(isName) ?? placeName(at),
    schema: texts(schema)[0] ?? '',
    values: (name) => texts(all[name]),
    names: Object.keys(all),
    others: Object.keys(rest).filter((name) => name !== 'caption'),
    dataset: texts(datasets).find(isName) ?? 'unnamed data set',
    datasets: texts(datasets).length,
    at,
  };
}

/** Returns a substitute for the id of an entity without one; several entities can begin in one line. */
function placeName({ line, column }: Position): string {
  return column === 1 ? `line-${line}` : `line-${line}-${column}`;
}

/** Properties of which all values are read; of others only the first. */
const several = new Set([
  ...['name', 'alias', 'weakAlias', 'country', 'organization', 'holder', 'post'],
  ...['entity', 'involved', 'location'],
]);

/** Counts the fields and values of an entity that are not read. */
export function countUnread(records: SourceRecords, entity: Entity, known: ReadonlyArray<string>): void {
  const { schema, names, others, values, datasets } = entity;
  for (const name of names) {
    if (!known.includes(name)) records.countUnmapped(`${schema}.${name}`);
    else if (!several.has(name) && values(name).length > 1)
      records.countUnmapped(`${schema}.${name}, values beyond the first`);
  }
  for (const name of others) records.countUnmapped(`field "${name}"`);
  if (datasets > 1) records.countUnmapped('data sets beyond the first');
}

/** Returns the first valid Wikidata id; counts invalid ones. */
export function wikidataIdOf(records: SourceRecords, { values }: Entity): string | undefined {
  const isId = (text: string): boolean => /^Q[1-9]\d*$/.test(text);
  for (const text of values('wikidataId')) if (!isId(text)) records.countUnmapped(`wikidataId "${text}"`);
  return values('wikidataId').find(isId);
}
