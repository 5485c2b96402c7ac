import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import type { BulkBatch } from './batch.js';
import { doBatch } from './checkpoint.js';
import type { BulkState, Checkpoint } from './checkpoint.js';
import { writeBatchLinks } from './write-links.js';
import { writeRecords } from './write-records.js';

interface Given {
  readonly store: Store;
  readonly model: Model;
  readonly before: Checkpoint;
}

/**
 * Writes the records of a batch; `settled` says, by id, how many links leave the records whose links all stand already.
 *
 * Throws BatchRefused; then nothing of the batch is written.
 */
export async function recordsBatch(
  { store, model, before }: Given,
  batch: BulkBatch,
): Promise<{ readonly after: Checkpoint; readonly settled: ReadonlyMap<string, number> }> {
  let settled: ReadonlyMap<string, number> = new Map();
  const after = await doBatch(store, before, async (transaction) => {
    const written = await writeRecords({ transaction, model, before }, batch);
    settled = written.settled;
    return written.progress;
  });
  return { after, settled };
}

/**
 * Writes the links of a batch; `unchanged` are links of records that were passed over, as they stand already.
 *
 * Throws BatchRefused; then nothing of the batch is written.
 */
export async function linksBatch(
  { store, model, before }: Given,
  batch: BulkBatch & { readonly unchanged: number },
): Promise<Checkpoint> {
  return doBatch(store, before, async (transaction) => {
    const progress = await writeBatchLinks({ transaction, model, before }, batch);
    return { ...progress, unchanged: (progress.unchanged ?? 0) + batch.unchanged };
  });
}

/** Goes over to the next state, reading from the beginning. */
export async function enterState(store: Store, before: Checkpoint, state: BulkState): Promise<Checkpoint> {
  const { startOffset: offset, startLine: line } = before;
  return doBatch(store, before, () => Promise.resolve({ state, offset, line, after: '' }));
}
