import type { ChainGroup } from './chain-groups.js';
import { signOf } from './commitment.js';
import { independentOrigins } from './independent-origins.js';
import type { ClaimContext } from './claim-context.js';
import { isAnonymous } from './side.js';

/** The versions whose chains count: all, or the claim alone. */
export type VersionScope = 'ALL' | 'OWN';

/** The sources from which the chains of a claim come. */
export interface Origins {
  readonly for: OriginSet;
  readonly against: OriginSet;
  /** Sources that mention it and leave it open, sorted by id. */
  readonly mentionedBy: ReadonlyArray<string>;
}

/** The origins *for* or *against* a claim, and bounds for the number of original sources. */
export interface OriginSet {
  /** Named ones first, then by id. */
  readonly origins: ReadonlyArray<Origin>;
  readonly atLeast: number;
  readonly atMost: number;
  readonly circular: boolean;
}

/** The source from which a chain comes. */
export interface Origin extends OriginSource {
  /** Its own statements that have the claim as content, sorted by id. */
  readonly statements: ReadonlyArray<string>;
}

/** An origin without its statements, of which there can be very many. */
interface OriginSource {
  readonly source: string;
  /** The sides that it is counted under, sorted by id. */
  readonly sides: ReadonlyArray<string>;
  readonly anonymous: boolean;
  /** Whether it also passes the claim on from another source and is not known to have its own or earlier knowledge. */
  readonly relay: boolean;
}

/** The origins *for* or *against* a claim without their statements. */
export interface OriginSources extends Omit<OriginSet, 'origins'> {
  readonly origins: ReadonlyArray<OriginSource>;
}

/**
 * Derives the origins of a claim from the chains of all its versions or of the claim alone.
 *
 * None where the claim itself has no chain. Source: rule 4.
 */
export function originsOf(context: ClaimContext, scope: VersionScope): Origins {
  const groups = groupsIn(context, scope);
  return {
    for: originSet(context, withSign(groups, 1)),
    against: originSet(context, withSign(groups, -1)),
    mentionedBy: mentionersOf(context, withSign(groups, 0)),
  };
}

/** Derives the origins *for* and *against* a claim over all its versions, without their statements. */
export function originSourcesOf(context: ClaimContext): Readonly<Record<'for' | 'against', OriginSources>> {
  const groups = groupsIn(context, 'ALL');
  return {
    for: originSources(context, withSign(groups, 1)),
    against: originSources(context, withSign(groups, -1)),
  };
}

function groupsIn(context: ClaimContext, scope: VersionScope): ReadonlyArray<ChainGroup> {
  const { ownChainGroups, chainGroups } = context;
  return scope === 'OWN' || ownChainGroups.length === 0 ? ownChainGroups : chainGroups;
}

function withSign(groups: ReadonlyArray<ChainGroup>, sign: -1 | 0 | 1): ReadonlyArray<ChainGroup> {
  return groups.filter(({ commitment }) => signOf(commitment) === sign);
}

/** Returns the sources that leave the claim open, sorted by id: of each chain the first that does so, else the origin. */
export function mentionersOf(
  { index }: ClaimContext,
  groups: ReadonlyArray<ChainGroup>,
): ReadonlyArray<string> {
  const found = new Set<string>();
  for (const group of groups) {
    const { openedBy } = group.paths;
    for (const id of openedBy)
      for (const source of index.statements.get(id)?.sources ?? []) found.add(source);
    if (openedBy.size === 0) for (const { source } of group.origins.points) found.add(source);
  }
  return [...found].sort();
}

function originSet(context: ClaimContext, groups: ReadonlyArray<ChainGroup>): OriginSet {
  const { origins, ...counts } = originSources(context, groups);
  const statements = statementsBySource(groups);
  return {
    origins: origins.map((origin) => ({ ...origin, statements: statements.get(origin.source) ?? [] })),
    ...counts,
  };
}

function originSources({ index }: ClaimContext, groups: ReadonlyArray<ChainGroup>): OriginSources {
  const { relays, ...counts } = independentOrigins(groups.map(({ origins }) => origins));
  const sidesBySource = new Map<string, Set<string>>();
  for (const { origins } of groups)
    for (const { source, sides } of origins.points) {
      const known = sidesBySource.get(source) ?? new Set();
      sidesBySource.set(source, known);
      for (const side of sides) known.add(side);
    }
  const origins = [...sidesBySource].map(([source, known]): OriginSource => {
    const sides = [...known].sort();
    return {
      source,
      sides,
      anonymous: isAnonymous(index, source),
      relay: sides.some((side) => relays.has(side)),
    };
  });
  return { origins: origins.sort(namedFirst), ...counts };
}

function statementsBySource(groups: ReadonlyArray<ChainGroup>): ReadonlyMap<string, ReadonlyArray<string>> {
  const found = new Map<string, Set<string>>();
  for (const { origins } of groups) {
    if (origins.statement === null) continue;
    for (const { source } of origins.points) {
      const known = found.get(source) ?? new Set();
      found.set(source, known.add(origins.statement));
    }
  }
  return new Map([...found].map(([source, statements]) => [source, [...statements].sort()]));
}

function namedFirst(one: OriginSource, other: OriginSource): number {
  if (one.anonymous !== other.anonymous) return one.anonymous ? 1 : -1;
  return one.source < other.source ? -1 : 1;
}
