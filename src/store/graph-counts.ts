import type { GraphCounts } from '../model/graph-counts.js';
import type { Store } from './store-interface.js';

/** The counts as Neo4j gives them; what is absent has not been restricted. */
interface Section {
  readonly nodes: ReadonlyArray<{ readonly label?: string; readonly count: number }>;
  readonly relationships: ReadonlyArray<{
    readonly relationshipType?: string;
    readonly startLabel?: string;
    readonly endLabel?: string;
    readonly count: number;
  }>;
  readonly indexes: ReadonlyArray<{
    readonly indexType: string;
    readonly labels?: ReadonlyArray<string>;
    readonly properties: ReadonlyArray<string>;
    readonly totalSize: number;
    readonly estimatedUniqueSize: number;
  }>;
}

/**
 * Reads the counts of a graph that Neo4j keeps for its planner, in one query that scans nothing.
 *
 * Throws the errors of the store, also if the user of Neo4j may not read them.
 */
export async function readGraphCounts(store: Pick<Store, 'read'>): Promise<GraphCounts> {
  const { rows } = await store.read({
    text: "CALL db.stats.retrieve('GRAPH COUNTS') YIELD data RETURN data",
    parameters: {},
  });
  const { nodes, relationships, indexes } = rows[0]?.[0] as Section; // one row, as Neo4j documents
  return {
    records: new Map(nodes.map(({ label = '', count }) => [label, count])),
    links: new Map(relationships.map((link) => [keyOf(link), link.count])),
    values: new Map(indexes.flatMap(valuesOf)),
  };
}

function keyOf({
  relationshipType: type = '',
  startLabel: from = '',
  endLabel: to,
}: Section['relationships'][number]): string {
  if (type === '') return '';
  return `${from}:${type}${to === undefined ? '' : `:${to}`}`;
}

/** Only an index of one property tells how many values it has. */
function valuesOf(
  index: Section['indexes'][number],
): ReadonlyArray<readonly [string, { different: number; records: number }]> {
  const [property, ...more] = index.properties;
  const [label] = index.labels ?? [];
  if (index.indexType !== 'RANGE' || !label || !property || more.length > 0) return [];
  return [[`${label}.${property}`, { different: index.estimatedUniqueSize, records: index.totalSize }]];
}
