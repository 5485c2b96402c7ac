import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import { BatchReader } from './batch-reader.js';
import { IdSet } from './id-set.js';
import type { LineSource } from '../sources/line-source.js';

/** The result of checking a source without the graph. */
export interface DryRun {
  readonly records: number;
  readonly problems: ReadonlyArray<Problem>;
}

/** Maximum number of problems in the result; a file with more is broken as a whole. */
const maxProblems = 10_000;

/** Reads a whole source and checks each record without the others. Uses no database and writes nothing. */
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
      const duplicates = read.records.filter(({ localId }) => localId !== '' && !seen.add(localId));
      const found = [
        ...read.problems,
        ...reader.problemsOf(read.records),
        ...duplicates.map(({ localId, line }) => reader.duplicateId(localId, line)),
      ];
      problems.push(...found.slice(0, maxProblems - problems.length));
      if (!read.next) continue;
      isOpen = true;
      dossier = read.next.id;
      from = read.end;
      break;
    }
  }
  return { records, problems: problems.sort((one, other) => one.at.line - other.at.line) };
}
