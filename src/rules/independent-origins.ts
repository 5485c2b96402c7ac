import type { OriginPoints } from './origin-points.js';

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
export function independentOrigins(origins: ReadonlyArray<OriginPoints>): OriginCount {
  const anonymous = new Set<string>();
  const named = new Set<string>();
  for (const { points } of origins)
    for (const { sides, anonymousSides } of points) {
      for (const side of anonymousSides) anonymous.add(side);
      for (const side of sides) if (!anonymousSides.includes(side)) named.add(side);
    }
  const relays = relaysAmong(named, origins);
  const leastNamed = named.size - relays.size;
  return {
    atLeast: Math.max(leastNamed, Math.min(named.size + anonymous.size, 1)),
    atMost: named.size + anonymous.size,
    circular: anonymous.size === 0 && named.size > 0 && leastNamed === 0,
    relays,
  };
}

function relaysAmong(named: ReadonlySet<string>, origins: ReadonlyArray<OriginPoints>): ReadonlySet<string> {
  const relayedFrom = new Map<string, string>();
  const firstOwn = new Map<string, string>();
  const withBasis = new Set<string>();
  for (const { points, sides, relays, reported, hasBasis } of origins) {
    if (points.length === 0) continue;
    for (const [side, start] of relays) {
      if (named.has(side) && !sides.includes(side)) putLeast(relayedFrom, side, start);
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
