import type { ReadNeighbourhoodQuery } from '../operations.generated.js';
import { isClaimType } from '../record-link.js';
import { readCounts, readNeighbourhood, readNeighbours } from '../operations.js';
import type { Relationship } from '../records.js';
import { runOperation } from '../run-operation.js';
import { readParticipants } from './read-participants.js';
import { neighbourCounts, neighbourKey } from './neighbour-counts.js';
import type { NeighbourCount, NeighbourKind } from './neighbour-counts.js';

/** Reads neighbours of records, and caches what it has read. All that read throw OperationFailed. */
export interface NeighbourReader {
  /** Stores the counts of a record that were read elsewhere. */
  readonly setCounts: (id: string, counts: ReadonlyArray<NeighbourCount>) => void;
  /** Returns the counts of a record's neighbours, from the cache where it can. */
  readonly counts: (id: string) => Promise<ReadonlyArray<NeighbourCount>>;
  /**
   * Reads ids for a first picture: the record itself, then some neighbours of each kind, with the people, bodies and documents of
   * statements and claims among them. Around a claim there are only records that are related to it, and none that merely share a party.
   */
  readonly firstIds: (id: string, limit: number, signal: AbortSignal) => Promise<ReadonlyArray<string>>;
  /** Returns the next page of neighbours of one kind that are not present yet; empty when all are. */
  readonly nextIds: (
    id: string,
    kind: NeighbourKind,
    present: ReadonlySet<string>,
  ) => Promise<ReadonlyArray<string>>;
  /** Counts the relationships of each record that are not among those given; records without known counts are left out. */
  readonly missingCounts: (relationships: ReadonlyArray<Relationship>) => ReadonlyMap<string, number>;
}

/** Pages of one kind that were read. They are kept, so that neighbours that were undone can be added again. */
interface Pages {
  readonly ids: ReadonlyArray<string>;
  readonly after: string | null;
  readonly isComplete: boolean;
}

const pageSize = 50;
const noPages: Pages = { ids: [], after: null, isComplete: false };

/** Creates a reader with an empty cache. */
export function createNeighbourReader(): NeighbourReader {
  const countsById = new Map<string, ReadonlyArray<NeighbourCount>>();
  const pagesByKey = new Map<string, Pages>();
  return {
    setCounts: (id, counts) => countsById.set(id, counts),
    counts: async (id) => {
      const cached = countsById.get(id);
      if (cached) return cached;
      const { around } = await runOperation(readCounts, { id });
      const counts = neighbourCounts(around?.counts ?? []);
      countsById.set(id, counts);
      return counts;
    },
    firstIds: async (id, limit, signal) => {
      const { around } = await runOperation(readNeighbourhood, { id, limit }, signal);
      if (!around) return [];
      countsById.set(id, neighbourCounts(around.counts));
      const ids = firstNeighbours(id, around.neighbourhood);
      const participants = await readParticipants(ids, { claims: 'parties', signal });
      return [...new Set([...ids, ...participants])];
    },
    nextIds: async (id, kind, present) => {
      const key = `${neighbourKey(kind)} ${id}`;
      let pages = pagesByKey.get(key) ?? noPages;
      const newIds = () => pages.ids.filter((other) => !present.has(other)).slice(0, pageSize);
      while (newIds().length === 0 && !pages.isComplete) {
        pages = await nextPage(id, kind, pages);
        pagesByKey.set(key, pages);
      }
      return newIds();
    },
    missingCounts: (relationships) => missingCounts(countsById, relationships),
  };
}

type Neighbourhood = NonNullable<ReadNeighbourhoodQuery['around']>['neighbourhood'];

function firstNeighbours(id: string, { nodes, links }: Neighbourhood): ReadonlyArray<string> {
  const own = nodes.find((node) => node.id === id);
  if (own === undefined || !isClaimType(own.__typename)) return nodes.map((node) => node.id);
  const near = new Set(links.flatMap(({ from, to }) => (from === id || to === id ? [from, to] : [])));
  return nodes.flatMap((node) => (node.id === id || near.has(node.id) ? [node.id] : []));
}

async function nextPage(
  id: string,
  { link, direction }: NeighbourKind,
  { ids, after }: Pages,
): Promise<Pages> {
  const variables = { id, link, way: direction, first: pageSize, after };
  const { around } = await runOperation(readNeighbours, variables);
  const page = around?.neighbours;
  return {
    ids: [...new Set([...ids, ...(page?.edges ?? []).map(({ node }) => node.id)])],
    after: page?.pageInfo.endCursor ?? null,
    isComplete: !(page?.pageInfo.hasNextPage ?? false),
  };
}

function missingCounts(
  countsById: ReadonlyMap<string, ReadonlyArray<NeighbourCount>>,
  relationships: ReadonlyArray<Relationship>,
): ReadonlyMap<string, number> {
  const degrees = degreesOf(relationships);
  const missing = [...countsById].map(([id, counts]) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    return [id, Math.max(0, all - (degrees.get(id) ?? 0))] as const;
  });
  return new Map(missing.filter(([, count]) => count > 0));
}

function degreesOf(relationships: ReadonlyArray<Relationship>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relationships)
    for (const id of new Set([from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}
