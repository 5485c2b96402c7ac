import { invariant } from '../../lib/invariant.js';
import { kindCountWords, kindKey, noFacts } from '../records.js';
import type { GraphRecord, Relationship } from '../records.js';
import type { GraphState } from '../view-state.js';
import type { LoadedGraph } from './loaded-graph.js';
import { visibleGraph } from './visible-graph.js';
import type { VisibleGraph } from './visible-graph.js';

/** A line of the picture: the relationships between the same two records that have the same words. */
export interface DrawnLine extends Relationship {
  /** How many relationships it stands for. */
  readonly count: number;
}

/** The visible part of a graph as it is drawn: records that are alike are drawn as one. */
export interface DrawnGraph {
  readonly records: ReadonlyArray<GraphRecord>;
  readonly relationships: ReadonlyArray<DrawnLine>;
  /** The ids of the records that a drawn record stands for, by its id; records that stand for themselves are left out. */
  readonly bundles: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** Fewer records are not drawn as one. */
const leastAlike = 4;

/** Returns the graph as it is drawn. */
export function drawnGraph(loaded: LoadedGraph, graph: GraphState): DrawnGraph {
  return bundleGraph(visibleGraph(loaded, graph), graph);
}

/**
 * Draws statements as one that have the same sources and the same relationship to the record that the graph is about, and
 * documents in the same way. Records that are pinned or drawn apart stand for themselves.
 */
export function bundleGraph(
  { records, relationships }: VisibleGraph,
  { about, apart, pins }: Pick<GraphState, 'about' | 'apart' | 'pins'>,
): DrawnGraph {
  const alone = new Set([...apart, ...pins.map(({ id }) => id), about]);
  const anchors = new Set(
    records.filter(({ id, type }) => type === 'actor' || id === about).map(({ id }) => id),
  );
  const keys = likenessKeys(relationships, anchors);
  const groups = new Map<string, GraphRecord[]>();
  for (const record of records) {
    const own = keys.get(record.id);
    if (!own || alone.has(record.id) || (record.type !== 'statement' && record.type !== 'document')) continue;
    const key = [kindKey(record), ...[...own].toSorted()].join(' ');
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const alike = [...groups].filter(([, members]) => members.length >= leastAlike);
  const bundleOf = new Map(alike.flatMap(([key, members]) => members.map(({ id }) => [id, key] as const)));
  return {
    records: [
      ...records.filter(({ id }) => !bundleOf.has(id)),
      ...alike.map(([key, members]) => bundleRecord(key, members)),
    ],
    relationships: drawnLines(relationships, bundleOf),
    bundles: new Map(alike.map(([key, members]) => [key, members.map(({ id }) => id)])),
  };
}

/** Returns the relationships of each record to people, bodies and the record that the graph is about. */
function likenessKeys(
  relationships: ReadonlyArray<Relationship>,
  anchors: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  const add = (id: string, key: string): void => {
    const own = keys.get(id);
    if (own) own.add(key);
    else keys.set(id, new Set([key]));
  };
  for (const { from, to, type } of relationships) {
    if (anchors.has(to)) add(from, `${type}>${to}`);
    if (anchors.has(from)) add(to, `${type}<${from}`);
  }
  return keys;
}

function bundleRecord(id: string, members: ReadonlyArray<GraphRecord>): GraphRecord {
  const [first] = members;
  invariant(first, 'A bundle has members.');
  const { type, kind } = first;
  const label = kindCountWords(kindKey({ type, kind, anonymous: false }), members.length);
  return { ...noFacts, id, type, kind, label };
}

/** Parallel relationships with the same words become one line; those within a bundle disappear in it. */
function drawnLines(
  relationships: ReadonlyArray<Relationship>,
  bundleOf: ReadonlyMap<string, string>,
): ReadonlyArray<DrawnLine> {
  const lines = new Map<string, DrawnLine>();
  for (const relationship of relationships) {
    const { type, words, factuality } = relationship;
    const [from, to] = [relationship.from, relationship.to].map((id) => bundleOf.get(id) ?? id) as [
      string,
      string,
    ]; // two, as given
    if (from === to && relationship.from !== relationship.to) continue;
    const key = [from, type, words, to].join('|');
    const known = lines.get(key);
    lines.set(key, {
      ...relationship,
      ...{ key, from, to },
      factuality: known && known.factuality !== factuality ? null : factuality,
      inferred: relationship.inferred && (known?.inferred ?? true),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...lines.values()];
}
