import { invariant } from '../lib/invariant.js';
import type { ClaimContext } from './claim-context.js';
import type { Factuality } from './commitment.js';
import { replySentenceOf } from './reply-sentence.js';
import { reportedSentence } from './reported-sentence.js';
import { assertionOf } from './sentence.js';

/** What a statement to which a chain leads says about a claim: a reply with its stance, or an assertion with its factuality. */
export interface ClaimStatement {
  readonly statement: string;
  /** The version of the claim that it is about. */
  readonly version: string;
  readonly stance: string | null;
  readonly factuality: Factuality | null;
  readonly accordingTo: ReadonlyArray<string>;
}

/** Writes what a statement says about a claim as one sentence, without the chains that lead to it. Source: rule 9. */
export function evidenceSentenceOf(context: ClaimContext, evidence: ClaimStatement): string {
  const sentence = evidence.stance === null ? assertion(context, evidence) : reply(context, evidence);
  invariant(sentence !== null, 'a chain leads to each statement on a claim');
  return sentence;
}

function reply(context: ClaimContext, { version, stance, ...reported }: ClaimStatement): string | null {
  return replySentenceOf(context, { ...reported, content: version, stance: stance ?? '' });
}

function assertion(
  context: ClaimContext,
  { version, factuality, ...reported }: ClaimStatement,
): string | null {
  const node = context.index.nodes.get(reported.statement);
  if (!node || factuality === null) return null;
  const link = { locator: null, as: null, inferred: false, deemed: false };
  const clause = assertionOf(context, { ...link, node, claim: version, factuality });
  return reportedSentence(context, reported, clause);
}
