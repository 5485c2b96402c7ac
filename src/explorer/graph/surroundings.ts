import { ask } from '../ask.js';
import { readCounts, readNeighbourhood, readNeighbours } from '../operations.js';
import type { Tie } from '../records.js';
import { alongKey, countsOf } from './neighbours.js';
import type { Along, Neighbourhood } from './neighbours.js';

/** What waits around the records of a graph, as far as it was counted and read. */
export interface Surroundings {
  /** Remembers how much there is around a record. */
  readonly note: (id: string, counts: ReadonlyArray<Neighbourhood>) => void;
  /** How much there is around a record; asked for where it is not known. */
  readonly counts: (id: string) => Promise<ReadonlyArray<Neighbourhood>>;
  /** Ids of some of each kind around a record, the record first. */
  readonly first: (id: string, limit: number, signal: AbortSignal) => Promise<ReadonlyArray<string>>;
  /** The ids of the next page along a kind that brings anything new; empty when all are there. */
  readonly next: (id: string, along: Along, present: ReadonlySet<string>) => Promise<ReadonlyArray<string>>;
  /** How many relationships of a record lead to what is not in the graph, by its ties there; records not counted yet are left out. */
  readonly waiting: (ties: ReadonlyArray<Tie>) => ReadonlyMap<string, number>;
}

/** Pages along one kind that were read: they stay, so that what was undone can be added again. */
interface Pages {
  readonly ids: ReadonlyArray<string>;
  readonly after: string | null;
  readonly isWhole: boolean;
}

const pageSize = 50;
const nothingRead: Pages = { ids: [], after: null, isWhole: false };

/** Makes a memory of what waits around records; nothing is known yet. */
export function createSurroundings(): Surroundings {
  const counted = new Map<string, ReadonlyArray<Neighbourhood>>();
  const read = new Map<string, Pages>();
  const note = (id: string, counts: ReadonlyArray<Neighbourhood>): void => {
    counted.set(id, counts);
  };
  return {
    note,
    counts: async (id) => {
      const known = counted.get(id);
      if (known) return known;
      const { around } = await ask(readCounts, { id });
      const counts = countsOf(around?.counts ?? []);
      note(id, counts);
      return counts;
    },
    first: async (id, limit, signal) => {
      const { around } = await ask(readNeighbourhood, { id, limit }, signal);
      if (!around) return [];
      note(id, countsOf(around.counts));
      return around.neighbourhood.nodes.map((node) => node.id);
    },
    next: async (id, along, present) => {
      const key = `${alongKey(along)} ${id}`;
      let pages = read.get(key) ?? nothingRead;
      const fresh = () => pages.ids.filter((other) => !present.has(other)).slice(0, pageSize);
      while (fresh().length === 0 && !pages.isWhole) {
        pages = await nextPage(id, along, pages);
        read.set(key, pages);
      }
      return fresh();
    },
    waiting: (ties) => {
      const degrees = degreesOf(ties);
      const left = [...counted].map(([id, counts]) => {
        const all = counts.reduce((sum, { count }) => sum + count, 0);
        return [id, Math.max(0, all - (degrees.get(id) ?? 0))] as const;
      });
      return new Map(left.filter(([, count]) => count > 0));
    },
  };
}

async function nextPage(id: string, { link, way }: Along, { ids, after }: Pages): Promise<Pages> {
  const { around } = await ask(readNeighbours, { id, link, way, first: pageSize, after });
  const page = around?.neighbours;
  return {
    ids: [...new Set([...ids, ...(page?.edges ?? []).map(({ node }) => node.id)])],
    after: page?.pageInfo.endCursor ?? null,
    isWhole: !(page?.pageInfo.hasNextPage ?? false),
  };
}

function degreesOf(ties: ReadonlyArray<Tie>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties)
    for (const id of new Set([from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}
