import { KnownError } from '../../errors.js';
import type { Model } from '../../model/types.js';
import { createRules, EvidenceReader, evidenceText, mostStatements } from '../../rules/rules.js';
import type { RulesByClaim } from '../../rules/rules.js';
import type { RunQuery } from '../context.js';

/**
 * Reads the evidence of claims and returns the rules over it. Uses one statement, or several where the evidence is too large for one.
 *
 * Throws EVIDENCE_TOO_LARGE for a single claim with too much evidence.
 */
export async function readRules(
  runQuery: RunQuery,
  model: Model,
  ids: ReadonlyArray<string>,
): Promise<RulesByClaim> {
  const reader = new EvidenceReader();
  const rows = await runQuery(evidenceText(model.fragments), { ids, mostStatements }, reader.add);
  rows.forEach(reader.add);
  const evidence = reader.take();
  if (evidence) return createRules(evidence);
  if (ids.length === 1)
    throw new KnownError(
      'EVIDENCE_TOO_LARGE',
      `More than ${mostStatements} statements bear on the claim "${String(ids[0])}".`,
    );
  const half = Math.ceil(ids.length / 2);
  const first = await readRules(runQuery, model, ids.slice(0, half));
  const second = await readRules(runQuery, model, ids.slice(half));
  const isFirst = new Set(ids.slice(0, half));
  return (claim) => (isFirst.has(claim) ? first : second)(claim);
}
