import type { KnownError } from '../errors.js';
import type { Problem } from '../model/graph-data.js';

/** The outcome of an import. */
export interface ImportResult {
  /**
   * `DONE`: all is written. `REJECTED`: all but the rejected records. `INVALID`: nothing is written of the dossiers with problems, or
   * a batched load is unfinished. `INTERRUPTED`: a batched load is unfinished at the wish of the user.
   */
  readonly outcome: 'DONE' | 'REJECTED' | 'INVALID' | 'INTERRUPTED';
  /** Why sources could not be read; then nothing is written. */
  readonly failures?: ReadonlyArray<KnownError>;
  /** Why dossiers were not written. */
  readonly problems: ReadonlyArray<Problem>;
  /** Why records were rejected. */
  readonly rejections: ReadonlyArray<Problem>;
  /** The rejected records, unchanged, so that they can be repaired and imported. */
  readonly rejected: ReadonlyArray<RejectedRecords>;
}

/** The rejected records of one source. */
export interface RejectedRecords {
  /** A file name for them, beside their source. */
  readonly file: string;
  /** JSON Lines. */
  readonly lines: ReadonlyArray<string>;
}

/** The outcome of several imports, one after the other. */
export function joinResults(results: ReadonlyArray<ImportResult>): ImportResult {
  const outcomes = ['INTERRUPTED', 'INVALID', 'REJECTED', 'DONE'] as const; // the gravest first
  return {
    outcome: outcomes.find((outcome) => results.some((result) => result.outcome === outcome)) ?? 'DONE',
    failures: results.flatMap(({ failures = [] }) => failures),
    problems: results.flatMap(({ problems }) => problems),
    rejections: results.flatMap(({ rejections }) => rejections),
    rejected: results.flatMap(({ rejected }) => rejected),
  };
}
