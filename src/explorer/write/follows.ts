import { idWithin } from '../../model/ids.js';
import type { GraphData } from '../../model/graph-data.js';
import { createRules, evidenceOfGraphs, type Rules } from '../../rules/rules.js';
import type { ClaimStatus, Outcome } from '../operations.generated.js';

/** What follows for one claim, by the rules of the server. */
export interface ClaimFindings {
  /** The id as written in the dossier. */
  readonly id: string;
  readonly text: string;
  readonly status: ClaimStatus;
  /** Null for a claim that is no request. */
  readonly outcome: Outcome | null;
  /** Original sources for and against it. */
  readonly origins: Bounds;
  readonly against: Bounds;
  /** All sentences on the claim, as the server gives them. */
  readonly sentences: ReadonlyArray<string>;
}

interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Returns what follows from a dossier for each of its claims, requests first. `others` are dossiers of the graph whose records count
 * too; of different names for one record, theirs is kept, as by an import of the dossier after them.
 */
export function findingsOf(
  graph: GraphData,
  others: ReadonlyArray<GraphData> = [],
): ReadonlyArray<ClaimFindings> {
  const evidence = evidenceOfGraphs([...others, graph]);
  const rulesOf = createRules(evidence);
  const own = new Set(graph.nodes.filter(({ own: isOwn }) => isOwn).map(({ id }) => id));
  return [...evidence.claims.values()]
    .filter(({ id }) => own.has(id))
    .flatMap(({ id, text, kind }) => {
      const rules = rulesOf(id);
      return rules
        ? [{ isRequest: kind === 'REQUEST', found: findings(rules, idWithin(graph.dossier.id, id), text) }]
        : [];
    })
    .sort((one, other) => Number(other.isRequest) - Number(one.isRequest))
    .map(({ found }) => found);
}

function findings(rules: Rules, id: string, text: string): ClaimFindings {
  const { for: origins, against } = rules.origins('ALL');
  return {
    id,
    text,
    status: rules.status().value,
    outcome: rules.outcome()?.value ?? null,
    origins,
    against,
    sentences: rules.sentences(),
  };
}

/** A claim whose status or outcome is another than before a change. */
export interface StatusChange {
  readonly text: string;
  readonly from: ClaimStatus | Outcome;
  readonly to: ClaimStatus | Outcome;
}

/** Returns the claims whose status or outcome a change has altered. */
export function statusChanges(
  before: ReadonlyArray<ClaimFindings>,
  after: ReadonlyArray<ClaimFindings>,
): ReadonlyArray<StatusChange> {
  const former = new Map(before.map((each) => [each.id, each]));
  return after.flatMap(({ id, text, status, outcome }) => {
    const old = former.get(id);
    if (!old) return [];
    const changes: StatusChange[] = old.status === status ? [] : [{ text, from: old.status, to: status }];
    if (old.outcome !== null && outcome !== null && old.outcome !== outcome)
      changes.push({ text, from: old.outcome, to: outcome });
    return changes;
  });
}
