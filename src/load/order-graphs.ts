import { findCycles } from '../lib/find-cycles.js';
import type { GraphData, NodeRecord, Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import { referencesOf } from './references.js';
import type { Reference } from './references.js';

/** The order in which to load dossiers, and one problem for each cycle of them. */
export interface GraphOrder {
  readonly ordered: ReadonlyArray<GraphData>;
  readonly problems: ReadonlyArray<Problem>;
}

/**
 * Sorts dossiers so that each comes after those that it refers to; otherwise keeps the given order.
 *
 * If dossiers refer to each other in a cycle, `isLoadable` decides whether one of them can be loaded into the graph together with the
 * records `precedingRecords`. If none can, the cycle is a problem (DOSSIERS_CIRCULAR).
 */
export async function orderGraphs(
  model: Model,
  graphs: ReadonlyArray<GraphData>,
  isLoadable: (graph: GraphData, precedingRecords: ReadonlyArray<NodeRecord>) => Promise<boolean>,
): Promise<GraphOrder> {
  const needs = needsAmong(model, graphs);
  const ordered: GraphData[] = [];
  let pending = graphs;
  while (pending.length > 0) {
    const precedingRecords = ordered.flatMap(({ nodes }) => nodes);
    const next =
      firstFree(pending, needs) ??
      (await firstWhere(pending, (graph) => isLoadable(graph, precedingRecords)));
    if (next === undefined) return { ordered, problems: cycleProblems(pending, needs) };
    ordered.push(next);
    pending = pending.filter((graph) => graph !== next);
  }
  return { ordered, problems: [] };
}

/** For each dossier, the other dossiers that declare records that it refers to but does not declare, each with one such reference. */
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
  matches: (graph: GraphData) => Promise<boolean>,
): Promise<GraphData | undefined> {
  for (const graph of graphs) if (await matches(graph)) return graph;
  return undefined;
}

function cycleProblems(pending: ReadonlyArray<GraphData>, needs: Needs): ReadonlyArray<Problem> {
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
      message: `The dossiers ${names} refer to each other in a cycle, so none can be imported first; this reference is to "${id}".`,
      hint: 'Import one of them without these references, then all; or merge them into one dossier.',
      at,
    }));
  });
}
