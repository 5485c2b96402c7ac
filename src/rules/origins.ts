import { signOf } from './commitment.js';
import type { ChainGroup } from './chain-groups.js';
import type { EvidenceDocument } from './evidence.js';
import type { ClaimContext, RuleContext } from './rule-context.js';
import { independentOrigins, type OriginPoint } from './independent-origins.js';
import { isAnonymous, sidesOf } from './side.js';

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

/** The most steps from a document to the documents that it is derived from. */
const maxDerivations = 5;

/** Derives the origins of a claim from the chains of all its versions or of the claim alone; none where the claim itself has no chain. Source: rule 4. */
export function originsOf(context: ClaimContext, scope: VersionScope): Origins {
  const { ownChainGroups } = context;
  const chainGroups = scope === 'OWN' || ownChainGroups.length === 0 ? ownChainGroups : context.chainGroups;
  const ofSign = (sign: number): ReadonlyArray<ChainGroup> =>
    chainGroups.filter(({ commitment }) => signOf(commitment) === sign);
  return {
    for: originSet(context, ofSign(1)),
    against: originSet(context, ofSign(-1)),
    mentionedBy: mentionersOf(context, ofSign(0)),
  };
}

/** Returns the sides from which a group of chains comes. */
export function originSidesOf(context: RuleContext, group: ChainGroup): ReadonlyArray<string> {
  return pointsOf(context, group).flatMap(({ sides }) => sides);
}

/** Returns the sources that leave the claim open, sorted by id: of each chain the first that does so, else the origin. */
export function mentionersOf(
  context: RuleContext,
  chainGroups: ReadonlyArray<ChainGroup>,
): ReadonlyArray<string> {
  const sources = chainGroups.flatMap((group) => {
    const openedBy = [...group.paths.openedBy];
    if (openedBy.length > 0) return openedBy.flatMap((id) => context.index.statements.get(id)?.sources ?? []);
    return pointsOf(context, group).map(({ source }) => source);
  });
  return [...new Set(sources)].sort();
}

function originSet(context: RuleContext, chainGroups: ReadonlyArray<ChainGroup>): OriginSet {
  const points = chainGroups.flatMap((group) => pointsOf(context, group));
  const { relays, ...counts } = independentOrigins(points);
  const bySource = new Map<string, OriginPoint[]>();
  for (const point of points) {
    const known = bySource.get(point.source);
    if (known) known.push(point);
    else bySource.set(point.source, [point]);
  }
  const origins = [...bySource.keys()].sort().map((source): Origin => {
    const own = bySource.get(source) ?? [];
    const sides = [...new Set(own.flatMap((point) => point.sides))].sort();
    const statements = own.flatMap(({ statement }) => (statement === null ? [] : [statement]));
    return {
      source,
      sides,
      anonymous: isAnonymous(context.index, source),
      relay: sides.some((side) => relays.has(side)),
      statements: [...new Set(statements)].sort(),
    };
  });
  return {
    origins: [...origins.filter(({ anonymous }) => !anonymous), ...origins.filter((one) => one.anonymous)],
    ...counts,
  };
}

/** Returns the origins of a group of chains, each with its sides and with the sides that pass it on. */
function pointsOf(context: RuleContext, group: ChainGroup): ReadonlyArray<OriginPoint> {
  const { paths } = group;
  const { document, reported } = paths;
  if (document && document.derivedFrom.length > 0) return derivedPoints(context, group, document);
  const { index, timeOf } = context;
  const { id, sources, onBehalfOf, basis } = group.link.statement;
  const time = timeOf(id);
  const named = onBehalfOf.flatMap((actor) => sidesOf(index, actor, time));
  const sidesOfSource = (source: string): ReadonlyArray<string> =>
    onBehalfOf.length > 0 ? named : sidesOf(index, source, time);
  const allSides = new Set(sources.flatMap(sidesOfSource));
  return sources.map((source) => {
    const sides = sidesOfSource(source);
    return {
      source,
      sides,
      anonymousSides: anonymousSides(context, source, onBehalfOf.length > 0 ? sides : [source]),
      allSides,
      statement: id,
      hasBasis: basis !== null,
      reported,
      relays: paths.relays,
    };
  });
}

/** Returns the origins of the root of a derived document: the issuers of the first documents; the outlets in between pass it on. */
function derivedPoints(
  context: RuleContext,
  { link, paths }: ChainGroup,
  document: EvidenceDocument,
): ReadonlyArray<OriginPoint> {
  const { index, timeOf } = context;
  const time = timeOf(link.statement.id);
  const { first, between } = derivationOf(context, document);
  const sources = [...new Set(first.flatMap(issuersOf))];
  const outlets = [...link.statement.sources, ...between.flatMap(issuersOf)];
  const passing = outlets.flatMap((outlet) => sidesOf(index, outlet, time));
  const relays = new Map(passing.map((side) => [side, paths.reported.start]));
  const allSides = new Set(sources.flatMap((source) => sidesOf(index, source, time)));
  return sources.map((source) => ({
    source,
    sides: sidesOf(index, source, time),
    anonymousSides: anonymousSides(context, source, [source]),
    allSides,
    statement: null,
    hasBasis: false,
    reported: paths.reported,
    relays,
  }));
}

interface Derivation {
  readonly first: ReadonlyArray<EvidenceDocument>;
  readonly between: ReadonlyArray<EvidenceDocument>;
}

function derivationOf({ index }: RuleContext, document: EvidenceDocument): Derivation {
  const first: EvidenceDocument[] = [];
  const between: EvidenceDocument[] = [];
  let layer: ReadonlyArray<EvidenceDocument> = [document];
  for (let step = 0; layer.length > 0; step += 1) {
    const next: EvidenceDocument[] = [];
    for (const one of layer) {
      const from = step < maxDerivations ? one.derivedFrom.map((id) => index.sources.get(id)) : [];
      const earlier = from.filter((source): source is EvidenceDocument => source?.type === 'Document');
      (earlier.length > 0 ? between : first).push(one);
      next.push(...earlier);
    }
    layer = [...new Set(next)];
  }
  return { first, between };
}

function issuersOf({ id, issuers }: EvidenceDocument): ReadonlyArray<string> {
  return issuers.length > 0 ? issuers : [id];
}

/** Returns the anonymous sides of an anonymous source; one that speaks on behalf of a named side counts under that side. */
function anonymousSides(
  { index }: RuleContext,
  source: string,
  sides: ReadonlyArray<string>,
): ReadonlySet<string> {
  if (!isAnonymous(index, source)) return new Set();
  return new Set(sides.filter((side) => isAnonymous(index, side)));
}
