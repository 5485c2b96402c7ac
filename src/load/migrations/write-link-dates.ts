import { datedLinkTypes, fromDateKey } from '../../model/long-lists.js';
import { dateKeyName } from '../../model/looked-up-values.js';
import type { MigrationWork } from './migration.js';

const batchSize = 10_000;

/** Stores with each link the date of the record it starts from, by which an index finds the latest records of one with many. */
export async function writeLinkDates({ model, write }: MigrationWork): Promise<void> {
  for (const type of datedLinkTypes(model))
    for (;;) {
      // Types come from the model.
      const [row] = await write(
        `MATCH (a)-[r:${type}]->() WHERE r.${fromDateKey} IS NULL AND a.${dateKeyName} IS NOT NULL
         WITH a, r LIMIT ${batchSize} SET r.${fromDateKey} = a.${dateKeyName} RETURN count(*)`,
        {},
      );
      if (Number(row?.[0] ?? 0) < batchSize) break;
    }
}
