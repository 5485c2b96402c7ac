import { indexPlan } from '../../model/index-plan.js';
import { linkEnds } from '../../model/long-lists.js';
import type { MigrationWork } from './migration.js';

const batchSize = 10_000;

/** Stores the ids of both ends with each link, by which indexes find pages. */
export async function writeLinkEnds({ model, write }: MigrationWork): Promise<void> {
  const { here, there } = linkEnds.OUT;
  for (const type of new Set(indexPlan(model).linkIndexes.map((index) => index.type)))
    for (;;) {
      // Types come from the model.
      const [row] = await write(
        `MATCH (a)-[r:${type}]->(b) WHERE r.${here} IS NULL OR r.${there} IS NULL
         WITH a, r, b LIMIT ${batchSize} SET r.${here} = a.id, r.${there} = b.id RETURN count(*)`,
        {},
      );
      if (Number(row?.[0] ?? 0) < batchSize) break;
    }
}
