import type { Unmapped } from '../formats/formats.js';
import type { BatchedState } from '../load/load.js';
import type { DossierReport } from './load-dossiers.js';

/** An event of a running import, for the command line or a log. The result of the import contains the rest. */
export type ImportEvent =
  /** Records (objects, rows) of one format have been read, and became records of dossiers (`made`). */
  | { readonly kind: 'read'; readonly format: string; readonly records: number; readonly made: number }
  /** Fields or values of one kind that the graph cannot store. */
  | ({ readonly kind: 'unmapped'; readonly format: string; readonly what: string } & Unmapped)
  /** A dossier has been written, or compared in a dry run. */
  | { readonly kind: 'load'; readonly report: DossierReport }
  /** A source of a batched import has been checked in a dry run. */
  | { readonly kind: 'check'; readonly file: string; readonly records: number; readonly problems: number }
  /** The number of table rows that have been read, before their load begins. */
  | { readonly kind: 'rows'; readonly rows: number }
  | BatchedProgress
  /** An unfinished load is continued, or started again if `restarted` is true. */
  | {
      readonly kind: 'continued';
      readonly restarted: boolean;
      readonly dossier: string;
      readonly batches: number;
      readonly position: LoadPosition;
    }
  /** The duration of each state of a batched load. */
  | { readonly kind: 'times'; readonly ms: Readonly<Partial<Record<BatchedState, number>>> }
  /** A batched load has stopped. Records that it has written remain, and the next import of the file continues it. */
  | { readonly kind: 'unfinished'; readonly dossier: string }
  /** A batched load has stopped before it wrote anything. */
  | { readonly kind: 'nothingWritten' }
  /** Nothing is removed, because lines that could not be read may be stored records. */
  | { readonly kind: 'nothingRemoved' };

/** The position of a batched load. */
export interface LoadPosition {
  readonly state: BatchedState;
  /** The next line of the source. */
  readonly line: number;
  readonly removed: number;
  readonly derived: number;
}

/** The progress of a batched load, with its counts so far. */
export interface BatchedProgress extends LoadPosition {
  readonly kind: 'progress';
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Time since this process began to work on the load. */
  readonly seconds: number;
  /** The estimated remaining time of the current state; null if unknown. */
  readonly leftMs: number | null;
}

/** Receives the events of an import. */
export type OnImportEvent = (event: ImportEvent) => void;
