import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import { inspectParts, mostExamples } from '../inspection.js';
import type { Inspection } from '../inspection.js';
import { deriveTimeoutMs } from '../load-timeout.js';
import { staleLinks } from './stale-links.js';
import type { StaleLinks } from './stale-links.js';

/**
 * Compares the ids and dates that links hold, by which indexes find them, with the records at their ends, type by type; writes nothing.
 *
 * The examples have the form `from -[TYPE]-> to`.
 */
export function inspectLinks(store: Store, model: Model): Promise<Inspection> {
  return inspectParts(linkTypes(store, model));
}

async function* linkTypes(store: Store, model: Model): AsyncGenerator<Inspection> {
  for (const links of staleLinks(model)) yield inspectType(store, links);
}

async function inspectType(store: Store, { type, match }: StaleLinks): Promise<Inspection> {
  const { rows } = await store.read(
    {
      text: `RETURN COUNT { MATCH ()-[:${type}]->() }, COUNT { ${match} },
        COLLECT { ${match} RETURN a.id + ' -[${type}]-> ' + b.id LIMIT ${mostExamples} }`,
      parameters: {},
    },
    { timeoutMs: deriveTimeoutMs },
  );
  const [compared, stale, examples] = rows[0] ?? [];
  return {
    compared: Number(compared),
    stale: Number(stale),
    examples: examples as ReadonlyArray<string>, // by the RETURN
  };
}
