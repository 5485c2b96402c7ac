import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import { inspectParts } from '../inspection.js';
import type { Inspection } from '../inspection.js';
import { staleSearchPages } from './stale-search-records.js';

/** Compares the search properties of every record with its texts, page by page; writes nothing. The examples are ids. */
export function inspectSearchProperties(store: Store, model: Model): Promise<Inspection> {
  return inspectParts(pages(store, model));
}

async function* pages(store: Store, model: Model): AsyncGenerator<Inspection> {
  for await (const { records, stale } of staleSearchPages(store, model))
    yield { compared: records, stale: stale.length, examples: stale.map(({ id }) => id) };
}
