import type { Properties } from '../model/graph-data.js';
import { fromDateKey, isListedByDate } from '../model/long-lists.js';
import { dateKeyName } from '../model/looked-up-values.js';
import type { Model } from '../model/types.js';
import type { WriteTransaction } from '../store/store.js';
import { conversions } from './cypher-values.js';
import { linkTypeOf } from './entries.js';
import type { LinkEntry } from './entries.js';
import { groupBy } from '../lib/group-by.js';
import { inBatches } from './in-batches.js';
import { sortKeys } from './write-nodes.js';
import type { LoadStamp } from './write-nodes.js';

/** A link to write; both its ends must exist. */
export interface LinkToWrite extends Pick<LinkEntry, 'type' | 'from' | 'to' | 'key' | 'properties'> {
  /** The dossiers that declare it. */
  readonly dossiers: ReadonlyArray<string>;
}

/** Writes new and changed links; changed ones keep the time and load of their creation. */
export async function writeLinks(
  transaction: WriteTransaction,
  model: Model,
  links: ReadonlyArray<LinkToWrite>,
  stamp: LoadStamp,
): Promise<void> {
  for (const [type, group] of groupBy(links, (link) => link.type)) {
    const rows = group.map((link) => ({
      from: link.from,
      to: link.to,
      key: link.key,
      properties: writtenProperties(model, link),
    }));
    await inBatches(transaction, linkText(model, type), rows, { ...stamp });
  }
}

/** Returns the stored properties of a link, including the ids of both ends, by which an index finds pages of a record's many links. */
function writtenProperties(
  model: Model,
  { type, from, to, key, properties, dossiers }: LinkToWrite,
): Properties {
  const { ownership, orders } = linkTypeOf(model, type);
  const [dossier = ''] = dossiers;
  const owner = ownership === 'background' ? { dossiers } : { dossier };
  return { ...properties, ...sortKeys(orders, properties), ...owner, key, fromId: from, toId: to };
}

function linkText(model: Model, type: string): string {
  const assignments = [
    'r = row.properties',
    'r.createdBy = createdBy',
    'r.recordedAt = recordedAt',
    ...conversions('r', 'row.properties', linkTypeOf(model, type).properties),
    ...(isListedByDate(model, linkTypeOf(model, type)) ? [`r.${fromDateKey} = a.${dateKeyName}`] : []),
  ];
  return `UNWIND $rows AS row
    MATCH (a:Entity {id: row.from}) USING INDEX SEEK a:Entity(id) MATCH (b:Entity {id: row.to}) USING INDEX SEEK b:Entity(id)
    MERGE (a)-[r:${type} {key: row.key}]->(b)
    WITH a, r, row, coalesce(r.createdBy, $load) AS createdBy, coalesce(r.recordedAt, datetime($now)) AS recordedAt
    SET ${assignments.join(', ')}`;
}

/** Removes links from the graph. */
export async function removeLinks(
  transaction: WriteTransaction,
  links: ReadonlyArray<Pick<LinkEntry, 'type' | 'from' | 'to' | 'key'>>,
): Promise<void> {
  for (const [type, group] of groupBy(links, (link) => link.type)) {
    const rows = group.map(({ from, to, key }) => ({ from, to, key }));
    const text = `UNWIND $rows AS row
      MATCH (a:Entity {id: row.from})-[r:${type} {key: row.key}]->(b:Entity {id: row.to}) USING INDEX SEEK a:Entity(id) DELETE r`;
    await inBatches(transaction, text, rows, {});
  }
}
