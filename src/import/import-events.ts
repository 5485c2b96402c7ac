import type { BatchedState } from '../load/load.js';
import type { DossierReport } from './load-dossiers.js';

/** What an import reports while it is under way, for the command line or a log; the result has the rest. */
export type ImportEvent =
  /** Records of one format have been read. */
  | { readonly kind: 'read'; readonly format: string; readonly records: number }
  /** A field or value that the format has and the graph has no place for, and how many times it was found. */
  | { readonly kind: 'unmapped'; readonly format: string; readonly what: string; readonly count: number }
  /** A dossier has been written, or compared in a dry run. */
  | { readonly kind: 'load'; readonly report: DossierReport }
  /** A source of a batched import has been checked in a dry run. */
  | { readonly kind: 'check'; readonly file: string; readonly records: number; readonly problems: number }
  /** Rows of tables read so far, before their load begins. */
  | { readonly kind: 'rows'; readonly rows: number }
  | BatchedProgress
  /** An unfinished load is continued, or begun again with `restarted`. */
  | {
      readonly kind: 'continued';
      readonly restarted: boolean;
      readonly dossier: string;
      readonly batches: number;
      readonly position: LoadPosition;
    }
  /** How long each state of a batched load took. */
  | { readonly kind: 'times'; readonly ms: Readonly<Partial<Record<BatchedState, number>>> }
  /** A batched load has stopped; what it has written stays, and the next import of the file continues it. */
  | { readonly kind: 'unfinished'; readonly dossier: string }
  /** A batched load has stopped before it wrote anything. */
  | { readonly kind: 'nothingWritten' }
  /** Lines could not be read, so nothing is removed: they may be records of the graph. */
  | { readonly kind: 'nothingRemoved' };

/** How far a batched load is. */
export interface LoadPosition {
  readonly state: BatchedState;
  /** The line of the source that comes next. */
  readonly line: number;
  readonly removed: number;
  readonly derived: number;
}

/** The progress of a batched load: its counts so far. */
export interface BatchedProgress extends LoadPosition {
  readonly kind: 'progress';
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Since this process began. */
  readonly seconds: number;
  /** An estimate for the current state; null where there is none. */
  readonly leftMs: number | null;
}

/** Receives the events of an import. */
export type OnImportEvent = (event: ImportEvent) => void;
