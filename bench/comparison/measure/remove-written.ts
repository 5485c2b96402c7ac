import type { Store } from '../../../src/store/store.js';
import { writtenPrefix } from '../questions/writes.js';

/** Removes everything that the benchmark has written, with loads and history. */
export async function removeWritten(store: Store): Promise<void> {
  for (const property of ['id', 'dossier'])
    await store.command(
      `MATCH (n) WHERE n.${property} STARTS WITH $prefix CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`,
      { prefix: writtenPrefix },
    );
}
