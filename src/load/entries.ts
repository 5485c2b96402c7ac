import { invariant } from '../lib/invariant.js';
import type { GraphData, LinkRecord, NodeRecord, Place, Properties } from '../model/graph-data.js';
import { linkKey } from '../model/link-key.js';
import type { LinkType, Model, NodeType } from '../model/types.js';
import { plainProperties } from './plain-properties.js';

/** A node or link as one dossier has it: what a load compares and counts. */
export type Entry = NodeEntry | LinkEntry;

export interface NodeEntry {
  readonly of: 'NODE';
  /** The object type's name. */
  readonly type: string;
  readonly id: string;
  /** Kept as part of a declaration, not as it stands. */
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
  /** It leaves a shared record, and so is part of that record's declaration. */
  readonly shared: boolean;
  readonly properties: Properties;
}

/** Who wrote an entry and when; survives changes. */
export interface Stamp {
  readonly createdBy: string;
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** An entry as the graph has it. */
export type StoredEntry = Entry & Stamp;

/** An entry as the file has it. */
export type WantedEntry = Entry & { readonly at: Place };

/** What makes two entries the same one, before and after a load. */
export function identityOf(entry: Entry): string {
  return entry.of === 'NODE' ? entry.id : JSON.stringify([entry.type, entry.from, entry.to, entry.key]);
}

/** The entries that a file asks for, by identity; the dossier itself is one. */
export function wantedEntries(model: Model, graph: GraphData): ReadonlyMap<string, WantedEntry> {
  const shared = new Set(graph.nodes.filter(({ own }) => !own).map(({ id }) => id));
  const entries: ReadonlyArray<WantedEntry> = [
    ...[graph.dossier, ...graph.nodes].map((node) => nodeEntry(model, node)),
    ...graph.links.map((link) => linkEntry(model, link, shared.has(link.from))),
  ];
  return new Map(entries.map((entry) => [identityOf(entry), entry]));
}

/** The entry that a node of a file asks for. */
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

/** The entry that a link of a file asks for; `shared` where it leaves a shared record. */
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

/** The type of that name, which the caller knows to be there. */
export function nodeTypeOf(model: Model, name: string): NodeType {
  const type = model.types.get(name);
  invariant(type, `the model has a type ${name}`);
  return type;
}

/** The link of that relationship type, which the caller knows to be there. */
export function linkTypeOf(model: Model, type: string): LinkType {
  const link = model.links.get(type);
  invariant(link, `the model has a link ${type}`);
  return link;
}
