import { derivationOf, issuersOf } from './derivation.js';
import type { EvidenceDocument } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import type { LastLink } from './last-links.js';
import type { PathGroup, Reported } from './path-groups.js';
import type { RuleContext } from './rule-context.js';
import { isAnonymous, sidesOf } from './side.js';

/** The origins of a group of chains. */
export interface OriginPoints {
  readonly points: ReadonlyArray<OriginPoint>;
  /** The sides of all these origins. */
  readonly sides: ReadonlyArray<string>;
  readonly reported: Reported;
  /** The sides that pass it on, each with the first possible day. */
  readonly relays: ReadonlyMap<string, string>;
  /** The origins' own statement; null where only derived documents are known. */
  readonly statement: string | null;
  /** Whether the statement says how its sources know. */
  readonly hasBasis: boolean;
}

/** One origin of a group of chains. */
export interface OriginPoint {
  readonly source: string;
  readonly sides: ReadonlyArray<string>;
  /** Those of its sides that are anonymous actors. */
  readonly anonymousSides: ReadonlyArray<string>;
}

const none: ReadonlyArray<string> = [];

/** Derives the origins of the chains with this last link and these paths. Source: rule 4, points 2 and 3. */
export function originPointsOf(context: RuleContext, link: LastLink, paths: PathGroup): OriginPoints {
  const { document, reported, relays } = paths;
  if (document && document.derivedFrom.length > 0) return derivedPoints(context, link, { paths, document });
  const { index } = context;
  const { id, sources, onBehalfOf, basis } = link.node.statement;
  const time = context.saidAt(link.node);
  const represented =
    onBehalfOf.length === 0 ? null : onBehalfOf.flatMap((actor) => sidesOf(index, actor, time));
  const points = sources.map((source): OriginPoint => {
    const sides = represented ?? sidesOf(index, source, time);
    return { source, sides, anonymousSides: anonymousSides(index, source, represented) };
  });
  return { points, sides: allSides(points), reported, relays, statement: id, hasBasis: basis !== null };
}

/** Returns the origins of the root of a derived document: the issuers of the first documents; the outlets in between pass it on. */
function derivedPoints(
  { index, saidAt }: RuleContext,
  { node }: LastLink,
  { paths, document }: { readonly paths: PathGroup; readonly document: EvidenceDocument },
): OriginPoints {
  const time = saidAt(node);
  const { first, between } = derivationOf(index, document);
  const outlets = [...node.statement.sources, ...between.flatMap(issuersOf)];
  const passing = outlets.flatMap((outlet) => sidesOf(index, outlet, time));
  const points = [...new Set(first.flatMap(issuersOf))].map((source): OriginPoint => ({
    source,
    sides: sidesOf(index, source, time),
    anonymousSides: anonymousSides(index, source, null),
  }));
  return {
    points,
    sides: allSides(points),
    reported: paths.reported,
    relays: new Map(passing.map((side) => [side, paths.reported.start])),
    statement: null,
    hasBasis: false,
  };
}

function allSides(points: ReadonlyArray<OriginPoint>): ReadonlyArray<string> {
  const [only] = points;
  return only && points.length === 1 ? only.sides : [...new Set(points.flatMap(({ sides }) => sides))];
}

/** Returns the anonymous sides of an anonymous source: itself, or those of the sides that it speaks on behalf of. */
function anonymousSides(
  index: EvidenceIndex,
  source: string,
  represented: ReadonlyArray<string> | null,
): ReadonlyArray<string> {
  if (!isAnonymous(index, source)) return none;
  return represented ? represented.filter((side) => isAnonymous(index, side)) : [source];
}
