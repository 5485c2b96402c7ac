import type { MigrationWork } from './migration.js';

const batchSize = 10_000;

/** A key of one value, which is a word in capitals; a key of two values contains this text. */
const isOld = `NOT x.key CONTAINS '","'`;
const newKey = `left(x.key, size(x.key) - 1) + ',""]'`;

/** Adds the text of the action, which is part of the identity of a link to an item, to the keys of these links and of their changes. */
export async function writeActionTextInKeys({ write }: MigrationWork): Promise<void> {
  for (const records of ['MATCH ()-[x:OBJECT]->()', "MATCH (x:Change {type: 'OBJECT'})"])
    for (let written = batchSize; written === batchSize;) {
      const [row] = await write(
        `${records} WHERE ${isOld} WITH x LIMIT ${batchSize} SET x.key = ${newKey} RETURN count(*)`,
        {},
      );
      written = Number(row?.[0] ?? 0);
    }
}
