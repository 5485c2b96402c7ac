import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import { lockStaleRecords, staleSearchPages, writeSearchText } from './stale-search-records.js';

/**
 * Writes the search properties of every record whose search properties do not match its texts; returns the number of repaired records.
 *
 * Each page is one transaction, which reads the records again once they are locked: a load may change them meanwhile.
 */
export async function repairSearchProperties(store: Store, model: Model): Promise<number> {
  let repaired = 0;
  for await (const { stale } of staleSearchPages(store, model)) {
    if (stale.length === 0) continue;
    const ids = stale.map(({ id }) => id);
    repaired += await store.write(async (transaction) => {
      const rows = await lockStaleRecords((text, given) => transaction.run(text, given), model, ids);
      await transaction.run(writeSearchText, { rows });
      return rows.length;
    });
  }
  return repaired;
}
