import { areOpposed, answersOf, isHeldAnswer, stageOf, type Answer } from './answers.js';
import { signOf } from './commitment.js';
import type { ClaimContext } from './claim-context.js';
import { isCertainlyBefore } from './interval.js';
import { mentionersOf } from './origins.js';
import { sidesInRole } from './parties.js';
import type { PartyPosition, Positions, StatusEvidence } from './positions.js';
import { replySoughtFrom, type ReplySought } from './reply-sought.js';

/** The outcome of a request. */
export type Outcome =
  | 'FULFILLED'
  | 'GRANTED'
  | 'PROMISED'
  | 'REFUSED'
  | 'CONTESTED'
  | 'NOT_GRANTED'
  | 'UNCLEAR'
  | 'REQUEST_DENIED'
  | 'ACKNOWLEDGED'
  | 'DEFLECTED'
  | 'NO_REPORTED_ANSWER'
  | 'NOT_APPLICABLE'
  | 'MIXED';

/** An answer as the outcome lists it. */
export interface OutcomeAnswer extends Omit<Answer, 'answeringSides' | 'ownSides' | 'group'> {
  /** Returns whether the addressee itself certainly said the opposite later. */
  readonly superseded: boolean;
}

/** The outcome of a request for one addressee. */
export interface AddresseeOutcome {
  /** Empty where the request has no RECIPIENT. */
  readonly sides: ReadonlyArray<string>;
  readonly addressees: ReadonlyArray<string>;
  readonly value: Outcome;
  readonly partial: boolean;
  readonly answers: ReadonlyArray<OutcomeAnswer>;
  readonly leftOpenBy: ReadonlyArray<string>;
  readonly replies: ReadonlyArray<StatusEvidence>;
  readonly replySought: ReplySought;
}

/** The outcomes of a request, and the answers of actors who are no addressees. */
export interface Outcomes {
  /** The outcome that all addressees share, else MIXED. */
  readonly value: Outcome;
  readonly byAddressee: ReadonlyArray<AddresseeOutcome>;
  readonly outsideAnswers: ReadonlyArray<Answer>;
}

/** Derives the outcome of a request for each addressee and as a whole. Source: rule 6. */
export function outcomesOf(context: ClaimContext, positions: Positions): Outcomes {
  const addressees = addresseesOf(context);
  const answers = answersOf(context);
  const byAddressee = addressees.map((addressee) => {
    const own = answers.filter((answer) => concerns(answer, addressee));
    return addresseeOutcome(context, positions, { addressee, answers: own });
  });
  const [value = 'NOT_APPLICABLE', ...others] = new Set(byAddressee.map((one) => one.value));
  return {
    value: others.length > 0 ? 'MIXED' : value,
    byAddressee,
    outsideAnswers: answers.filter((answer) => !addressees.some((one) => concerns(answer, one))),
  };
}

interface Addressee {
  readonly sides: ReadonlyArray<string>;
  readonly actors: ReadonlyArray<string>;
}

/** Returns the addressees: recipients with a common side are one; where there is no recipient, one without sides stands for all. */
function addresseesOf({ index, versions }: ClaimContext): ReadonlyArray<Addressee> {
  const bySide = new Map<string, { readonly sides: Set<string>; readonly actors: Set<string> }>();
  const groups = new Set<{ readonly sides: Set<string>; readonly actors: Set<string> }>();
  const byActor = new Map<string, Set<string>>();
  for (const { actor, side } of sidesInRole(index, versions.ids, 'RECIPIENT')) {
    byActor.set(actor, (byActor.get(actor) ?? new Set()).add(side));
  }
  for (const [actor, sides] of byActor) {
    const group = { sides: new Set(sides), actors: new Set([actor]) };
    for (const met of new Set([...sides].flatMap((side) => bySide.get(side) ?? []))) {
      for (const side of met.sides) group.sides.add(side);
      for (const other of met.actors) group.actors.add(other);
      groups.delete(met);
    }
    groups.add(group);
    for (const side of group.sides) bySide.set(side, group);
  }
  if (groups.size === 0) return [{ sides: [], actors: [] }];
  return [...groups]
    .map(({ sides, actors }) => ({ sides: [...sides].sort(), actors: [...actors].sort() }))
    .sort((a, b) => ((a.sides[0] ?? '') < (b.sides[0] ?? '') ? -1 : 1));
}

function concerns({ answeringSides }: Answer, { sides }: Addressee): boolean {
  return sides.length === 0 || sides.some((side) => answeringSides.has(side));
}

interface AddresseeCase {
  readonly addressee: Addressee;
  readonly answers: ReadonlyArray<Answer>;
}

function addresseeOutcome(
  context: ClaimContext,
  { evidence, positionsBySide }: Positions,
  { addressee, answers }: AddresseeCase,
): AddresseeOutcome {
  const { sides, actors } = addressee;
  const counted = answers.filter(({ advance }) => !advance);
  const superseded = new Set(
    counted.filter((one) => isSuperseded(context, { addressee, answers: counted }, one)),
  );
  const valid = counted.filter((answer) => !superseded.has(answer));
  const does = new Set(sides.flatMap((side) => [...(positionsBySide.get(side) ?? [])]));
  const best = highestGiven(valid);
  return {
    sides,
    addressees: actors,
    value: context.ownChainGroups.length > 0 ? outcomeValue(context, valid, does) : 'NOT_APPLICABLE',
    partial:
      best > 0 && valid.filter((one) => isGiven(one) && stageOf(one) === best).every((one) => one.partial),
    answers: answers.map((answer) => shownAnswer(answer, superseded.has(answer))),
    leftOpenBy: mentionersOf(
      context,
      counted.filter(({ commitment }) => signOf(commitment) === 0).map(({ group }) => group),
    ),
    replies: evidence.filter(
      (row) => row.stance !== null && row.partiesSpokenFor.some((side) => sides.includes(side)),
    ),
    replySought: replySoughtFrom(context, sides),
  };
}

function shownAnswer(
  { answer, version, kind, partial, commitment, statement, advance }: Answer,
  superseded: boolean,
): OutcomeAnswer {
  return { answer, version, kind, partial, commitment, statement, advance, superseded };
}

/** Applies the table of outcomes: the first row that fits. */
function outcomeValue(
  { chainGroups }: ClaimContext,
  answers: ReadonlyArray<Answer>,
  does: ReadonlySet<PartyPosition>,
): Outcome {
  const given = highestGiven(answers);
  const held = answers.filter(isHeldAnswer);
  const isRefused = held.some((one) => stageOf(one) === 0 && signOf(one.commitment) > 0);
  const denied = held.filter((one) => stageOf(one) > 0 && signOf(one.commitment) < 0).map(stageOf);
  if (given > 0 && (isRefused || denied.some((stage) => stage <= given))) return 'CONTESTED';
  if (given > 0) return given === 3 ? 'FULFILLED' : given === 2 ? 'GRANTED' : 'PROMISED';
  if (isRefused) return 'REFUSED';
  if (denied.length > 0) return 'NOT_GRANTED';
  if (answers.length > 0) return 'UNCLEAR';
  if (does.has('DENIES')) return 'REQUEST_DENIED';
  if (does.has('AFFIRMS') || does.has('ASSERTS')) return 'ACKNOWLEDGED';
  if (does.has('EVADES')) return 'DEFLECTED';
  return chainGroups.some(({ commitment }) => signOf(commitment) > 0)
    ? 'NO_REPORTED_ANSWER'
    : 'NOT_APPLICABLE';
}

function highestGiven(answers: ReadonlyArray<Answer>): number {
  return Math.max(0, ...answers.filter(isGiven).map(stageOf));
}

function isGiven(answer: Answer): boolean {
  return isHeldAnswer(answer) && signOf(answer.commitment) > 0;
}

/** Returns whether the addressee itself certainly said the opposite later. */
function isSuperseded(
  { timeOf }: ClaimContext,
  { addressee, answers }: AddresseeCase,
  answer: Answer,
): boolean {
  const isOwn = ({ ownSides }: Answer): boolean => addressee.sides.some((side) => ownSides.has(side));
  if (!isOwn(answer)) return false;
  return answers.some((later) => {
    const isLater = isCertainlyBefore(timeOf(answer.statement), timeOf(later.statement));
    return isLater && isOwn(later) && areOpposed(answer, later);
  });
}
