import type { Reported } from './arrivals.js';

/** One origin of the chains of one ending. */
export interface OriginPoint {
  readonly source: string;
  readonly sides: ReadonlyArray<string>;
  /** Those of its sides that are unnamed actors. */
  readonly unnamed: ReadonlySet<string>;
  /** The sides of all origins of the same ending. */
  readonly allSides: ReadonlySet<string>;
  /** The origin's own statement; null where only documents made from its own are known. */
  readonly statement: string | null;
  /** The statement says what its source's knowledge rests on. */
  readonly hasBasis: boolean;
  readonly reported: Reported;
  /** Sides that pass it on, each with the first day it can have done so. */
  readonly relays: ReadonlyMap<string, string>;
}

/** How many independent origins there are. */
export interface OriginCount {
  readonly atLeast: number;
  readonly atMost: number;
  /** There are only named origins, and each of them is a relay. */
  readonly circular: boolean;
  /** Named origins that may know it from another: they pass it on, and neither say what they know it from nor knew it before. */
  readonly relays: ReadonlySet<string>;
}

/** Counts the independent origins of one direction. Source: rule 4, points 4 and 5; N, U and R are its names. */
export function independentOrigins(points: ReadonlyArray<OriginPoint>): OriginCount {
  const unnamed = new Set(points.flatMap((point) => [...point.unnamed]));
  const sides = points.flatMap((point) => point.sides.filter((side) => !point.unnamed.has(side)));
  const named = new Set(sides);
  const relays = relaysAmong(named, points);
  const leastNamed = named.size - relays.size;
  return {
    atLeast: Math.max(leastNamed, Math.min(named.size + unnamed.size, 1)),
    atMost: named.size + unnamed.size,
    circular: unnamed.size === 0 && named.size > 0 && leastNamed === 0,
    relays,
  };
}

function relaysAmong(named: ReadonlySet<string>, points: ReadonlyArray<OriginPoint>): ReadonlySet<string> {
  const passedOn = new Map<string, string>();
  const firstOwn = new Map<string, string>();
  const founded = new Set<string>();
  for (const { sides, allSides, relays, reported, hasBasis } of points) {
    for (const [side, start] of relays) {
      if (named.has(side) && !allSides.has(side)) putLeast(passedOn, side, start);
    }
    for (const side of sides) {
      putLeast(firstOwn, side, reported.end);
      if (hasBasis) founded.add(side);
    }
  }
  return new Set(
    [...passedOn]
      .filter(([side, start]) => !founded.has(side) && start <= (firstOwn.get(side) ?? '~'))
      .map(([side]) => side),
  );
}

function putLeast(days: Map<string, string>, side: string, day: string): void {
  const known = days.get(side);
  if (known === undefined || day < known) days.set(side, day);
}
