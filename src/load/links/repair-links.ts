import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import { deriveTimeoutMs } from '../load-timeout.js';
import { staleLinks } from './stale-links.js';

const batchSize = 10_000;

/** Stores with every link the ids and the date of the records at its ends where they differ; returns the number of repaired links. */
export async function repairLinks(store: Store, model: Model): Promise<number> {
  let repaired = 0;
  for (const { match, repair } of staleLinks(model))
    for (;;) {
      const [row] = await store.write(
        (transaction) =>
          transaction.run(`${match} WITH a, r, b LIMIT ${batchSize} ${repair} RETURN count(*)`, {}),
        { timeoutMs: deriveTimeoutMs },
      );
      const count = Number(row?.[0] ?? 0);
      repaired += count;
      if (count < batchSize) break;
    }
  return repaired;
}
