import { append } from '../../lib/append.js';
import { BatchRejected } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { LineRecord } from './batch-reader.js';

/** Maximum number of attempts, after which the whole batch is rejected. */
const maxRounds = 50;

/** Writes records. With `skip`, repeats this without the rejected records until none is rejected. Throws BatchRejected. */
export async function withoutRejected(
  onError: 'stop' | 'skip',
  records: ReadonlyArray<LineRecord>,
  write: (some: ReadonlyArray<LineRecord>, rejected: ReadonlyArray<Problem>) => Promise<void>,
): Promise<void> {
  const rejected: Problem[] = [];
  let some = records;
  for (let round = 0; ; round += 1) {
    try {
      await write(some, rejected);
      return;
    } catch (failure) {
      const canSkip = failure instanceof BatchRejected && onError === 'skip' && round < maxRounds;
      if (!canSkip) throw failure;
      append(rejected, failure.problems);
      const lines = new Set(failure.problems.map(({ at }) => at.line));
      some = some.filter(({ line }) => !lines.has(line));
    }
  }
}
