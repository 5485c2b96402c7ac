import type { GraphData, LinkRecord, NodeRecord, Place, Properties } from '../../src/model/graph-data.js';

/** A node or link of a test's data. */
export type Part = Omit<NodeRecord, 'at'> | Omit<LinkRecord, 'at'>;

/** Returns the data of the dossier `id`; each part has a line of its own, from line 2. */
export function dossier(id: string, parts: ReadonlyArray<Part>, properties: Properties = {}): GraphData {
  const at = (index: number): Place => ({
    file: `${id}.yaml`,
    line: index + 2,
    column: 1,
    path: `[${index}]`,
  });
  const placed = parts.map((part, index) => ({ ...part, at: at(index) }));
  return {
    dossier: {
      type: 'Dossier',
      id,
      own: true,
      properties: { title: id, formatVersion: 1, visibility: 'PUBLIC', ...properties },
      at: at(-1),
    },
    nodes: placed.filter((part) => 'id' in part),
    links: placed.filter((part) => 'from' in part),
    source: `${id}.yaml`,
    fileHash: 'f'.repeat(64),
  };
}

/** Returns a shared actor with a name. */
export function actor(id: string, properties: Properties = {}): Part {
  const defaults = { name: id, kind: 'ORGANIZATION', anonymous: false };
  return { type: 'Actor', id, own: false, properties: { ...defaults, ...properties } };
}

/** Returns a document of the dossier in its id. */
export function document(id: string, properties: Properties = {}): Part {
  const defaults = { kind: 'ARTICLE', access: 'PUBLIC', consulted: false };
  return { type: 'Document', id, own: true, properties: { ...defaults, ...properties } };
}

export function statement(id: string, properties: Properties = {}): Part {
  return { type: 'Statement', id, own: true, properties: { repeats: false, ...properties } };
}

export function event(id: string, properties: Properties = {}): Part {
  const defaults = { text: id, kind: 'EVENT', openEnded: false };
  return { type: 'Event', id, own: true, properties: { ...defaults, ...properties } };
}

export function link(type: string, from: string, to: string, properties: Properties = {}): Part {
  return { type, from, to, properties: { inferred: false, ...properties } };
}
