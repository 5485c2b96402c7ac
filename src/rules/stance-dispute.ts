import type { EvidenceIndex } from './evidence-index.js';
import { isOnRecord } from './path-groups.js';
import type { RuleContext } from './rule-context.js';

/**
 * Finds the statements of utterances that outlets report with different stances towards the versions of one claim.
 *
 * An utterance is a set of statements joined by SAME_AS; only statements on record count. Source: rule 5, "one utterance with different
 * stances".
 */
export function disputedStatements(
  { index, pathsTo }: RuleContext,
  versions: ReadonlyArray<string>,
): ReadonlySet<string> {
  const stances = new Map<string, Set<string>>();
  for (const { statement, stance } of versions.flatMap((version) => index.responsesTo(version))) {
    if (index.sameAs(statement).length === 0 || !isOnRecord(pathsTo(statement))) continue;
    stances.set(statement, (stances.get(statement) ?? new Set()).add(stance));
  }
  const disputed = new Set<string>();
  const seen = new Set<string>();
  for (const statement of stances.keys()) {
    if (seen.has(statement)) continue;
    const utterance = utteranceOf(index, statement);
    const kinds = utterance
      .map((id) => [...(stances.get(id) ?? [])].sort().join())
      .filter((kind) => kind !== '');
    for (const id of utterance) {
      seen.add(id);
      if (new Set(kinds).size > 1) disputed.add(id);
    }
  }
  return disputed;
}

function utteranceOf(index: EvidenceIndex, statement: string): ReadonlyArray<string> {
  const utterance = new Set([statement]);
  // The loop also visits the ids that it adds.
  for (const id of utterance) for (const other of index.sameAs(id)) utterance.add(other);
  return [...utterance];
}
