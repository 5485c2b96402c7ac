import type { Arrival, Arrivals } from './arrivals.js';
import { commitmentOf, factualityOf, type Commitment, type Factuality } from './commitment.js';
import type { EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';

/** The last link of chains: from a statement to a claim, as its content or by what it says in reply. */
export interface LastLink {
  readonly statement: EvidenceStatement;
  readonly claim: string;
  readonly factuality: Factuality;
  readonly locator: string | null;
  readonly as: string | null;
  readonly inferred: boolean;
  /** The statement does not hold the claim: it confirms or denies it. */
  readonly deemed: boolean;
}

/** Chains with one last link and one commitment, taken together. */
export interface Ending extends Commitment {
  readonly link: LastLink;
  readonly arrival: Arrival;
}

/**
 * Finds the last links of a claim: statements that hold it, and those that confirm or deny it without holding it.
 *
 * `disputed` are statements of which it is in dispute what they say: their replies are no content. Source: rule 0, "deemed content".
 */
export function lastLinksOf(
  index: EvidenceIndex,
  disputed: ReadonlySet<string>,
  claim: string,
): ReadonlyArray<LastLink> {
  const holders = index.holdersOf(claim);
  const held = holders.map(({ statement, factuality, locator, as, inferred }) => {
    return { statement, claim, factuality: factualityOf(factuality), locator, as, inferred, deemed: false };
  });
  const holding = new Set(holders.map(({ statement }) => statement));
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

/** Works out the endings of these last links: the distinct pairs of a final statement and a commitment. Source: rule 0, "chain". */
export function endingsOf(arrivals: Arrivals, links: ReadonlyArray<LastLink>): ReadonlyArray<Ending> {
  return links.flatMap((link) =>
    (arrivals.get(link.statement.id) ?? []).map((arrival) => ({
      ...commitmentOf(arrival.prefix, link.factuality),
      link,
      arrival,
    })),
  );
}
