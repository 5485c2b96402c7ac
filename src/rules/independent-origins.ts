import type { Reported } from './path-groups.js';

/** One origin of a group of chains. */
export interface OriginPoint {
  readonly source: string;
  readonly sides: ReadonlyArray<string>;
  /** Those of its sides that are anonymous actors. */
  readonly anonymousSides: ReadonlySet<string>;
  /** The sides of all origins of the same group. */
  readonly allSides: ReadonlySet<string>;
  /** The origin's own statement; null where only derived documents are known. */
  readonly statement: string | null;
  /** Whether the statement says how its source knows. */
  readonly hasBasis: boolean;
  readonly reported: Reported;
  /** The sides that pass it on, each with the first possible day. */
  readonly relays: ReadonlyMap<string, string>;
}

/** Bounds for the number of original sources. */
export interface OriginCount {
  readonly atLeast: number;
  readonly atMost: number;
  /** Whether all origins are named and each of them is a relay. */
  readonly circular: boolean;
  /** Named sides that may know it from another origin: they pass it on, do not say how they know it, and did not report it earlier. */
  readonly relays: ReadonlySet<string>;
}

/** Counts the original sources *for* or *against* a claim. Source: rule 4, points 4 and 5, where `named` is N, `anonymous` U and `relays` R. */
export function independentOrigins(points: ReadonlyArray<OriginPoint>): OriginCount {
  const anonymous = new Set(points.flatMap((point) => [...point.anonymousSides]));
  const sides = points.flatMap((point) => point.sides.filter((side) => !point.anonymousSides.has(side)));
  const named = new Set(sides);
  const relays = relaysAmong(named, points);
  const leastNamed = named.size - relays.size;
  return {
    atLeast: Math.max(leastNamed, Math.min(named.size + anonymous.size, 1)),
    atMost: named.size + anonymous.size,
    circular: anonymous.size === 0 && named.size > 0 && leastNamed === 0,
    relays,
  };
}

function relaysAmong(named: ReadonlySet<string>, points: ReadonlyArray<OriginPoint>): ReadonlySet<string> {
  const relayedFrom = new Map<string, string>();
  const firstOwn = new Map<string, string>();
  const withBasis = new Set<string>();
  for (const { sides, allSides, relays, reported, hasBasis } of points) {
    for (const [side, start] of relays) {
      if (named.has(side) && !allSides.has(side)) putLeast(relayedFrom, side, start);
    }
    for (const side of sides) {
      putLeast(firstOwn, side, reported.end);
      if (hasBasis) withBasis.add(side);
    }
  }
  return new Set(
    [...relayedFrom]
      .filter(([side, start]) => !withBasis.has(side) && start <= (firstOwn.get(side) ?? '~'))
      .map(([side]) => side),
  );
}

function putLeast(days: Map<string, string>, side: string, day: string): void {
  const known = days.get(side);
  if (known === undefined || day < known) days.set(side, day);
}
