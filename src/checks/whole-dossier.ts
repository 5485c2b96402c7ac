import type { EdgeList } from '../lib/edge-list.js';
import type { Problem } from '../model/graph-data.js';
import type { AcyclicLinks } from './acyclic-links.js';
import type { ConsultedDocuments } from './consulted-documents.js';

/**
 * The records and links that the checks of a whole dossier need, as numbers: a few bytes for each, so that they fit in memory for a
 * dossier of any size.
 *
 * A number stands for one record, also one of another dossier. Lower numbers come first in messages.
 */
export interface WholeDossier {
  /** The links that must not form cycles, also those of other dossiers. As contents only statements. */
  readonly acyclic: Readonly<Record<AcyclicLinks['name'], EdgeList>>;
  /** From each statement to the records that it leads to, as `leadsTo` defines. */
  readonly reach: EdgeList;
  readonly documents: ConsultedDocuments;
  /** The claims and statements of the dossier. */
  readonly contents: Iterable<number>;
}

/** A check of a whole dossier. Pure; the records are named only if it has findings. */
export type WholeCheck = (whole: WholeDossier) => Finding;

/** The result of a check. */
export interface Finding {
  /** The records that `problems` names; empty if there is no problem. */
  readonly nodes: ReadonlyArray<number>;
  readonly problems: (nameOf: NameOf) => ReadonlyArray<WholeProblem>;
}

/** Returns the name of a record by its number. */
export type NameOf = (node: number) => RecordName;

export interface RecordName {
  /** The stored id. */
  readonly id: string;
  /** The object type, such as `Request`. */
  readonly type: string;
  /** Whether the record is one of those that are checked, not only one that they refer to. */
  readonly isOwn: boolean;
}

/** A problem of a record, or of one of its links. */
export interface WholeProblem extends Omit<Problem, 'at'> {
  readonly node: number;
  /** The number of the record at the other end, if a link is the problem; otherwise null. */
  readonly to: number | null;
}
