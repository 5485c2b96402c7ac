import { dateKeyName, isDated } from '../model/looked-up-values.js';
import { searchProperties } from '../model/search-properties.js';
import { dateKey, nameKey } from '../model/sort-keys.js';
import type { Properties } from '../model/graph-data.js';
import type { Model, NodeType, Order } from '../model/types.js';
import type { WriteTransaction } from '../store/store.js';
import { conversions } from './cypher-values.js';
import { nodeTypeOf } from './entries.js';
import { followDates } from './follow-dates.js';
import { domainLabels, labelsOf } from './labels.js';
import { groupBy } from '../lib/group-by.js';
import { inBatches } from './in-batches.js';

/** A node to write. */
export interface NodeToWrite {
  readonly type: string;
  readonly id: string;
  readonly properties: Properties;
  /** Properties that the loader adds: the owner, or the dossiers that declare it. */
  readonly added: Properties;
}

/** The load and time that created entries get. */
export interface LoadStamp {
  readonly load: string;
  /** RFC 3339. */
  readonly now: string;
}

/** Writes new and changed nodes of the domain; changed ones keep the time and load of their creation. */
export async function writeNodes(
  transaction: WriteTransaction,
  model: Model,
  nodes: ReadonlyArray<NodeToWrite>,
  stamp: LoadStamp,
): Promise<void> {
  await freeCodes(transaction, model, nodes);
  for (const { type, labels, rows } of rowsByLabels(model, nodes))
    await inBatches(transaction, nodeText(model, type, labels), rows, { ...stamp });
}

/** Groups the rows of nodes that one statement can write. */
function rowsByLabels(model: Model, nodes: ReadonlyArray<NodeToWrite>) {
  const groups = groupBy(nodes, ({ type, properties }) =>
    [type, ...labelsOf(model, type, properties)].join(':'),
  );
  return [...groups].map(([key, group]) => {
    const [type = '', ...labels] = key.split(':');
    const nodeType = nodeTypeOf(model, type);
    const rows = group.map(({ id, properties, added }) => ({
      id,
      properties: { ...properties, ...lookUpProperties(nodeType, properties), ...added, id },
    }));
    return { type, labels, rows };
  });
}

/** Removes unique values before new ones are written, so that two records can swap theirs. */
async function freeCodes(
  transaction: WriteTransaction,
  model: Model,
  nodes: ReadonlyArray<NodeToWrite>,
): Promise<void> {
  for (const [name, group] of groupBy(nodes, ({ type }) => type)) {
    const unique = [...nodeTypeOf(model, name).properties.values()].filter(
      (property) => property.unique && property.name !== 'id',
    );
    if (unique.length === 0) continue;
    const removed = unique.map((property) => `n.${property.name}`).join(', ');
    const rows = group.map(({ id }) => ({ id }));
    await inBatches(
      transaction,
      `UNWIND $rows AS row MATCH (n:Entity {id: row.id}) USING INDEX SEEK n:Entity(id) REMOVE ${removed}`,
      rows,
      {},
    );
  }
}

function conversionsOf(model: Model, type: string): ReadonlyArray<string> {
  return conversions('n', 'row.properties', nodeTypeOf(model, type).properties);
}

function nodeText(model: Model, type: string, labels: ReadonlyArray<string>): string {
  const nodeType = nodeTypeOf(model, type);
  const { label } = nodeType;
  const isDomain = labels.includes('Entity');
  const others = isDomain ? domainLabels(model).filter((other) => !labels.includes(other)) : [];
  const assignments = [
    'n = row.properties',
    'n.createdBy = createdBy',
    'n.recordedAt = recordedAt',
    ...conversionsOf(model, type),
  ];
  return `UNWIND $rows AS row
    MERGE (n:${isDomain ? 'Entity' : (label ?? '')} {id: row.id})
    WITH n, row, coalesce(n.createdBy, $load) AS createdBy, coalesce(n.recordedAt, datetime($now)) AS recordedAt, n.${dateKeyName} AS former
    ${others.length > 0 ? `REMOVE n:${others.join(':')}` : ''}
    SET n:${labels.join(':')}
    SET ${assignments.join(', ')}
    ${isDated(nodeType) ? `WITH n, former ${followDates(model, { node: 'n', former: 'former' })}` : ''}`;
}

/** Returns the properties that the loader stores with a node for orders and search. */
export function lookUpProperties(type: NodeType, properties: Properties): Properties {
  return { ...sortKeys(type.orders, properties), ...searchProperties(type, properties) };
}

/** Returns the sort keys to store with a record: `nameKey`, `dateKey`. */
export function sortKeys(orders: ReadonlyArray<Order>, properties: Properties): Properties {
  const keys = orders.filter(({ field, key }) => field !== key);
  return Object.fromEntries(keys.map(({ field, key }) => [key, sortKey(key, field, properties)]));
}

function sortKey(key: string, field: string, properties: Properties): string {
  const text = (name: string): string | undefined => {
    const value = properties[name];
    return value === undefined ? undefined : String(value);
  };
  return key === 'dateKey' ? dateKey(text('dateStart')) : nameKey(text(field));
}
