import { pages } from '../pages.js';
import type { DeclaredLink } from '../declaration.js';
import { linkColumns } from '../write-declarations.js';
import type { MigrationWork } from './migration.js';

const batchSize = 1_000;

/** Stores the data of former values and declared links that `changes` reads as properties; before, it was only in JSON. */
export async function writeHistoryAsProperties(work: MigrationWork): Promise<void> {
  await eachBatch(work, changesText, async (rows) => {
    const loads = rows.map(([id, former]) => {
      const { createdBy = null } = JSON.parse(String(former)) as { readonly createdBy?: string }; // by the journal
      return { id, formerLoad: createdBy };
    });
    await work.write('UNWIND $rows AS row MATCH (c:Change {id: row.id}) SET c.formerLoad = row.formerLoad', {
      rows: loads,
    });
  });
  await eachBatch(work, declarationsText, async (rows) => {
    const columns = rows.map(([id, links]) => {
      const declared = JSON.parse(String(links)) as ReadonlyArray<DeclaredLink>; // by writeDeclarations
      return { id, columns: linkColumns(declared) };
    });
    await work.write('UNWIND $rows AS row MATCH (c:Declaration {id: row.id}) SET c += row.columns', {
      rows: columns,
    });
  });
}

const changesText = `MATCH (c:Change) WHERE c.id > $after AND c.formerLoad IS NULL
  WITH c ORDER BY c.id LIMIT toInteger($pageSize) RETURN c.id, c.former ORDER BY c.id`;

const declarationsText = `MATCH (c:Declaration) WHERE c.id > $after AND c.linkTypes IS NULL
  WITH c ORDER BY c.id LIMIT toInteger($pageSize) RETURN c.id, c.links ORDER BY c.id`;

async function eachBatch(
  { store }: MigrationWork,
  text: string,
  write: (rows: ReadonlyArray<ReadonlyArray<unknown>>) => Promise<void>,
): Promise<void> {
  let batch: Array<ReadonlyArray<unknown>> = [];
  for await (const row of pages(store, text, { after: '' })) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    await write(batch);
    batch = [];
  }
  if (batch.length > 0) await write(batch);
}
