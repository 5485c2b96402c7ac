import { invariant } from '../lib/invariant.js';
import type { GraphData, LinkRecord, NodeRecord, Place, Properties } from '../model/graph-data.js';
import { linkKey } from '../model/link-key.js';
import type { LinkType, Model, NodeType } from '../model/types.js';
import { plainProperties } from './plain-properties.js';

/** A node or link of one dossier: the unit that a load compares and counts. */
export type Entry = NodeEntry | LinkEntry;

export interface NodeEntry {
  readonly of: 'NODE';
  /** The object type's name. */
  readonly type: string;
  readonly id: string;
  /** Whether it is stored as part of a declaration. */
  readonly shared: boolean;
  readonly properties: Properties;
}

export interface LinkEntry {
  readonly of: 'LINK';
  /** The relationship type in the graph. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The canonical text of its key properties. */
  readonly key: string;
  /** Whether it is an outgoing link of a shared record, and so part of that record's declaration. */
  readonly shared: boolean;
  readonly properties: Properties;
}

/** The load that created an entry, and the time; changes preserve them. */
export interface Stamp {
  readonly createdBy: string;
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** An entry of the graph. */
export type StoredEntry = Entry & Stamp;

/** An entry of the file. */
export type WantedEntry = Entry & { readonly at: Place };

/** Returns the identity of an entry, which is the same before and after a load. */
export function identityOf(entry: Entry): string {
  return entry.of === 'NODE' ? entry.id : JSON.stringify([entry.type, entry.from, entry.to, entry.key]);
}

/** Returns the entries of a file by identity; the dossier itself is one of them. */
export function wantedEntries(model: Model, graph: GraphData): ReadonlyMap<string, WantedEntry> {
  const shared = new Set(graph.nodes.filter(({ own }) => !own).map(({ id }) => id));
  const entries: ReadonlyArray<WantedEntry> = [
    ...[graph.dossier, ...graph.nodes].map((node) => nodeEntry(model, node)),
    ...graph.links.map((link) => linkEntry(model, link, shared.has(link.from))),
  ];
  return new Map(entries.map((entry) => [identityOf(entry), entry]));
}

/** Returns the entry of a node of a file. */
export function nodeEntry(model: Model, node: NodeRecord): NodeEntry & Pick<WantedEntry, 'at'> {
  const { type, id, at } = node;
  const shared = type !== 'Dossier' && !node.own;
  return {
    of: 'NODE',
    type,
    id,
    shared,
    properties: plainProperties(nodeTypeOf(model, type), node.properties),
    at,
  };
}

/** Returns the entry of a link of a file; `shared` if it is an outgoing link of a shared record. */
export function linkEntry(
  model: Model,
  link: LinkRecord,
  shared: boolean,
): LinkEntry & Pick<WantedEntry, 'at'> {
  const { type, from, to, at } = link;
  const linkType = linkTypeOf(model, type);
  const properties = plainProperties(linkType, link.properties);
  return { of: 'LINK', type, from, to, key: linkKey(linkType, properties), shared, properties, at };
}

/** Returns the type with this name, which must exist. */
export function nodeTypeOf(model: Model, name: string): NodeType {
  const type = model.types.get(name);
  invariant(type, `the model has a type ${name}`);
  return type;
}

/** Returns the link with this relationship type, which must exist. */
export function linkTypeOf(model: Model, type: string): LinkType {
  const link = model.links.get(type);
  invariant(link, `the model has a link ${type}`);
  return link;
}
