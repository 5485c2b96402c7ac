import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import type { BatchWork, RecordsBatch, LinksBatch } from './batch.js';
import { doBatch } from './checkpoint.js';
import type { BatchedState, Checkpoint, Progress } from './checkpoint.js';
import { EndMissing } from './create-records.js';
import { createBatchLinks, writeBatchLinks } from './write-links.js';
import { removeCreated, writeRejects } from './rejects.js';
import { writeRecords } from './write-records.js';
import type { WrittenRecords } from './write-records.js';

interface Given {
  readonly store: Store;
  readonly model: Model;
  readonly before: Checkpoint;
}

/**
 * Writes the records of a batch.
 *
 * Throws BatchRejected; then nothing of the batch is written.
 */
export async function recordsBatch(
  { store, model, before }: Given,
  batch: RecordsBatch,
): Promise<{ readonly after: Checkpoint } & Pick<WrittenRecords, 'unchangedLinks' | 'linksMayBeWrong'>> {
  let found: Pick<WrittenRecords, 'unchangedLinks' | 'linksMayBeWrong'> = {
    unchangedLinks: new Map(),
    linksMayBeWrong: true,
  };
  const after = await doBatch(store, before, async (transaction) => {
    const written = await writeRecords({ transaction, model, before }, batch);
    found = written;
    return written.progress;
  });
  return { ...found, after };
}

/** Writes the links of a batch. Throws BatchRejected; then nothing of the batch is written. */
export async function linksBatch(given: Given, batch: LinksBatch): Promise<Checkpoint> {
  const { resolved } = batch;
  const carefully = (): Promise<Checkpoint> => doLinks(given, batch, (work) => writeBatchLinks(work, batch));
  if (!given.before.fresh || resolved === null) return carefully();
  try {
    return await doLinks(given, batch, (work) => createBatchLinks(work, batch, resolved));
  } catch (failure) {
    if (failure instanceof EndMissing) return carefully();
    throw failure;
  }
}

async function doLinks(
  { store, model, before }: Given,
  batch: LinksBatch,
  write: (work: BatchWork) => Promise<Progress>,
): Promise<Checkpoint> {
  return doBatch(store, before, async (transaction) => {
    const progress = await write({ transaction, model, before });
    await writeRejects(
      transaction,
      before,
      batch.rejected.map((problem) => ({ id: null, problem })),
    );
    const removed = batch.removed.length === 0 ? 0 : await removeCreated(transaction, before, batch.removed);
    const { created = 0, unchanged = 0 } = progress;
    return { ...progress, created: created - removed, unchanged: unchanged + batch.unchanged };
  });
}

/** Enters the next state, which reads the file from the beginning. */
export async function enterState(store: Store, before: Checkpoint, state: BatchedState): Promise<Checkpoint> {
  const { startOffset: offset, startLine: line } = before;
  return doBatch(store, before, () => Promise.resolve({ state, offset, line, after: '' }));
}
