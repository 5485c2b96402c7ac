import type { Position } from '../model/parsed.js';
import { isName } from './record-ids.js';
import type { SourceRecords } from './source-records.js';

/** An entity of FollowTheMoney: its properties are lists of texts. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly values: (name: string) => ReadonlyArray<string>;
  readonly names: ReadonlyArray<string>;
  /** Fields of the entity itself that are not read; its caption is one of its names. */
  readonly others: ReadonlyArray<string>;
  /** The data set that tells of it, the first of several. */
  readonly dataset: string;
  readonly datasets: number;
  readonly at: Position;
}

/** Makes an entity of a plain value; each of its fields is looked at. */
export function toEntity(value: unknown, at: Position): Entity {
  const { id, schema, properties, datasets, ...rest } = value as Readonly<Record<string, unknown>>; // an object; each is looked at
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

/** Stands for the id of an entity that has none; several can begin in one line. */
function placeName({ line, column }: Position): string {
  return column === 1 ? `line-${line}` : `line-${line}-${column}`;
}

/** Properties of which every value is read; of others the first. */
const several = new Set([
  ...['name', 'alias', 'weakAlias', 'country', 'organization', 'holder', 'post'],
  ...['entity', 'involved', 'location'],
]);

/** Counts what an entity says beyond what is read of it. */
export function left(records: SourceRecords, entity: Entity, known: ReadonlyArray<string>): void {
  const { schema, names, others, values, datasets } = entity;
  for (const name of names) {
    if (!known.includes(name)) records.unmapped(`${schema}.${name}`);
    else if (!several.has(name) && values(name).length > 1)
      records.unmapped(`${schema}.${name}, values beyond the first`);
  }
  for (const name of others) records.unmapped(`field "${name}"`);
  if (datasets > 1) records.unmapped('data sets beyond the first');
}

/** The first id of Wikidata among those that are given; what is none is counted. */
export function wikidataIdOf(records: SourceRecords, { values }: Entity): string | undefined {
  const isId = (text: string): boolean => /^Q[1-9]\d*$/.test(text);
  for (const text of values('wikidataId')) if (!isId(text)) records.unmapped(`wikidataId "${text}"`);
  return values('wikidataId').find(isId);
}
