import type { PathGroup, PathGroups } from './path-groups.js';
import { commitmentOf, factualityOf, type Commitment, type Factuality } from './commitment.js';
import type { EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';

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
export interface ChainGroup extends Commitment {
  readonly link: LastLink;
  readonly paths: PathGroup;
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
  const contentLinks = index.contentLinksTo(claim);
  const held = contentLinks.map(({ statement, factuality, locator, as, inferred }) => {
    return { statement, claim, factuality: factualityOf(factuality), locator, as, inferred, deemed: false };
  });
  const holding = new Set(contentLinks.map(({ statement }) => statement));
  const deemed = index
    .responsesTo(claim)
    .filter(({ statement, stance }) => {
      const isSign = stance === 'CONFIRM' || stance === 'DENY';
      return isSign && !holding.has(statement) && !disputed.has(statement);
    })
    .map(({ statement, stance }) => {
      const factuality: Factuality = stance === 'CONFIRM' ? 'CERTAIN' : 'CERTAIN_NOT';
      return { statement, claim, factuality, locator: null, as: null, inferred: false, deemed: true };
    });
  return [...held, ...deemed].flatMap((link) => {
    const statement = index.statements.get(link.statement);
    return statement ? [{ ...link, statement }] : [];
  });
}

/** Groups the chains that end with these last links. Source: rule 0, "chain". */
export function chainGroupsOf(
  pathGroups: PathGroups,
  links: ReadonlyArray<LastLink>,
): ReadonlyArray<ChainGroup> {
  return links.flatMap((link) =>
    (pathGroups.get(link.statement.id) ?? []).map((paths) => ({
      ...commitmentOf(paths.prefix, link.factuality),
      link,
      paths,
    })),
  );
}
