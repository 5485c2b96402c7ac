import { memoize } from '../lib/memoize.js';
import { attributionChainOf, type AttributionChain } from './attribution-chain.js';
import { chainsOf, type Chain } from './chains.js';
import { claimContextOf, type ClaimContext } from './claim-context.js';
import { outcomesOf, type AddresseeOutcome, type Outcome, type OutcomeAnswer } from './outcome.js';
import type { Positions } from './positions.js';

/** The outcome of a request, over all its versions, with its context. */
export interface RequestOutcome {
  readonly value: Outcome;
  readonly byAddressee: ReadonlyArray<ReportedOutcome>;
  readonly context: ReadonlyArray<OutcomeContext>;
}

/** The outcome for one addressee, with the chains of each answer. */
export interface ReportedOutcome extends Omit<AddresseeOutcome, 'answers'> {
  readonly answers: ReadonlyArray<ReportedAnswer>;
}

/** An answer with the chains that lead to it through its statement. */
export interface ReportedAnswer extends OutcomeAnswer {
  readonly chains: ReadonlyArray<AttributionChain>;
}

/** A content that concerns a request without answering it. */
export interface OutcomeContext {
  readonly content: string;
  readonly kind: 'BEARS_ON' | 'PART_OF' | 'ANSWERS';
  /** The version of the request that it relates to. */
  readonly version: string;
}

/**
 * Derives the outcome of a request with its context: claims that bear on it, its parts, and answers of actors who are no addressees.
 *
 * The context is sorted by content, kind and version. Source: rule 6.
 */
export function requestOutcomeOf(context: ClaimContext, positions: Positions): RequestOutcome {
  const { value, byAddressee, outsideAnswers } = outcomesOf(context, positions);
  const outside = new Set(outsideAnswers.map(({ answer, version }) => `${answer}\n${version}`));
  const relations = context.versions.ids.flatMap((version) => context.index.relationsTo(version));
  const related = relations.flatMap(({ from, to, kind }) => {
    if (kind === 'ANSWERS' ? !outside.has(`${from}\n${to}`) : !isContextKind(kind)) return [];
    return [{ content: from, kind: kind as OutcomeContext['kind'], version: to }];
  });
  return {
    value,
    byAddressee: withChains(context, byAddressee),
    context: related.toSorted(byContent),
  };
}

/** Adds to each answer those of its listed chains that end with its statement and have its commitment; derived when they are first read. */
function withChains(
  context: ClaimContext,
  byAddressee: ReadonlyArray<AddresseeOutcome>,
): ReadonlyArray<ReportedOutcome> {
  const known = new Map<string, AnswerChains>();
  const chainsThrough = memoize(({ answer, statement, commitment }: OutcomeAnswer) => {
    const { own, chains } = known.get(answer) ?? answerChains(context, answer);
    known.set(answer, { own, chains });
    return chains
      .filter((chain) => chain.last.node.statement.id === statement && chain.commitment === commitment)
      .map((chain) => attributionChainOf(own, chain));
  });
  return byAddressee.map((one) => ({
    ...one,
    answers: one.answers.map((answer) => ({
      ...answer,
      get chains() {
        return chainsThrough(answer);
      },
    })),
  }));
}

interface AnswerChains {
  readonly own: ClaimContext;
  readonly chains: ReadonlyArray<Chain>;
}

function answerChains(context: ClaimContext, answer: string): AnswerChains {
  const own = claimContextOf(context, answer);
  return { own, chains: chainsOf(own).chains };
}

function isContextKind(kind: string): boolean {
  return kind === 'BEARS_ON' || kind === 'PART_OF';
}

function byContent(a: OutcomeContext, b: OutcomeContext): number {
  const [one, other] = [a, b].map(({ content, kind, version }) => [content, kind, version].join('\n'));
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
