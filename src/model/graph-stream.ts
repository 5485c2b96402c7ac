import type { LinkRecord, NodeRecord, Properties } from './graph-data.js';

/**
 * The graph on its way out, as streams: nothing here is ever held whole.
 *
 * *Declared* records are what one dossier says, so that they can be loaded again. *Standing* records are what all dossiers
 * say together, as the graph has it.
 */
export interface DeclaredRecord {
  readonly node: Omit<NodeRecord, 'at'>;
  /** The links that the dossier declares from this record, in the order of its file. */
  readonly links: ReadonlyArray<Omit<LinkRecord, 'at'>>;
}

/** One dossier: itself, and its records section by section, by id within each. */
export interface DeclaredDossier {
  readonly dossier: Omit<NodeRecord, 'at'>;
  readonly records: AsyncIterable<DeclaredRecord>;
}

/** A node as it stands, with the labels it bears; properties as they are in the graph, times as text. */
export interface StandingNode {
  readonly type: string;
  readonly id: string;
  readonly labels: ReadonlyArray<string>;
  readonly properties: Properties;
  /** Only referred to by the dossier that is read, not declared by it. */
  readonly outside: boolean;
}

/** A link as it stands. */
export interface StandingLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A graph as it stands, or the part of one dossier; nodes come by type, links by relationship type. */
export interface StandingGraph {
  /** The dossier itself, of the part of one; null of the whole graph. */
  readonly head: () => Promise<StandingNode | null>;
  readonly nodes: () => AsyncIterable<StandingNode>;
  readonly links: () => AsyncIterable<StandingLink>;
}
