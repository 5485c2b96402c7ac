import { findCycles } from '../lib/find-cycles.js';
import type { GraphData, NodeRecord, Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import { referencesOf } from './references.js';
import type { Reference } from './references.js';

/** In what order to load; `problems` where there is none, of each circle one. */
export interface GraphOrder {
  readonly ordered: ReadonlyArray<GraphData>;
  readonly problems: ReadonlyArray<Problem>;
}

/**
 * Puts dossiers in an order in which each finds what it refers to; else the given one.
 *
 * Where dossiers refer to each other in a circle, `isLoadable` tells whether the graph, and the records `beside` it, hold
 * what one of them refers to; when that is so of none, the circle is a problem (DOSSIERS_CIRCULAR).
 */
export async function orderGraphs(
  model: Model,
  graphs: ReadonlyArray<GraphData>,
  isLoadable: (graph: GraphData, beside: ReadonlyArray<NodeRecord>) => Promise<boolean>,
): Promise<GraphOrder> {
  const needs = needsAmong(model, graphs);
  const ordered: GraphData[] = [];
  let pending = graphs;
  while (pending.length > 0) {
    const beside = ordered.flatMap(({ nodes }) => nodes);
    const next =
      firstFree(pending, needs) ?? (await firstWhere(pending, (graph) => isLoadable(graph, beside)));
    if (next === undefined) return { ordered, problems: circles(pending, needs) };
    ordered.push(next);
    pending = pending.filter((graph) => graph !== next);
  }
  return { ordered, problems: [] };
}

/** For each dossier the others that declare what it refers to and does not declare itself, each with one such reference. */
type Needs = ReadonlyMap<GraphData, ReadonlyMap<GraphData, Reference>>;

function needsAmong(model: Model, graphs: ReadonlyArray<GraphData>): Needs {
  const declaring = new Map<string, GraphData>();
  for (const graph of graphs.toReversed()) for (const { id } of graph.nodes) declaring.set(id, graph);
  return new Map(graphs.map((graph) => [graph, needsOf(model, graph, declaring)]));
}

function needsOf(
  model: Model,
  graph: GraphData,
  declaring: ReadonlyMap<string, GraphData>,
): ReadonlyMap<GraphData, Reference> {
  const own = new Set(graph.nodes.map(({ id }) => id));
  const needs = new Map<GraphData, Reference>();
  for (const reference of referencesOf(model, graph)) {
    const other = own.has(reference.id) ? undefined : declaring.get(reference.id);
    if (other && !needs.has(other)) needs.set(other, reference);
  }
  return needs;
}

function firstFree(pending: ReadonlyArray<GraphData>, needs: Needs): GraphData | undefined {
  return pending.find((graph) => !pending.some((other) => needs.get(graph)?.has(other)));
}

async function firstWhere(
  graphs: ReadonlyArray<GraphData>,
  holds: (graph: GraphData) => Promise<boolean>,
): Promise<GraphData | undefined> {
  for (const graph of graphs) if (await holds(graph)) return graph;
  return undefined;
}

function circles(pending: ReadonlyArray<GraphData>, needs: Needs): ReadonlyArray<Problem> {
  const edges = pending.flatMap((graph) =>
    pending.flatMap((other) => {
      const value = needs.get(graph)?.get(other);
      return value ? [{ from: graph.dossier.id, to: other.dossier.id, value }] : [];
    }),
  );
  return findCycles(edges).flatMap((cycle) => {
    const names = cycle.map(({ from }) => `"${from}"`).join(', ');
    return cycle.slice(-1).map(({ value: { id, at } }) => ({
      code: 'DOSSIERS_CIRCULAR',
      message: `The dossiers ${names} refer to each other in a circle, so none can be loaded first; here to "${id}".`,
      hint: 'Load one of them without these references, then all; or make one dossier of them.',
      at,
    }));
  });
}
