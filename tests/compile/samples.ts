import type { NaiveEdge, NaiveGraph } from './naive-graph.js';
import type { OperationSource } from './random-operation.js';
import { typeNamed } from './naive-filter.js';

/** Returns some records of each root (`actors`) and relationship (`Statement.content`), and the ids of all. */
export async function readSamples(graph: NaiveGraph): Promise<{
  readonly samples: ReadonlyMap<string, ReadonlyArray<NaiveEdge>>;
  readonly ids: OperationSource['ids'];
}> {
  const samples = new Map<string, ReadonlyArray<NaiveEdge>>();
  const ids = new Map<string, string>();
  for (const type of graph.model.types.values()) {
    if (type.label === null || type.internal) continue;
    const records = inOrder(await graph.ofType(type));
    for (const { node } of records) ids.set(node.id, node.type.name);
    if (type.root) samples.set(type.root, records);
    for (const relationship of type.relationships.values()) {
      const key = `${relationship.owner}.${relationship.name}`;
      if (samples.has(key) || relationship.owner !== type.name) continue;
      const owners = inOrder(await graph.ofType(typeNamed(graph.model, relationship.owner))).slice(0, 4);
      const edges = await Promise.all(owners.map(({ node }) => graph.linked(node, relationship)));
      samples.set(key, edges.flatMap(inOrder));
    }
  }
  return { samples, ids: [...ids].sort().map(([id, type]) => ({ id, type })) };
}

/** Sorts records, so that runs with the same seed do the same: Neo4j returns them in any order. */
function inOrder(edges: ReadonlyArray<NaiveEdge>): ReadonlyArray<NaiveEdge> {
  const placeOf = ({ node, properties }: NaiveEdge): string => `${node.id} ${String(properties['key'])}`;
  return [...edges].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}
