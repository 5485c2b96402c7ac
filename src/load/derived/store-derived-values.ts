import type { Model } from '../../model/types.js';
import type { RunQuery } from '../context.js';
import { storedForm } from '../cypher-values.js';
import { inBatches } from '../in-batches.js';
import { partsByWeight } from './parts-by-weight.js';
import type { WeightedClaim } from './parts-by-weight.js';
import { staleClaims, storedDerivedProperties } from './stale-claims.js';

/** The most claims that are locked by one statement. */
const batchSize = 1_000;
/** The most claims and statements about them whose evidence is read by one statement. */
export const mostWeight = 20_000;
/** The number of statements about a claim `n`, to which the size of its evidence is proportional. */
export const statementCountText = 'COUNT { (n)<-[:HAS_CONTENT]-() }';
/** Waits for other loads that write one of the claims, so that their changes are visible. */
const lockText = `UNWIND $ids AS id MATCH (n:Claim {id: id}) USING INDEX SEEK n:Claim(id) SET n.lock = true REMOVE n.lock
  RETURN n.id, ${statementCountText}`;

/**
 * Derives the values of these claims, stores those that have changed and returns the number of changed claims.
 *
 * Skips ids that are not in the graph.
 */
export async function storeDerivedValues(
  runQuery: RunQuery,
  model: Model,
  ids: ReadonlyArray<string>,
): Promise<number> {
  let written = 0;
  for (let start = 0; start < ids.length; start += batchSize) {
    const claims = await runQuery(lockText, { ids: ids.slice(start, start + batchSize) });
    // By the RETURN of the text.
    for (const part of partsByWeight(claims as ReadonlyArray<WeightedClaim>, mostWeight)) {
      const stale = await staleClaims(runQuery, model, part);
      const rows = stale.map(({ id, derived }) => ({ id, derived }));
      await inBatches({ run: runQuery }, writeDerivedText(model), rows, {});
      written += stale.length;
    }
  }
  return written;
}

/** Returns the statement that stores the derived values of claims, by rows of an id and the values. */
export function writeDerivedText(model: Model): string {
  const assignments = storedDerivedProperties(model).map(
    (property) => `n.${property.name} = ${storedForm(property, `row.derived.${property.name}`)}`,
  );
  return `UNWIND $rows AS row MATCH (n:Claim {id: row.id}) USING INDEX SEEK n:Claim(id) SET ${assignments.join(', ')}`;
}
