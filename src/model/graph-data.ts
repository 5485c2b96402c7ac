import type { ProblemCode } from './problem-codes.js';

/**
 * The data of one dossier in the form that is loaded: plain nodes and links, each with its place in the file.
 *
 * Ids are stored ids (`dossier:local`, or the id of a shared record). Values are text, numbers, booleans and lists of them; days are
 * `YYYY-MM-DD`. Defaults are present (`factuality: 'CERTAIN'`, booleans false); absent values and empty lists are omitted. Sort keys
 * (`nameKey`, `dateKey`), labels, `recordedAt`, `createdBy` and `key` are not part of it: the loader derives them.
 */
export interface GraphData {
  readonly dossier: NodeRecord;
  readonly nodes: ReadonlyArray<NodeRecord>;
  readonly links: ReadonlyArray<LinkRecord>;
  /** The name of the file or stream. */
  readonly source: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly fileHash: string;
}

export type Value = string | number | boolean | ReadonlyArray<string>;
export type Properties = Readonly<Record<string, Value>>;

/** A node as one dossier declares it. */
export interface NodeRecord {
  /** The name of the object type: `Actor`, `Request`; `Dossier` for the dossier itself. */
  readonly type: string;
  readonly id: string;
  /** Whether the record belongs to the dossier; otherwise it is shared. */
  readonly own: boolean;
  readonly properties: Properties;
  readonly at: Place;
}

/** A link as one dossier declares it; its identity is `type`, `from`, `to` and its key properties. */
export interface LinkRecord {
  /** The relationship type in the graph: `HAS_CONTENT`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly at: Place;
}

/** A place in a file: line and column from 1, and the path of the field (`claims[3].objects[0].ref`). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** A problem, or a note, at a place. Problems are returned as a list, never thrown. */
export interface Problem {
  /** A stable code, such as `ID_UNKNOWN`. */
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
  readonly at: Place;
}
