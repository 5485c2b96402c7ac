import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import { BatchReader } from './batch-reader.js';
import { IdSet } from './id-set.js';
import type { LineSource } from '../sources/line-source.js';

/** What the files alone show. */
export interface DryRun {
  readonly records: number;
  readonly problems: ReadonlyArray<Problem>;
}

/** Problems that are kept at most: a file that has more is broken as a whole. */
const mostProblems = 10_000;

/** Reads a file whole and checks each record by itself; asks no database, writes nothing. */
export async function checkSource(model: Model, source: LineSource): Promise<DryRun> {
  const { file } = source;
  const problems: Problem[] = [];
  let records = 0;
  let from = { offset: 0, line: 1 };
  for (let dossier = 'dossier', isOpen = true; isOpen;) {
    const reader = new BatchReader({ model, file, dossier, onError: 'stop', replace: false });
    const seen = new IdSet();
    isOpen = false;
    for await (const block of source.blocks(from)) {
      const read = reader.lines(block, from);
      records += read.records.length;
      const doubled = read.records.filter(({ localId }) => localId !== '' && !seen.add(localId));
      const found = [
        ...read.problems,
        ...reader.problemsOf(read.records),
        ...doubled.map(({ localId, line }) => reader.doubled(localId, line)),
      ];
      problems.push(...found.slice(0, mostProblems - problems.length));
      if (!read.next) continue;
      isOpen = true;
      dossier = read.next.id;
      from = read.end;
      break;
    }
  }
  return { records, problems: problems.sort((one, other) => one.at.line - other.at.line) };
}
