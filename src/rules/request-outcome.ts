import type { ClaimGround } from './ground.js';
import { outcomesOf, type AddresseeOutcome, type Outcome } from './outcome.js';
import type { Positions } from './positions.js';

/** What became of a request, over all its tellings, with what this rests on. */
export interface RequestOutcome {
  readonly value: Outcome;
  readonly byAddressee: ReadonlyArray<AddresseeOutcome>;
  readonly context: ReadonlyArray<OutcomeContext>;
}

/** Something that bears on a request without answering it. */
export interface OutcomeContext {
  readonly content: string;
  readonly kind: 'BEARS_ON' | 'PART_OF' | 'ANSWERS';
  /** The telling of the request that it relates to. */
  readonly version: string;
}

/**
 * Works out the outcome of a request with its context: what bears on it, its parts, and answers of those who were not asked.
 *
 * Ordered by content, kind and telling. Source: rule 6.
 */
export function requestOutcomeOf(ground: ClaimGround, positions: Positions): RequestOutcome {
  const { value, byAddressee, outsideAnswers } = outcomesOf(ground, positions);
  const outside = new Set(outsideAnswers.map(({ answer, version }) => `${answer}\n${version}`));
  const relations = ground.versions.ids.flatMap((version) => ground.index.relationsTo(version));
  const context = relations.flatMap(({ from, to, kind }) => {
    if (kind === 'ANSWERS' ? !outside.has(`${from}\n${to}`) : !isContextKind(kind)) return [];
    return [{ content: from, kind: kind as OutcomeContext['kind'], version: to }];
  });
  return { value, byAddressee, context: context.toSorted(byContent) };
}

function isContextKind(kind: string): boolean {
  return kind === 'BEARS_ON' || kind === 'PART_OF';
}

function byContent(a: OutcomeContext, b: OutcomeContext): number {
  const [one, other] = [a, b].map(({ content, kind, version }) => [content, kind, version].join('\n'));
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
