import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import { staleSearchPages } from './stale-search-records.js';

const mostExamples = 5;

/** The result of comparing the search properties of all records with their texts. */
export interface SearchInspection {
  /** The number of records. */
  readonly records: number;
  /** The number of records whose search properties do not match their texts. */
  readonly stale: number;
  /** The ids of at most 5 of these. */
  readonly examples: ReadonlyArray<string>;
}

/** Compares the search properties of every record with its texts, page by page; writes nothing. */
export async function inspectSearchProperties(store: Store, model: Model): Promise<SearchInspection> {
  let found: SearchInspection = { records: 0, stale: 0, examples: [] };
  for await (const { records, stale } of staleSearchPages(store, model))
    found = {
      records: found.records + records,
      stale: found.stale + stale.length,
      examples: [...found.examples, ...stale.map(({ id }) => id)].slice(0, mostExamples),
    };
  return found;
}
