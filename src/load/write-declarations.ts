import type { WriteTransaction } from '../store/store.js';
import type { Declaration, DeclaredLink } from './declaration.js';
import { inBatches } from './in-batches.js';

/** Writes a dossier's declarations of shared records, which must exist in the graph. */
export async function writeDeclarations(
  transaction: WriteTransaction,
  declarations: ReadonlyArray<Declaration>,
): Promise<void> {
  const text = `UNWIND $rows AS row
    MATCH (n:Entity {id: row.entityId}) USING INDEX SEEK n:Entity(id)
    MERGE (c:Declaration {id: row.id})
    SET c = row, c.recordedAt = datetime(row.recordedAt)
    MERGE (n)-[:DECLARED_IN]->(c)`;
  const rows = declarations.map(({ properties, links, at, ...plain }) => ({
    ...plain,
    id: idOf(plain),
    properties: JSON.stringify(properties),
    links: JSON.stringify(links),
    ...linkColumns(links),
    at: JSON.stringify(at),
  }));
  await inBatches(transaction, text, rows, {});
}

/** Deletes a dossier's declarations of these records. */
export async function removeDeclarations(
  transaction: WriteTransaction,
  dossier: string,
  entityIds: ReadonlyArray<string>,
): Promise<void> {
  const text = 'UNWIND $rows AS row MATCH (c:Declaration {id: row.id}) DETACH DELETE c';
  const rows = entityIds.map((entityId) => ({ id: idOf({ dossier, entityId }) }));
  await inBatches(transaction, text, rows, {});
}

/**
 * Returns the links of a declaration as lists of equal length, which Cypher can read, for the root `changes`. The property `links` has
 * the complete links.
 */
export function linkColumns(links: ReadonlyArray<Pick<DeclaredLink, 'type' | 'to' | 'key' | 'createdBy'>>) {
  return {
    linkTypes: links.map(({ type }) => type),
    linkEnds: links.map(({ to }) => to),
    linkKeys: links.map(({ key }) => key),
    linkLoads: links.map(({ createdBy }) => createdBy),
  };
}

function idOf({ dossier, entityId }: Pick<Declaration, 'dossier' | 'entityId'>): string {
  return `${dossier}:${entityId}`;
}
