import { randomUUID } from 'node:crypto';
import { abandonLoad, BatchRejected, beginLoad } from '../../load/load.js';
import type { Checkpoint } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { LinePlace, LineSource } from '../sources/line-source.js';
import { BatchReader } from './batch-reader.js';
import { BatchedLoad } from './batched-load.js';
import type { BatchedWork } from './batched-work.js';
import { LoadProgress, positionOf } from './load-progress.js';
import { mergedHead, readBeginning } from './read-beginning.js';

/** The outcome for one dossier of a source. */
export interface NextDossierOutcome {
  /** The reasons why records were rejected, with their places in the files. */
  readonly problems: ReadonlyArray<Problem>;
  readonly rejectedLines: ReadonlyArray<number>;
  /** The beginning of the next dossier; null after the last one. */
  readonly next: LinePlace | null;
}

/**
 * Imports the dossier that begins at a place of a source, up to the beginning of the next dossier.
 *
 * Throws BatchRejected, Interrupted, LOAD_AT_WORK, FILE_CHANGED and LOAD_DIFFERS.
 */
export async function importNextDossier(
  work: BatchedWork,
  source: LineSource,
  from: LinePlace,
): Promise<NextDossierOutcome> {
  const { onEvent } = work;
  const checkpoint = await begin(work, source, from);
  const lists = checkpoint.fresh || checkpoint.replace ? 'given' : 'merged';
  if (checkpoint.batch > 0) reportContinued(work, checkpoint);
  const load = loadOf(work, source, checkpoint);
  try {
    const { report, problems, next, times } = await load.run();
    onEvent({
      kind: 'times',
      ms: Object.fromEntries([...times].map(([state, ms]) => [state, Math.round(ms)])),
    });
    const { dossier } = checkpoint;
    onEvent({ kind: 'load', report: { file: source.file, dossier, problems: [], ...report } });
    const rejectedLines = problems.map(({ at }) => at.line);
    return { problems: await source.placed(problems, lists), rejectedLines, next };
  } catch (failure) {
    if (!(failure instanceof BatchRejected)) throw failure;
    await reportUnfinished(work, load.checkpoint);
    throw new BatchRejected(await source.placed(failure.problems, lists));
  }
}

async function begin(
  { graph: { store, model }, options }: BatchedWork,
  source: LineSource,
  from: LinePlace,
): Promise<Checkpoint> {
  const beginning = await readBeginning(model, source, from);
  const dossier = beginning.id ?? options.dossier ?? source.dossier();
  const { file, fileHash } = source;
  try {
    return await beginLoad(store, model, {
      ...{ dossier, fileHash, source: file, owner: randomUUID(), now: new Date() },
      ...{ startOffset: from.offset, startLine: from.line },
      ...{ unfinished: options.unfinished, replace: options.replace },
      head: (stored) => mergedHead(model, { file, dossier, head: beginning.head, stored }),
    });
  } catch (failure) {
    if (!(failure instanceof BatchRejected)) throw failure;
    throw new BatchRejected(await source.placed(failure.problems, 'given'));
  }
}

function loadOf(
  { graph: { store, model }, options, onEvent, isInterrupted }: BatchedWork,
  source: LineSource,
  checkpoint: Checkpoint,
): BatchedLoad {
  const { onError } = options;
  const progress = new LoadProgress(onEvent, source.textBytes);
  const { dossier, replace } = checkpoint;
  const reader = new BatchReader({ model, file: source.file, dossier, onError, replace });
  return new BatchedLoad({ store, model, source, reader, progress, onError, isInterrupted }, checkpoint);
}

function reportContinued({ onEvent, options }: BatchedWork, checkpoint: Checkpoint): void {
  const { dossier, batch } = checkpoint;
  const restarted = options.unfinished === 'restart';
  onEvent({ kind: 'continued', restarted, dossier, batches: batch, position: positionOf(checkpoint) });
}

async function reportUnfinished({ graph, onEvent }: BatchedWork, checkpoint: Checkpoint): Promise<void> {
  const isAbandoned = await abandonLoad(graph.store, checkpoint);
  onEvent(isAbandoned ? { kind: 'nothingWritten' } : { kind: 'unfinished', dossier: checkpoint.dossier });
}
