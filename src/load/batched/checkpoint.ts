import { KnownError } from '../../errors.js';
import type { Store, WriteTransaction } from '../../store/store.js';
import type { RunQuery } from '../context.js';

/** The states of a batched load, in this order. */
export type BatchedState = 'RECORDS' | 'LINKS' | 'CHECKING' | 'REMOVING' | 'DERIVING';

/** The progress of a batched load. It is stored as a node, which becomes the Load at the end. */
export interface Checkpoint {
  /** Id of the load, stored with every entry that it creates. */
  readonly load: string;
  readonly dossier: string;
  readonly source: string;
  readonly fileHash: string;
  /** The process that works on the load; another one can take over. */
  readonly owner: string;
  readonly state: BatchedState;
  /** The start of the dossier's records in the text of the file, in bytes, and the line. */
  readonly startOffset: number;
  readonly startLine: number;
  /** The position up to which the file was read in this state. */
  readonly offset: number;
  readonly line: number;
  /** The id of the last claim whose values are derived. */
  readonly after: string;
  /** The number of finished batches. */
  readonly batch: number;
  /** Whether the dossier had no records when the load began. */
  readonly fresh: boolean;
  /** Whether stored records, fields and links that the file does not have are removed. */
  readonly replace: boolean;
  /** Whether a record has a date in words, which may be relative to other records. */
  readonly hasDateWords: boolean;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** The number of changes in the journal. */
  readonly changes: number;
  /** The number of entries created or changed before the load was started again. */
  readonly carried: number;
  /** The number of claims whose values are derived. */
  readonly derived: number;
  /** RFC 3339. */
  readonly startedAt: string;
}

/** The progress of one batch: counts are added, other values replaced. */
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

/** Returns the unfinished load of a dossier and the time since its last batch; null if there is none. */
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

/** Creates or updates the stored checkpoint. */
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
 * Runs one batch of a load and updates its checkpoint in one transaction; returns the new checkpoint.
 *
 * Throws LOAD_AT_WORK, without writing, if another process has taken over the load. A batch that was committed although its answer was
 * lost is not run twice.
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
    const [owner, batch, stored] = row ?? [];
    if (owner !== before.owner) throw takenOver(before);
    if (batch === before.batch + 1) return stored as Checkpoint; // by the statement's RETURN
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

/** Returns the error for a load that another process has taken over. */
export function takenOver({ dossier }: Checkpoint): KnownError {
  return new KnownError('LOAD_AT_WORK', `Another process has taken over the load of "${dossier}".`);
}
