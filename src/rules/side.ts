import type { EvidenceStatement, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { mayOverlap } from './interval.js';

/** The most steps from an actor to the actors that it speaks for. */
const maxSteps = 4;

type Sides = ReadonlyArray<string>;
type SideIndex = Pick<EvidenceIndex, 'sources' | 'speaksForLinksOf'>;

/**
 * Derives the sides of an actor or document at a time: the actors for whom it ultimately speaks, or itself where there are none.
 *
 * A position or membership counts unless it is known to lie outside the time. A document has the sides of its issuers. An anonymous
 * actor is a side of its own. Source: rule 2.
 */
export function sidesOf(index: SideIndex, source: string, time: Interval): Sides {
  const record = index.sources.get(source);
  if (record?.type !== 'Document') return actorSides(index, source, time);
  if (record.issuers.length === 0) return [source];
  return unitedSides(record.issuers, (issuer) => actorSides(index, issuer, time));
}

/** Derives the sides of a statement: those of the actors that it is made on behalf of, else those of its sources. Channels (VIA) never count. */
export function sidesOfStatement(index: SideIndex, statement: EvidenceStatement, time: Interval): Sides {
  const { onBehalfOf, sources } = statement;
  const speakers = onBehalfOf.length > 0 ? onBehalfOf : sources;
  return unitedSides(speakers, (speaker) => sidesOf(index, speaker, time));
}

/** Derives the sides that a statement speaks for: its sides, except that a document that is not public speaks for nobody. */
export function sidesSpokenFor(index: SideIndex, statement: EvidenceStatement, time: Interval): Sides {
  const { onBehalfOf, sources } = statement;
  if (onBehalfOf.length > 0) return sidesOfStatement(index, statement, time);
  const speakers = sources.filter((id) => {
    const source = index.sources.get(id);
    return source?.type !== 'Document' || source.access === 'PUBLIC';
  });
  return unitedSides(speakers, (speaker) => sidesOf(index, speaker, time));
}

/** Returns whether an id belongs to an anonymous actor. */
export function isAnonymous({ sources }: Pick<SideIndex, 'sources'>, id: string): boolean {
  const source = sources.get(id);
  return source?.type === 'Actor' && source.anonymous;
}

function actorSides(index: SideIndex, actor: string, time: Interval): Sides {
  let reached: Sides = [actor];
  for (let step = 0; step < maxSteps; step += 1) {
    if (!reached.some((id) => above(index, id, time).length > 0)) break;
    reached = unitedSides(reached, (id) => {
      const next = above(index, id, time);
      return next.length > 0 ? next : [id];
    });
  }
  return reached;
}

function above(index: SideIndex, actor: string, time: Interval): Sides {
  const links = index.speaksForLinksOf(actor);
  if (links.length === 0 || isAnonymous(index, actor)) return [];
  return links.filter((link) => mayOverlap(link, time)).map(({ to }) => to);
}

/** Unites the sides of several sources; most statements have one source. */
function unitedSides(sources: ReadonlyArray<string>, sidesOfOne: (source: string) => Sides): Sides {
  const [only] = sources;
  const sides = only !== undefined && sources.length === 1 ? sidesOfOne(only) : sources.flatMap(sidesOfOne);
  return sides.length < 2 ? sides : [...new Set(sides)];
}
