import type { ClaimContext } from './claim-context.js';
import { outcomesOf, type AddresseeOutcome, type Outcome } from './outcome.js';
import type { Positions } from './positions.js';

/** The outcome of a request, over all its versions, with its context. */
export interface RequestOutcome {
  readonly value: Outcome;
  readonly byAddressee: ReadonlyArray<AddresseeOutcome>;
  readonly context: ReadonlyArray<OutcomeContext>;
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
  return { value, byAddressee, context: related.toSorted(byContent) };
}

function isContextKind(kind: string): boolean {
  return kind === 'BEARS_ON' || kind === 'PART_OF';
}

function byContent(a: OutcomeContext, b: OutcomeContext): number {
  const [one, other] = [a, b].map(({ content, kind, version }) => [content, kind, version].join('\n'));
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
