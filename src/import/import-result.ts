import type { Advice } from '../advice/advice.js';
import type { KnownError } from '../errors.js';
import type { Problem } from '../model/graph-data.js';

/** The outcome of an import. */
export interface ImportResult {
  /**
   * `DONE`: everything is written. `REJECTED`: everything except the rejected records is written. `INVALID`: the dossiers with
   * problems are not written. `STOPPED`: problems have stopped a batched load; the batches before them are written. `INTERRUPTED`: the
   * user has interrupted a batched load.
   */
  readonly outcome: 'DONE' | 'REJECTED' | 'INVALID' | 'STOPPED' | 'INTERRUPTED';
  /** The reasons why sources could not be read. If there are any, nothing is written. */
  readonly failures?: ReadonlyArray<KnownError>;
  /** The reasons why dossiers were not written. */
  readonly problems: ReadonlyArray<Problem>;
  /** The reasons why records were rejected. */
  readonly rejections: ReadonlyArray<Problem>;
  /** The rejected records, unchanged, to be repaired and imported. */
  readonly rejected: ReadonlyArray<RejectedRecords>;
  /** What is allowed in the dossiers, but may be a slip. Only where it was asked for, and not of batched loads. */
  readonly advice?: ReadonlyArray<Advice>;
}

/** The rejected records of one source. */
export interface RejectedRecords {
  /** The name of a file for them, next to their source. */
  readonly file: string;
  /** JSON Lines. */
  readonly lines: ReadonlyArray<string>;
}

/** Combines the results of consecutive imports; the most serious outcome counts. */
export function joinResults(results: ReadonlyArray<ImportResult>): ImportResult {
  const outcomes = ['INTERRUPTED', 'STOPPED', 'INVALID', 'REJECTED', 'DONE'] as const; // the most serious first
  return {
    outcome: outcomes.find((outcome) => results.some((result) => result.outcome === outcome)) ?? 'DONE',
    failures: results.flatMap(({ failures = [] }) => failures),
    problems: results.flatMap(({ problems }) => problems),
    rejections: results.flatMap(({ rejections }) => rejections),
    rejected: results.flatMap(({ rejected }) => rejected),
    advice: results.flatMap(({ advice = [] }) => advice),
  };
}
