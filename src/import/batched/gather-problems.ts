import type { Problem } from '../../model/graph-data.js';
import type { BatchReader, BlockRecords } from './batch-reader.js';

type SomeRecords = Pick<BlockRecords, 'records' | 'problems'>;

/** Problems that are gathered at most, from the batch that has the first ones on. */
const mostGathered = 1000;

/**
 * Adds to the problems that stop a load those of the records at hand and of the blocks that follow, as far as the lines alone show
 * them; in the order of the file, each once.
 */
export async function gatherProblems(
  found: ReadonlyArray<Problem>,
  following: AsyncIterable<SomeRecords> | Iterable<SomeRecords>,
  reader: BatchReader,
): Promise<ReadonlyArray<Problem>> {
  const problems = new Map<string, Problem>();
  const gather = (some: ReadonlyArray<Problem>): void => {
    for (const problem of some)
      problems.set(`${problem.code} ${problem.at.line} ${problem.at.column}`, problem);
  };
  gather(found);
  for await (const block of following) {
    gather([...block.problems, ...reader.problemsOf(block.records)]);
    if (problems.size > mostGathered) break;
  }
  return [...problems.values()].sort(
    (one, other) => one.at.line - other.at.line || one.at.column - other.at.column,
  );
}
