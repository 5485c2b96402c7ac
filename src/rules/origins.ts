import type { ChainGroup } from './chain-groups.js';
import { signOf } from './commitment.js';
import { independentOrigins } from './independent-origins.js';
import type { OriginPoints } from './origin-points.js';
import type { ClaimContext } from './rule-context.js';
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
export interface Origin {
  readonly source: string;
  /** The sides that it is counted under, sorted by id. */
  readonly sides: ReadonlyArray<string>;
  readonly anonymous: boolean;
  /** Whether it also passes the claim on from another source and is not known to have its own or earlier knowledge. */
  readonly relay: boolean;
  /** Its own statements that have the claim as content, sorted by id. */
  readonly statements: ReadonlyArray<string>;
}

/**
 * Derives the origins of a claim from the chains of all its versions or of the claim alone.
 *
 * None where the claim itself has no chain. Source: rule 4.
 */
export function originsOf(context: ClaimContext, scope: VersionScope): Origins {
  const { ownChainGroups, originPointsOf } = context;
  const groups = scope === 'OWN' || ownChainGroups.length === 0 ? ownChainGroups : context.chainGroups;
  const ofSign = (sign: number): ReadonlyArray<ChainGroup> =>
    groups.filter(({ commitment }) => signOf(commitment) === sign);
  return {
    for: originSet(context, ofSign(1).map(originPointsOf)),
    against: originSet(context, ofSign(-1).map(originPointsOf)),
    mentionedBy: mentionersOf(context, ofSign(0)),
  };
}

/** Returns the sources that leave the claim open, sorted by id: of each chain the first that does so, else the origin. */
export function mentionersOf(
  { index, originPointsOf }: ClaimContext,
  groups: ReadonlyArray<ChainGroup>,
): ReadonlyArray<string> {
  const found = new Set<string>();
  for (const group of groups) {
    const { openedBy } = group.paths;
    for (const id of openedBy)
      for (const source of index.statements.get(id)?.sources ?? []) found.add(source);
    if (openedBy.size === 0) for (const { source } of originPointsOf(group).points) found.add(source);
  }
  return [...found].sort();
}

/** The sides and statements of one origin, collected over its chains. */
interface CollectedOrigin {
  readonly sides: Set<string>;
  readonly statements: Set<string>;
}

function originSet({ index }: ClaimContext, groups: ReadonlyArray<OriginPoints>): OriginSet {
  const { relays, ...counts } = independentOrigins(groups);
  const bySource = new Map<string, CollectedOrigin>();
  for (const { points, statement } of groups)
    for (const { source, sides } of points) {
      const found = bySource.get(source) ?? { sides: new Set(), statements: new Set() };
      bySource.set(source, found);
      for (const side of sides) found.sides.add(side);
      if (statement !== null) found.statements.add(statement);
    }
  const origins = [...bySource].map(([source, found]): Origin => {
    const sides = [...found.sides].sort();
    return {
      source,
      sides,
      anonymous: isAnonymous(index, source),
      relay: sides.some((side) => relays.has(side)),
      statements: [...found.statements].sort(),
    };
  });
  return { origins: origins.sort(namedFirst), ...counts };
}

function namedFirst(one: Origin, other: Origin): number {
  if (one.anonymous !== other.anonymous) return one.anonymous ? 1 : -1;
  return one.source < other.source ? -1 : 1;
}
