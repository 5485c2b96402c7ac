import type { Problem } from '../../model/graph-data.js';
import type { BatchReader, BlockRecords } from './batch-reader.js';

type SomeRecords = Pick<BlockRecords, 'records' | 'problems'>;

/** Maximum number of problems after which no further block is read. */
const maxProblems = 1000;

/**
 * Returns the problems that stop a load, together with those that can be found in the following blocks without the graph; in the
 * order of the file and without duplicates.
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
    if (problems.size > maxProblems) break;
  }
  return [...problems.values()].sort(
    (one, other) => one.at.line - other.at.line || one.at.column - other.at.column,
  );
}
