import type { Properties } from '../../model/graph-data.js';
import { searchedProperties, searchProperties, searchPropertyNames } from '../../model/search-properties.js';
import type { Model, NodeType } from '../../model/types.js';
import type { Rows, Store } from '../../store/store.js';
import { domainTypes } from '../labels.js';
import { loadTimeoutMs } from '../load-timeout.js';
import { plainProperties } from '../plain-properties.js';

const pageSize = 1_000;

/** A record whose search properties do not match its texts, with those that it should have; null for one that it should not have. */
export interface StaleSearchRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A page of records of one type. */
export interface SearchPage {
  readonly records: number;
  readonly stale: ReadonlyArray<StaleSearchRecord>;
}

/** Reads all records that search covers page by page, and compares their search properties with their texts. */
export async function* staleSearchPages(store: Store, model: Model): AsyncGenerator<SearchPage> {
  for (const type of domainTypes(model)) {
    const { label } = type;
    if (label === null || searchedProperties(type).length === 0) continue;
    const text = `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${pageSize} ${returned(type)} ORDER BY n.id`;
    for (let after = ''; ;) {
      const { rows } = await store.read({ text, parameters: { after } }, { timeoutMs: loadTimeoutMs });
      yield { records: rows.length, stale: staleRows(type, rows) };
      if (rows.length < pageSize) break;
      after = String(rows.at(-1)?.[0]);
    }
  }
}

/** Writes the search properties of stale records. For `UNWIND $rows AS row`, with `id` and `properties`. */
export const writeSearchText =
  'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) USING INDEX SEEK n:Entity(id) SET n += row.properties';

/** Returns which of these records are stale, once they are locked for the transaction that `runQuery` belongs to. */
export async function lockStaleRecords(
  runQuery: (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<Rows>,
  model: Model,
  ids: ReadonlyArray<string>,
): Promise<ReadonlyArray<StaleSearchRecord>> {
  await runQuery(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) SET n.lock = true REMOVE n.lock',
    { ids },
  );
  const stale: StaleSearchRecord[] = [];
  for (const type of domainTypes(model)) {
    if (type.label === null) continue;
    const rows = await runQuery(
      `MATCH (n:${type.label}) USING INDEX SEEK n:${type.label}(id) WHERE n.id IN $ids ${returned(type)}`,
      { ids },
    );
    stale.push(...staleRows(type, rows));
  }
  return stale;
}

function returned(type: NodeType): string {
  const names = [...searchedProperties(type).map(({ name }) => name), ...searchPropertyNames];
  return `RETURN n.id, n {${names.map((name) => `.${name}`).join(', ')}}`;
}

function staleRows(type: NodeType, rows: Rows): ReadonlyArray<StaleSearchRecord> {
  return rows.flatMap(([id, values]) => {
    const stored = values as Readonly<Record<string, unknown>>; // by `returned`
    const wanted: Properties = searchProperties(type, plainProperties(type, stored));
    const isSame = searchPropertyNames.every(
      (name) => JSON.stringify(stored[name] ?? null) === JSON.stringify(wanted[name] ?? null),
    );
    if (isSame) return [];
    const properties = Object.fromEntries(searchPropertyNames.map((name) => [name, wanted[name] ?? null]));
    return { id: String(id), properties };
  });
}
