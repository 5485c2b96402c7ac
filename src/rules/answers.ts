import { isHeld, signOf, type Factuality } from './commitment.js';
import { chainGroupsOf, type ChainGroup } from './chain-groups.js';
import type { RelationLink } from './evidence.js';
import type { ClaimContext } from './claim-context.js';
import { spanOf, unknownInterval } from './interval.js';
import { lastLinksOf } from './last-links.js';
import { sidesInRole } from './parties.js';
import { partiesSpokenForIn } from './speaking.js';
import { disputedStatements } from './stance-dispute.js';
import { versionsOf } from './versions.js';

/** The effect of an answer on a request. */
export type AnswerKind = 'PROMISES' | 'GRANTS' | 'FULFILS' | 'REFUSES';

/** An answer to a request, as reported by one statement. */
export interface Answer {
  /** The claim that is the answer. */
  readonly answer: string;
  /** The version of the request that it answers. */
  readonly version: string;
  readonly kind: AnswerKind;
  readonly partial: boolean;
  readonly commitment: Factuality;
  readonly statement: string;
  /** It was certainly given before the request was made. */
  readonly advance: boolean;
  /** The sides of the actors of the answer and its versions. */
  readonly answeringSides: ReadonlySet<string>;
  /** The parties of the request that the statement speaks for. */
  readonly ownSides: ReadonlySet<string>;
  readonly group: ChainGroup;
}

/**
 * Finds the answers to all versions of a request, once for each statement that reports one, sorted by answer, version and statement.
 *
 * A version of an answer with an ANSWERS link of its own counts as that link says; one without, as the links of the other versions say.
 */
export function answersOf(context: ClaimContext): ReadonlyArray<Answer> {
  const { index, versions } = context;
  const links = versions.ids.flatMap((version) => index.relationsTo(version).filter(isAnswer));
  const linked = new Set(links.map(({ from }) => from));
  const found = new Map<string, Answer>();
  for (const link of links) {
    const answerVersions = versionsOf(index, link.from).ids;
    const answeringSides = new Set(sidesInRole(index, answerVersions, 'ACTOR').map(({ side }) => side));
    const disputed = disputedStatements(context, answerVersions);
    for (const answer of answerVersions) {
      if (answer !== link.from && linked.has(answer)) continue;
      const chainGroups = chainGroupsOf(context, lastLinksOf(index, disputed, answer));
      const advance = isAdvance(context, answer, chainGroups);
      for (const group of chainGroups) {
        const one = answerOf(context, { link, answer, group, advance, answeringSides });
        found.set(keyOf(one), one);
      }
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** Returns the stage of an answer: 1 promised, 2 granted, 3 fulfilled; 0 for a refusal. */
export function stageOf({ kind }: Pick<Answer, 'kind'>): number {
  return ['REFUSES', 'PROMISES', 'GRANTS', 'FULFILS'].indexOf(kind);
}

/** Returns whether an answer is certain or probable, of either sign. */
export function isHeldAnswer({ commitment }: Pick<Answer, 'commitment'>): boolean {
  return isHeld(commitment);
}

/** Returns whether two answers contradict each other: one gives something, the other refuses it or denies that stage or an earlier one. */
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
  readonly group: ChainGroup;
  readonly advance: boolean;
  readonly answeringSides: ReadonlySet<string>;
}

function answerOf(context: ClaimContext, parts: AnswerParts): Answer {
  const { link, answer, group, advance, answeringSides } = parts;
  const { statement } = group.link.node;
  return {
    answer,
    version: link.to,
    // The model allows no other value, and imports reject an ANSWERS link without `answer`.
    kind: (link.answer ?? 'GRANTS') as AnswerKind,
    partial: link.partial,
    commitment: group.commitment,
    statement: statement.id,
    advance,
    answeringSides,
    ownSides: new Set(partiesSpokenForIn(context, group.link.node)),
    group,
  };
}

/** Returns whether an answer was certainly given before the request: by its own date, else by the times of the statements about it. */
function isAdvance(context: ClaimContext, answer: string, chainGroups: ReadonlyArray<ChainGroup>): boolean {
  const { index, versions, saidAt } = context;
  const starts = versions.ids.flatMap((id) => index.claims.get(id)?.dateStart ?? []).sort();
  const [asked] = starts;
  const own = index.claims.get(answer) ?? unknownInterval;
  const isDated = own.dateStart !== null || own.dateEnd !== null;
  const { dateEnd } = isDated ? own : spanOf(chainGroups.map(({ link }) => saidAt(link.node)));
  return asked !== undefined && dateEnd !== null && dateEnd < asked;
}

function isAnswer({ kind }: RelationLink): boolean {
  return kind === 'ANSWERS';
}

function keyOf({ answer, version, statement, kind, commitment }: Answer): string {
  return [answer, version, statement, kind, commitment].join('\n');
}
