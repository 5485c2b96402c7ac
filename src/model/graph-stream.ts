import type { LinkRecord, NodeRecord, Properties } from './graph-data.js';

/**
 * A record as one dossier declares it, so that it can be imported again.
 *
 * The other types of this file describe stored records, which merge the declarations of all dossiers. Both are read as streams: no
 * graph is held in memory as a whole.
 */
export interface DeclaredRecord {
  readonly node: Omit<NodeRecord, 'at'>;
  /** The links that the dossier declares from this record, in the order of its file. */
  readonly links: ReadonlyArray<Omit<LinkRecord, 'at'>>;
}

/** A dossier, and its records by section and, within a section, by id. */
export interface DeclaredDossier {
  readonly dossier: Omit<NodeRecord, 'at'>;
  readonly records: AsyncIterable<DeclaredRecord>;
}

/** A stored node with its labels and its properties; times are text. */
export interface StreamedNode {
  readonly type: string;
  readonly id: string;
  readonly labels: ReadonlyArray<string>;
  readonly properties: Properties;
  /** Whether the dossier that is read only refers to it and does not declare it. */
  readonly outside: boolean;
}

/** A stored link. */
export interface StreamedLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The stored graph, or the part of one dossier; nodes in order of their types, links in order of their relationship types. */
export interface GraphStream {
  /** Returns the dossier itself for the part of one dossier; null for the whole graph. */
  readonly head: () => Promise<StreamedNode | null>;
  readonly nodes: () => AsyncIterable<StreamedNode>;
  readonly links: () => AsyncIterable<StreamedLink>;
}
