import type { GraphQLSchema } from 'graphql';
import type { Chance } from '../../tests/support/generated/chance.js';
import type { Measured, Meter } from './meter.js';
import { rootNames, variedOperation } from './vary-operation.js';

/** The number of operations that are returned. */
const dearest = 10;
/** The number of operations that the next ones are made from. */
const mostKept = 24;
/** The most operations of these with the same root fields, so that the search does not end at the first dear one. */
const keptOfKind = 4;
/** The part of the operations that is made from a first one, not from the dearest so far. */
const fresh = 0.15;

/** Options of the search. */
export interface SearchOptions {
  readonly schema: GraphQLSchema;
  readonly meter: Meter;
  readonly random: Chance;
  /** The operations to begin with. */
  readonly start: ReadonlyArray<string>;
  readonly minutes: number;
  readonly report: (line: string) => void;
}

/**
 * Climbs towards operations that take much processor time: varies one of the dearest so far, and keeps the result if it is dearer.
 *
 * Only operations within all limits are executed. Returns the dearest ones, dearest first.
 */
export async function searchDearest(options: SearchOptions): Promise<ReadonlyArray<Measured>> {
  const { meter, random, start, minutes, report } = options;
  const endsAt = performance.now() + minutes * 60_000;
  const seen = new Set<string>();
  let best: ReadonlyArray<Measured> = [];
  const take = async (query: string): Promise<void> => {
    if (seen.has(query)) return;
    seen.add(query);
    const cost = meter.cost(query);
    if (!cost) return;
    const measured = await meter.measure(query);
    if (measured.processorMs > (best[0]?.processorMs ?? 0)) report(shortly(measured, seen.size));
    best = keptOf([...best, measured]);
  };
  for (const query of start) {
    if (!meter.cost(query)) report(`not admitted: ${query.replaceAll(/\s+/g, ' ')}`);
    await take(query);
  }
  while (performance.now() < endsAt) {
    const isFresh = random.often(fresh) || best.length === 0;
    const parent = isFresh ? start[random.below(start.length)] : best[random.rank(best.length)]?.query;
    const other = best[random.below(best.length)]?.query ?? '';
    const query = variedOperation({ ...options, ids: meter.ids }, parent ?? '', other);
    if (query !== null) await take(query);
  }
  report(`${seen.size} operations were made`);
  return best.slice(0, dearest);
}

function keptOf(all: ReadonlyArray<Measured>): ReadonlyArray<Measured> {
  const ofKind = new Map<string, number>();
  return [...all]
    .sort((a, b) => b.processorMs - a.processorMs)
    .filter(({ query }) => {
      const kind = rootNames(query);
      const count = (ofKind.get(kind) ?? 0) + 1;
      ofKind.set(kind, count);
      return count <= keptOfKind;
    })
    .slice(0, mostKept);
}

function shortly({ processorMs, firstMs, visits, failure, query }: Measured, made: number): string {
  const figures = [processorMs, firstMs, visits].map(Math.round).join(' ');
  return `${made}: ${figures} ${failure ?? ''} ${query.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}
