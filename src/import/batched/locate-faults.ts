import type { Reject, WholeFault } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import { idWithin } from '../../model/ids.js';
import type { BatchReader } from './batch-reader.js';
import type { LinePlace, LineSource } from '../sources/line-source.js';

/** A fault of a record, and its place in the file. */
export interface LocatedFault {
  readonly id: string;
  readonly problem: Problem;
}

/** What the lines of a dossier are found with. */
export interface FileTools {
  readonly source: LineSource;
  readonly reader: BatchReader;
  readonly head: LinePlace;
  readonly dossier: string;
}

/** Finds the lines of the records that have faults, by reading the file once more. A record that no line has is told at line 1. */
export async function locateFaults(
  given: FileTools,
  faults: ReadonlyArray<WholeFault>,
): Promise<ReadonlyArray<LocatedFault>> {
  const { source, reader, head, dossier } = given;
  const wanted = new Set(faults.map(({ id }) => idWithin(dossier, id)));
  const lines = new Map<string, number>();
  for await (const block of source.blocks(head)) {
    const { records, next } = reader.lines(block, head);
    for (const { localId, line } of records) if (wanted.has(localId)) lines.set(localId, line);
    if (next || lines.size === wanted.size) break;
  }
  return faults
    .map(({ id, ...problem }) => {
      const at = { file: source.file, line: lines.get(idWithin(dossier, id)) ?? 1, column: 1, path: '' };
      return { id, problem: { ...problem, at } };
    })
    .sort((one, other) => one.problem.at.line - other.problem.at.line);
}

/** Why records were left out: problems that are told at a record get its place. */
export async function locateRejects(
  given: FileTools,
  rejects: ReadonlyArray<Reject>,
): Promise<ReadonlyArray<Problem>> {
  const faults = rejects.flatMap(({ id, problem }) => (id === null ? [] : [{ ...problem, id }]));
  const known = rejects.flatMap(({ problem }) => (problem.at ? [{ ...problem, at: problem.at }] : []));
  const found = faults.length === 0 ? [] : await locateFaults(given, faults);
  return [...known, ...found.map(({ problem }) => problem)];
}
