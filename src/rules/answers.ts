import { isHeld, signOf, type Factuality } from './commitment.js';
import type { Ending } from './ending.js';
import { endingsOf, lastLinksOf } from './ending.js';
import type { RelationLink } from './evidence.js';
import type { ClaimGround } from './ground.js';
import { spanOf, unknownInterval } from './interval.js';
import { sidesInRole } from './parties.js';
import { partiesSpokenForIn } from './speaking.js';
import { disputedStatements } from './stance-dispute.js';
import { versionsOf } from './versions.js';

/** What an answer does to what was asked. */
export type AnswerKind = 'PROMISES' | 'GRANTS' | 'FULFILS' | 'REFUSES';

/** An answer to a request, as one statement has it. */
export interface Answer {
  /** The claim that is the answer. */
  readonly answer: string;
  /** The telling of the request that it answers. */
  readonly version: string;
  readonly kind: AnswerKind;
  readonly partial: boolean;
  readonly commitment: Factuality;
  readonly statement: string;
  /** It was certainly given before the request was made. */
  readonly advance: boolean;
  /** Sides of those who answer, by the tellings of the answer. */
  readonly answeringSides: ReadonlySet<string>;
  /** Parties of the request that the statement speaks for. */
  readonly ownSides: ReadonlySet<string>;
  readonly ending: Ending;
}

/**
 * Finds the answers to the tellings of a request, each as its statements have it, by answer, telling and statement.
 *
 * A telling of an answer that is itself linked to a request counts as what its own link says; one that is not, as the others' links say.
 */
export function answersOf(ground: ClaimGround): ReadonlyArray<Answer> {
  const { index, versions } = ground;
  const links = versions.ids.flatMap((version) => index.relationsTo(version).filter(isAnswer));
  const linked = new Set(links.map(({ from }) => from));
  const found = new Map<string, Answer>();
  for (const link of links) {
    const tellings = versionsOf(index, link.from).ids;
    const answeringSides = new Set(sidesInRole(index, tellings, 'ACTOR').map(({ side }) => side));
    const disputed = disputedStatements(index, ground.arrivals, tellings);
    for (const answer of tellings) {
      if (answer !== link.from && linked.has(answer)) continue;
      const endings = endingsOf(ground.arrivals, lastLinksOf(index, disputed, answer));
      const advance = isAdvance(ground, answer, endings);
      for (const ending of endings) {
        const one = answerOf(ground, { link, answer, ending, advance, answeringSides });
        found.set(keyOf(one), one);
      }
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** The stage of an answer that gives: 1 promised, 2 granted, 3 done; 0 for a refusal. */
export function stageOf({ kind }: Pick<Answer, 'kind'>): number {
  return ['REFUSES', 'PROMISES', 'GRANTS', 'FULFILS'].indexOf(kind);
}

/** Whether an answer is held, of either sign. */
export function isHeldAnswer({ commitment }: Pick<Answer, 'commitment'>): boolean {
  return isHeld(commitment);
}

/** Whether the one says the opposite of the other: given, and refused or said not to be given at that stage or before. */
export function areOpposed(one: Answer, other: Answer): boolean {
  return contradicts(one, other) || contradicts(other, one);
}

function contradicts(given: Answer, other: Answer): boolean {
  if (stageOf(given) === 0 || !isHeldAnswer(given) || signOf(given.commitment) < 0) return false;
  if (!isHeldAnswer(other)) return false;
  if (stageOf(other) === 0) return signOf(other.commitment) > 0;
  return signOf(other.commitment) < 0 && stageOf(other) <= stageOf(given);
}

interface AnswerParts {
  readonly link: RelationLink;
  readonly answer: string;
  readonly ending: Ending;
  readonly advance: boolean;
  readonly answeringSides: ReadonlySet<string>;
}

function answerOf(ground: ClaimGround, parts: AnswerParts): Answer {
  const { link, answer, ending, advance, answeringSides } = parts;
  const { statement } = ending.link;
  return {
    answer,
    version: link.to,
    // The model lets no other value in, and refuses an answer without it.
    kind: (link.answer ?? 'GRANTS') as AnswerKind,
    partial: link.partial,
    commitment: ending.commitment,
    statement: statement.id,
    advance,
    answeringSides,
    ownSides: new Set(partiesSpokenForIn(ground, statement)),
    ending,
  };
}

/** By its own date or, where it has none, by when those that hold it spoke. */
function isAdvance(ground: ClaimGround, answer: string, endings: ReadonlyArray<Ending>): boolean {
  const { index, versions, timeOf } = ground;
  const starts = versions.ids.flatMap((id) => index.claims.get(id)?.dateStart ?? []).sort();
  const [asked] = starts;
  const own = index.claims.get(answer) ?? unknownInterval;
  const isDated = own.dateStart !== null || own.dateEnd !== null;
  const { dateEnd } = isDated ? own : spanOf(endings.map(({ link }) => timeOf(link.statement.id)));
  return asked !== undefined && dateEnd !== null && dateEnd < asked;
}

function isAnswer({ kind }: RelationLink): boolean {
  return kind === 'ANSWERS';
}

function keyOf({ answer, version, statement, kind, commitment }: Answer): string {
  return [answer, version, statement, kind, commitment].join('\n');
}
