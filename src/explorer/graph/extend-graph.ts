import { inParts } from '../in-parts.js';
import { readLinks } from '../operations.js';
import type { Relationship } from '../records.js';
import { relationshipsFrom } from '../relationships-from.js';
import { runOperation } from '../run-operation.js';
import { fetchRecords } from './fetch-records.js';
import { maxIdsPerQuery } from './limits.js';
import type { LoadedGraph } from './loaded-graph.js';
import { planLinkQueries } from './plan-link-queries.js';

/** Reads the records that are missing in a graph, and the relationships among all of them. Throws OperationFailed. */
export async function extendGraph(
  graph: LoadedGraph,
  ids: ReadonlyArray<string>,
  signal?: AbortSignal,
): Promise<LoadedGraph> {
  const missing = ids.filter((id) => !graph.records.has(id));
  const { linked, added, existing } = planLinkQueries(graph.linked, ids);
  if (missing.length === 0 && added.length === 0) return graph;
  const [found, ...links] = await Promise.all([
    fetchRecords(missing, signal),
    fetchRelationships(added, [...linked], signal),
    fetchRelationships(existing, added, signal),
  ]);
  return {
    records: new Map([...graph.records, ...found.map((record) => [record.id, record] as const)]),
    relationships: new Map([
      ...graph.relationships,
      ...links.flat().map((link) => [link.key, link] as const),
    ]),
    linked,
  };
}

async function fetchRelationships(
  ids: ReadonlyArray<string>,
  among: ReadonlyArray<string>,
  signal?: AbortSignal,
): Promise<ReadonlyArray<Relationship>> {
  if (among.length === 0) return [];
  const answers = await Promise.all(
    inParts(ids, maxIdsPerQuery).map((part) => runOperation(readLinks, { ids: part, among }, signal)),
  );
  return answers.flatMap(({ nodes }) => relationshipsFrom(nodes ?? []));
}
