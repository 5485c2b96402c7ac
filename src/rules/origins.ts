import { signOf } from './commitment.js';
import type { Ending } from './ending.js';
import type { EvidenceDocument } from './evidence.js';
import type { ClaimGround, Ground } from './ground.js';
import { independentOrigins, type OriginPoint } from './independent-origins.js';
import { isAnonymous, sidesOf } from './side.js';

/** Which tellings count: those of all, or the claim's own. */
export type VersionScope = 'ALL' | 'OWN';

/** Who stands at the far end of the chains of a claim. */
export interface Origins {
  readonly for: OriginSet;
  readonly against: OriginSet;
  /** Sources that mention it and leave it open, by id. */
  readonly mentionedBy: ReadonlyArray<string>;
}

/** The origins of one direction, and how many independent ones there are. */
export interface OriginSet {
  /** Named ones first, then by id. */
  readonly origins: ReadonlyArray<Origin>;
  readonly atLeast: number;
  readonly atMost: number;
  readonly circular: boolean;
}

/** A source at the far end of a chain. */
export interface Origin {
  readonly source: string;
  /** The sides it folds into, by id. */
  readonly sides: ReadonlyArray<string>;
  readonly anonymous: boolean;
  /** It also passes the claim on from another, and is not known to have known it before or by itself. */
  readonly relay: boolean;
  /** Its own statements at the end of those chains, by id. */
  readonly statements: ReadonlyArray<string>;
}

/** The most steps from a document to those it is made from. */
const maxDerivations = 5;

/** Works out the origins of a claim, over all its tellings or its own chains; none where it has no chain of its own. Source: rule 4. */
export function originsOf(ground: ClaimGround, scope: VersionScope): Origins {
  const { ownEndings } = ground;
  const endings = scope === 'OWN' || ownEndings.length === 0 ? ownEndings : ground.endings;
  const ofSign = (sign: number): ReadonlyArray<Ending> =>
    endings.filter(({ commitment }) => signOf(commitment) === sign);
  return {
    for: originSet(ground, ofSign(1)),
    against: originSet(ground, ofSign(-1)),
    mentionedBy: mentionersOf(ground, ofSign(0)),
  };
}

/** Works out the sides from which the chains of an ending come. */
export function originSidesOf(ground: Ground, ending: Ending): ReadonlyArray<string> {
  return pointsOf(ground, ending).flatMap(({ sides }) => sides);
}

/** Finds who leaves it open in these endings, by id: the first on the way to do so, else the origin. */
export function mentionersOf(ground: Ground, endings: ReadonlyArray<Ending>): ReadonlyArray<string> {
  const sources = endings.flatMap((ending) => {
    const openers = [...ending.arrival.openedBy];
    if (openers.length > 0) return openers.flatMap((id) => ground.index.statements.get(id)?.sources ?? []);
    return pointsOf(ground, ending).map(({ source }) => source);
  });
  return [...new Set(sources)].sort();
}

function originSet(ground: Ground, endings: ReadonlyArray<Ending>): OriginSet {
  const points = endings.flatMap((ending) => pointsOf(ground, ending));
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
      anonymous: isAnonymous(ground.index, source),
      relay: sides.some((side) => relays.has(side)),
      statements: [...new Set(statements)].sort(),
    };
  });
  return {
    origins: [...origins.filter(({ anonymous }) => !anonymous), ...origins.filter((one) => one.anonymous)],
    ...counts,
  };
}

/** The origins of the chains of an ending, each with its sides and with those that only pass on. */
function pointsOf(ground: Ground, ending: Ending): ReadonlyArray<OriginPoint> {
  const { arrival } = ending;
  const { document, reported } = arrival;
  if (document && document.derivedFrom.length > 0) return derivedPoints(ground, ending, document);
  const { index, timeOf } = ground;
  const { id, sources, onBehalfOf, basis } = ending.link.statement;
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
      unnamed: sidesUnnamed(ground, source, onBehalfOf.length > 0 ? sides : [source]),
      allSides,
      statement: id,
      hasBasis: basis !== null,
      reported,
      relays: arrival.relays,
    };
  });
}

/** An outer statement of a document made from others: their issuers are the origins, the outlets on the way pass on. */
function derivedPoints(
  ground: Ground,
  { link, arrival }: Ending,
  document: EvidenceDocument,
): ReadonlyArray<OriginPoint> {
  const { index, timeOf } = ground;
  const time = timeOf(link.statement.id);
  const { ends, onTheWay } = farEndsOf(ground, document);
  const sources = [...new Set(ends.flatMap(issuersOf))];
  const outlets = [...link.statement.sources, ...onTheWay.flatMap(issuersOf)];
  const passing = outlets.flatMap((outlet) => sidesOf(index, outlet, time));
  const relays = new Map(passing.map((side) => [side, arrival.reported.start]));
  const allSides = new Set(sources.flatMap((source) => sidesOf(index, source, time)));
  return sources.map((source) => ({
    source,
    sides: sidesOf(index, source, time),
    unnamed: sidesUnnamed(ground, source, [source]),
    allSides,
    statement: null,
    hasBasis: false,
    reported: arrival.reported,
    relays,
  }));
}

interface FarEnds {
  readonly ends: ReadonlyArray<EvidenceDocument>;
  readonly onTheWay: ReadonlyArray<EvidenceDocument>;
}

function farEndsOf({ index }: Ground, document: EvidenceDocument): FarEnds {
  const ends: EvidenceDocument[] = [];
  const onTheWay: EvidenceDocument[] = [];
  let layer: ReadonlyArray<EvidenceDocument> = [document];
  for (let step = 0; layer.length > 0; step += 1) {
    const next: EvidenceDocument[] = [];
    for (const one of layer) {
      const from = step < maxDerivations ? one.derivedFrom.map((id) => index.sources.get(id)) : [];
      const earlier = from.filter((source): source is EvidenceDocument => source?.type === 'Document');
      (earlier.length > 0 ? onTheWay : ends).push(one);
      next.push(...earlier);
    }
    layer = [...new Set(next)];
  }
  return { ends, onTheWay };
}

function issuersOf({ id, issuers }: EvidenceDocument): ReadonlyArray<string> {
  return issuers.length > 0 ? issuers : [id];
}

/** Those of the sides that are unnamed, where the source is; who speaks in a known name counts under it. */
function sidesUnnamed({ index }: Ground, source: string, sides: ReadonlyArray<string>): ReadonlySet<string> {
  if (!isAnonymous(index, source)) return new Set();
  return new Set(sides.filter((side) => isAnonymous(index, side)));
}
