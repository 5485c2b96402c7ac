import { commitmentOf, factualityOf, type Factuality } from './commitment.js';
import type { EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import type { PathGroup, PathGroups } from './path-groups.js';

/** The last link of a chain: from a statement to a claim that is its content or that it confirms or denies. */
export interface LastLink {
  readonly statement: EvidenceStatement;
  readonly claim: string;
  readonly factuality: Factuality;
  readonly locator: string | null;
  readonly as: string | null;
  readonly inferred: boolean;
  /** The claim is no content of the statement: the statement confirms or denies it. */
  readonly deemed: boolean;
}

/** All chains with the same last link and the same prefix, taken together. */
export interface ChainGroup {
  readonly link: LastLink;
  readonly paths: PathGroup;
  readonly commitment: Factuality;
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
  const found: LastLink[] = [];
  for (const { statement: id, factuality: text, locator, as, inferred } of index.contentLinksTo(claim)) {
    const statement = index.statements.get(id);
    const factuality = factualityOf(text);
    if (statement) found.push({ statement, claim, factuality, locator, as, inferred, deemed: false });
  }
  return [...found, ...deemedLinks(index, disputed, claim)];
}

/** Responses that count as content. */
function deemedLinks(
  index: EvidenceIndex,
  disputed: ReadonlySet<string>,
  claim: string,
): ReadonlyArray<LastLink> {
  const responses = index.responsesTo(claim);
  if (responses.length === 0) return [];
  const withContent = new Set(index.contentLinksTo(claim).map(({ statement }) => statement));
  return responses.flatMap(({ statement: id, stance }) => {
    const isSign = stance === 'CONFIRM' || stance === 'DENY';
    const statement = index.statements.get(id);
    if (!isSign || !statement || withContent.has(id) || disputed.has(id)) return [];
    const factuality: Factuality = stance === 'CONFIRM' ? 'CERTAIN' : 'CERTAIN_NOT';
    return [{ statement, claim, factuality, locator: null, as: null, inferred: false, deemed: true }];
  });
}

/** Groups the chains that end with these last links. Source: rule 0, "chain". */
export function chainGroupsOf(
  pathGroups: PathGroups,
  links: ReadonlyArray<LastLink>,
): ReadonlyArray<ChainGroup> {
  const found: ChainGroup[] = [];
  for (const link of links)
    for (const paths of pathGroups.get(link.statement.id) ?? []) {
      const { commitment } = commitmentOf(paths.prefix, link.factuality);
      found.push({ link, paths, commitment });
    }
  return found;
}
