import { idWithin } from '../../model/ids.js';
import type { GraphData } from '../../model/graph-data.js';
import { createRules, evidenceOfGraphs, type Rules } from '../../rules/rules.js';
import type { PictureClaim } from '../provenance/picture-claim.js';
import type { ClaimStatus, Outcome } from '../operations.generated.js';
import { pictureClaimOf } from './claim-picture.js';
import { recordFacts, type RecordFacts } from './record-facts.js';

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
  /** Returns what the picture of the claim shows; it is derived when it is called. */
  readonly picture: () => PictureClaim;
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
  const graphs = [...others, graph];
  const evidence = evidenceOfGraphs(graphs);
  let facts: RecordFacts | null = null;
  const rulesOf = createRules(evidence);
  const own = new Set(graph.nodes.filter(({ own: isOwn }) => isOwn).map(({ id }) => id));
  return [...evidence.claims.values()]
    .filter(({ id }) => own.has(id))
    .flatMap(({ id, text, kind }) => {
      const rules = rulesOf(id);
      if (!rules) return [];
      let derived: PictureClaim | null = null;
      const picture = (): PictureClaim =>
        (derived ??= pictureClaimOf((facts ??= recordFacts(graphs)), rules, id));
      const found = { id: idWithin(graph.dossier.id, id), text, picture, ...findings(rules) };
      return [{ isRequest: kind === 'REQUEST', found }];
    })
    .sort((one, other) => Number(other.isRequest) - Number(one.isRequest))
    .map(({ found }) => found);
}

function findings(rules: Rules): Omit<ClaimFindings, 'id' | 'text' | 'picture'> {
  const { for: origins, against } = rules.origins('ALL');
  return {
    status: rules.status().value,
    outcome: rules.outcome()?.value ?? null,
    origins,
    against,
    sentences: rules.sentences(),
  };
}

/** A claim whose status or outcome is another than before a change. */
export interface StatusChange {
  readonly what: 'STATUS' | 'OUTCOME';
  readonly before: ClaimFindings;
  readonly after: ClaimFindings;
}

/** Returns the claims whose status or outcome a change has altered. */
export function statusChanges(
  before: ReadonlyArray<ClaimFindings>,
  after: ReadonlyArray<ClaimFindings>,
): ReadonlyArray<StatusChange> {
  const former = new Map(before.map((each) => [each.id, each]));
  return after.flatMap((claim) => {
    const old = former.get(claim.id);
    if (!old) return [];
    const changes: StatusChange[] =
      old.status === claim.status ? [] : [{ what: 'STATUS', before: old, after: claim }];
    if (old.outcome !== null && claim.outcome !== null && old.outcome !== claim.outcome)
      changes.push({ what: 'OUTCOME', before: old, after: claim });
    return changes;
  });
}
