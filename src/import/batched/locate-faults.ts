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

/** The source, the reader and the beginning of a dossier, used to find the lines of its records. */
export interface FileTools {
  readonly source: LineSource;
  readonly reader: BatchReader;
  readonly head: LinePlace;
  readonly dossier: string;
}

/** Finds the lines of faulty records by reading the file again. A record without a line is reported at line 1. */
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

/** Returns the problems of rejected records. Problems that name a record instead of a place get the place of the record. */
export async function locateRejects(
  given: FileTools,
  rejects: ReadonlyArray<Reject>,
): Promise<ReadonlyArray<Problem>> {
  const faults = rejects.flatMap(({ id, problem }) => (id === null ? [] : [{ ...problem, id }]));
  const known = rejects.flatMap(({ problem }) => (problem.at ? [{ ...problem, at: problem.at }] : []));
  const found = faults.length === 0 ? [] : await locateFaults(given, faults);
  return [...known, ...found.map(({ problem }) => problem)];
}
