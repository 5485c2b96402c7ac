import { append } from '../../lib/append.js';
import { BatchRejected } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { LineRecord } from './batch-reader.js';

/** A batch that is refused more often is refused as a whole. */
const mostRounds = 50;

/** Writes records; with `skip` again and again without those that are refused, until none is. Throws BatchRejected. */
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
      const canSkip = failure instanceof BatchRejected && onError === 'skip' && round < mostRounds;
      if (!canSkip) throw failure;
      append(rejected, failure.problems);
      const lines = new Set(failure.problems.map(({ at }) => at.line));
      some = some.filter(({ line }) => !lines.has(line));
    }
  }
}
