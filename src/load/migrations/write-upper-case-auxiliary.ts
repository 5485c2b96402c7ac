import { formerSpellings } from '../../model/former-spellings.js';
import type { MigrationWork } from './migration.js';

const batchSize = 1_000;

/** Rewrites the three values of `auxiliary` that were lower case, in claims and in their former values. */
export async function writeUpperCaseAuxiliary({ write }: MigrationWork): Promise<void> {
  for (const [former, value] of formerSpellings.get('Auxiliary') ?? []) {
    const given = { former, value, formerJson: `"auxiliary":"${former}"`, json: `"auxiliary":"${value}"` };
    for (const text of [
      `MATCH (c:Claim) WHERE c.auxiliary = $former WITH c LIMIT ${batchSize} SET c.auxiliary = $value RETURN count(*)`,
      // Quotes in texts are escaped in JSON, so this matches only the property itself.
      `MATCH (c:Change) WHERE c.former CONTAINS $formerJson WITH c LIMIT ${batchSize}
       SET c.former = replace(c.former, $formerJson, $json) RETURN count(*)`,
    ])
      for (let written = batchSize; written === batchSize;) {
        const [row] = await write(text, given);
        written = Number(row?.[0] ?? 0);
      }
  }
}
