import type { EvidenceStatement, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { mayOverlap } from './interval.js';

/** The most steps from an actor to those it speaks for. */
const maxSteps = 4;

type Sides = ReadonlyArray<string>;
type Ground = Pick<EvidenceIndex, 'sources' | 'standingsOf'>;

/**
 * Works out the sides of an actor or document at a time: those for whom it speaks in the end, itself where it speaks for nobody.
 *
 * An actor's offices and parts count where they are not known to lie outside the time; a document is of its issuers' sides;
 * who is unnamed is a side alone. Source: rule 2.
 */
export function sidesOf(ground: Ground, source: string, time: Interval): Sides {
  const record = ground.sources.get(source);
  if (record?.type !== 'Document') return actorSides(ground, source, time);
  if (record.issuers.length === 0) return [source];
  return unique(record.issuers.flatMap((issuer) => actorSides(ground, issuer, time)));
}

/** Works out the sides of a statement: of those in whose name it is made, else of its sources. Who only carries it never counts. */
export function sidesOfStatement(ground: Ground, statement: EvidenceStatement, time: Interval): Sides {
  const { onBehalfOf, sources } = statement;
  const speakers = onBehalfOf.length > 0 ? onBehalfOf : sources;
  return unique(speakers.flatMap((speaker) => sidesOf(ground, speaker, time)));
}

/** Works out the sides that a statement speaks for: as its sides, but a document that is not public speaks for nobody. */
export function sidesSpokenFor(ground: Ground, statement: EvidenceStatement, time: Interval): Sides {
  const { onBehalfOf, sources } = statement;
  if (onBehalfOf.length > 0) return sidesOfStatement(ground, statement, time);
  const speakers = sources.filter((id) => {
    const source = ground.sources.get(id);
    return source?.type !== 'Document' || source.access === 'PUBLIC';
  });
  return unique(speakers.flatMap((speaker) => sidesOf(ground, speaker, time)));
}

/** Whether an id is that of an unnamed actor. */
export function isAnonymous({ sources }: Pick<Ground, 'sources'>, id: string): boolean {
  const source = sources.get(id);
  return source?.type === 'Actor' && source.anonymous;
}

function actorSides(ground: Ground, actor: string, time: Interval): Sides {
  let reached: Sides = [actor];
  for (let step = 0; step < maxSteps; step += 1) {
    if (!reached.some((id) => above(ground, id, time).length > 0)) break;
    reached = unique(
      reached.flatMap((id) => {
        const next = above(ground, id, time);
        return next.length > 0 ? next : [id];
      }),
    );
  }
  return reached;
}

function above(ground: Ground, actor: string, time: Interval): Sides {
  const standings = ground.standingsOf(actor);
  if (standings.length === 0 || isAnonymous(ground, actor)) return [];
  return standings.filter((standing) => mayOverlap(standing, time)).map(({ to }) => to);
}

function unique(ids: Sides): Sides {
  return ids.length < 2 ? ids : [...new Set(ids)];
}
