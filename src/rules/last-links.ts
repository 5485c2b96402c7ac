import { factualityOf, type Factuality } from './commitment.js';
import type { EvidenceIndex } from './evidence-index.js';
import type { StatementNode } from './statement-nodes.js';

/** The last link of a chain: from a statement to a claim that is its content or that it confirms or denies. */
export interface LastLink {
  readonly node: StatementNode;
  readonly claim: string;
  readonly factuality: Factuality;
  readonly locator: string | null;
  readonly as: string | null;
  readonly inferred: boolean;
  /** The claim is no content of the statement: the statement confirms or denies it. */
  readonly deemed: boolean;
}

/**
 * Finds the last links of a claim: from statements that have it as content, and from those that confirm or deny it without that.
 *
 * Replies of `disputed` statements, whose stance differs between outlets, count as no content. Source: rule 0, "deemed content".
 */
export function lastLinksOf(
  index: EvidenceIndex,
  disputed: ReadonlySet<string>,
  claim: string,
): ReadonlyArray<LastLink> {
  const links = index.contentLinksTo(claim).map(({ outer, link }): LastLink => {
    const { factuality, locator, as, inferred } = link;
    return { node: outer, claim, factuality: factualityOf(factuality), locator, as, inferred, deemed: false };
  });
  const deemed = deemedLinks(index, disputed, claim);
  return deemed.length === 0 ? links : [...links, ...deemed];
}

/** Returns the responses that count as content. */
function deemedLinks(
  index: EvidenceIndex,
  disputed: ReadonlySet<string>,
  claim: string,
): ReadonlyArray<LastLink> {
  const responses = index.responsesTo(claim);
  if (responses.length === 0) return [];
  const withContent = new Set(index.contentLinksTo(claim).map(({ link }) => link.statement));
  return responses.flatMap(({ statement: id, stance }): ReadonlyArray<LastLink> => {
    const isSign = stance === 'CONFIRM' || stance === 'DENY';
    const node = index.nodes.get(id);
    if (!isSign || !node || withContent.has(id) || disputed.has(id)) return [];
    const factuality: Factuality = stance === 'CONFIRM' ? 'CERTAIN' : 'CERTAIN_NOT';
    return [{ node, claim, factuality, locator: null, as: null, inferred: false, deemed: true }];
  });
}
