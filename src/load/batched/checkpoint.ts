import { KnownError } from '../../errors.js';
import type { Store, WriteTransaction } from '../../store/store.js';
import type { RunQuery } from '../context.js';

/** What a load in batches does, in this order. */
export type BatchedState = 'RECORDS' | 'LINKS' | 'CHECKING' | 'REMOVING' | 'DERIVING';

/** How far a load in batches has come. It stands in the graph as a node, which becomes the Load at the end. */
export interface Checkpoint {
  /** Id of the load, which all that it creates bears. */
  readonly load: string;
  readonly dossier: string;
  readonly source: string;
  readonly fileHash: string;
  /** The process that is at work; another one may take over. */
  readonly owner: string;
  readonly state: BatchedState;
  /** Where the records of the dossier begin in the text of the file, in bytes, and on which line. */
  readonly startOffset: number;
  readonly startLine: number;
  /** Up to where the file was read in this state. */
  readonly offset: number;
  readonly line: number;
  /** Up to which id claims are worked out. */
  readonly after: string;
  /** How many batches are done. */
  readonly batch: number;
  /** The dossier had no records when the load began. */
  readonly fresh: boolean;
  /** What stands and the file does not have goes: records, and fields and links of those that it has. */
  readonly replace: boolean;
  /** A record has a date in words, which may be counted from other records. */
  readonly hasDateWords: boolean;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Changes that are written down. */
  readonly changes: number;
  /** What was created and changed before the load was begun anew. */
  readonly carried: number;
  /** Claims worked out. */
  readonly derived: number;
  /** RFC 3339. */
  readonly startedAt: string;
}

/** What one batch moves: counts are added, the rest is set. */
export type Progress = Partial<Pick<Checkpoint, 'state' | 'offset' | 'line' | 'after' | 'hasDateWords'>> &
  Partial<Counts>;

type Counts = Pick<Checkpoint, 'created' | 'changed' | 'removed' | 'unchanged' | 'changes' | 'derived'>;

const countNames = ['created', 'changed', 'removed', 'unchanged', 'changes', 'derived'] as const;
const wholeNumbers = [
  ...countNames,
  'startOffset',
  'startLine',
  'offset',
  'line',
  'batch',
  'carried',
] as const;

/** The unfinished load of a dossier, and how long ago its last batch was done; null where there is none. */
export async function readCheckpoint(
  runQuery: RunQuery,
  dossier: string,
): Promise<{ readonly checkpoint: Checkpoint; readonly idleMs: number } | null> {
  const [row] = await runQuery(
    `MATCH (b:BulkLoad {dossier: $dossier})
     RETURN b {.*, load: b.id, startedAt: toString(b.startedAt), touchedAt: null},
       duration.inSeconds(b.touchedAt, datetime.realtime()).seconds * 1000`,
    { dossier },
  );
  if (!row) return null;
  return { checkpoint: row[0] as Checkpoint, idleMs: Number(row[1]) }; // by the statement's RETURN and writeCheckpoint
}

/** Writes the whole checkpoint, new or not. */
export async function writeCheckpoint(transaction: WriteTransaction, checkpoint: Checkpoint): Promise<void> {
  const { load, startedAt, ...values } = checkpoint;
  const numbers = wholeNumbers.map((name) => `b.${name} = toInteger($values.${name})`);
  await transaction.run(
    `MERGE (b:BulkLoad {id: $load})
     SET b += $values, b.startedAt = datetime($startedAt), b.touchedAt = datetime.realtime(), ${numbers.join(', ')}`,
    { load, startedAt, values },
  );
}

/**
 * Does one batch of a load and moves its checkpoint, in one transaction; gives the checkpoint after it.
 *
 * Throws LOAD_AT_WORK where another process has taken the load over, and then nothing is written. Where the answer to an
 * earlier try of this batch was lost although it was done, it is not done twice.
 */
export async function doBatch(
  store: Store,
  before: Checkpoint,
  work: (transaction: WriteTransaction) => Promise<Progress>,
): Promise<Checkpoint> {
  return store.write(async (transaction) => {
    const [row] = await transaction.run(
      `MATCH (b:BulkLoad {id: $load}) SET b.lock = true REMOVE b.lock
       RETURN b.owner, b.batch, b {.*, load: b.id, startedAt: toString(b.startedAt), touchedAt: null}`,
      { load: before.load },
    );
    const [owner, batch, standing] = row ?? [];
    if (owner !== before.owner) throw takenOver(before);
    if (batch === before.batch + 1) return standing as Checkpoint; // by the statement's RETURN
    if (batch !== before.batch) throw takenOver(before);
    const after = moved(before, await work(transaction));
    await writeCheckpoint(transaction, after);
    return after;
  });
}

function moved(before: Checkpoint, progress: Progress): Checkpoint {
  const counts = Object.fromEntries(countNames.map((name) => [name, before[name] + (progress[name] ?? 0)]));
  return { ...before, ...progress, ...(counts as unknown as Counts), batch: before.batch + 1 }; // a count for each name
}

/** What to say where another process has taken the load over. */
export function takenOver({ dossier }: Checkpoint): KnownError {
  return new KnownError('LOAD_AT_WORK', `Another process goes on with the load of "${dossier}".`);
}
