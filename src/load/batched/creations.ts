import { groupBy } from '../../lib/group-by.js';
import { fromDateKey, isListedByDate } from '../../model/long-lists.js';
import { dateKeyName } from '../../model/looked-up-values.js';
import { searchPropertyNames } from '../../model/search-properties.js';
import type { Model, Property } from '../../model/types.js';
import type { CypherStatement } from '../../store/store.js';
import { storedForm } from '../cypher-values.js';
import { linkTypeOf, nodeTypeOf } from '../entries.js';
import type { LinkEntry, NodeEntry } from '../entries.js';
import { labelsOf } from '../labels.js';
import { lookUpProperties, sortKeys } from '../write-nodes.js';
import type { LoadStamp } from '../write-nodes.js';

/** The dossier and load that created entries belong to. */
export interface CreationOptions {
  readonly dossier: string;
  readonly stamp: LoadStamp;
}

/** A statement that creates `count` entries and returns the number that it has created. */
export interface Creation extends CypherStatement {
  readonly count: number;
}

type Row = Readonly<Record<string, unknown>>;

/** Properties that are not columns: each has one value for all entries of a statement. */
const stamps: ReadonlySet<string> = new Set(['dossier', 'dossiers', 'declaredBy', 'createdBy', 'recordedAt']);

/**
 * Returns statements that create a dossier's own new nodes, one for each set of labels.
 *
 * The values are columns, one list for each property, which takes a fraction of the time of maps. The text depends only on the labels,
 * so it is planned once.
 */
export function nodeCreations(
  model: Model,
  nodes: ReadonlyArray<NodeEntry>,
  options: CreationOptions,
): ReadonlyArray<Creation> {
  const groups = groupBy(nodes, ({ type, properties }) =>
    [type, ...labelsOf(model, type, properties)].join(':'),
  );
  return [...groups].map(([key, group]) => {
    const [typeName = '', ...labels] = key.split(':');
    const type = nodeTypeOf(model, typeName);
    const { properties, orders } = type;
    const rows = group.map((node) => ({
      ...node.properties,
      ...lookUpProperties(type, node.properties),
      id: node.id,
    }));
    const names = [...properties.keys(), ...orders.map((order) => order.key), ...searchPropertyNames, 'id'];
    return creation(
      { pattern: (values) => `CREATE (:${labels.join(':')} {${values}})`, names, properties, rows },
      options,
    );
  });
}

/**
 * Returns statements that create a dossier's own new links, one for each type. A statement creates only links whose ends exist and
 * whose target has an allowed type; a smaller count shows that some were not created.
 */
export function linkCreations(
  model: Model,
  links: ReadonlyArray<LinkEntry>,
  options: CreationOptions,
): ReadonlyArray<Creation> {
  return [...groupBy(links, ({ type }) => type)].map(([typeName, group]) => {
    const linkType = linkTypeOf(model, typeName);
    const { type, properties, orders, to } = linkType;
    const rows = group.map((link) => ({
      ...link.properties,
      ...sortKeys(orders, link.properties),
      key: link.key,
      fromId: link.from,
      toId: link.to,
    }));
    const names = [...properties.keys(), ...orders.map((order) => order.key), 'key', 'fromId', 'toId'];
    const label = nodeTypeOf(model, to).label ?? 'Entity';
    const date = isListedByDate(model, linkType) ? `, ${fromDateKey}: a.${dateKeyName}` : '';
    const pattern = (
      values: string,
    ): string => `MATCH (a:Entity {id: $column_fromId[i]}) USING INDEX SEEK a:Entity(id)
      MATCH (b:Entity {id: $column_toId[i]}) USING INDEX SEEK b:Entity(id) WHERE b:${label}
      CREATE (a)-[:${type} {${values}${date}}]->(b)`;
    return creation({ pattern, names, properties, rows }, options);
  });
}

interface Columns {
  /** Returns the pattern to create, given the text of its properties. */
  readonly pattern: (values: string) => string;
  readonly names: ReadonlyArray<string>;
  readonly properties: ReadonlyMap<string, Property>;
  readonly rows: ReadonlyArray<Row>;
}

function creation(
  { pattern, names, properties, rows }: Columns,
  { dossier, stamp }: CreationOptions,
): Creation {
  const columns = [...new Set(names)].filter((name) => !stamps.has(name));
  const values = columns.map((name) => `${name}: ${storedForm(properties.get(name), `$column_${name}[i]`)}`);
  const text = `WITH datetime($now) AS now UNWIND range(0, toInteger($count) - 1) AS i
    ${pattern([...values, 'dossier: $dossier', 'createdBy: $load', 'recordedAt: now'].join(', '))}
    RETURN count(*)`;
  const lists = columns.map((name) => [`column_${name}`, columnOf(name, rows)] as const);
  const parameters = { ...Object.fromEntries(lists), ...stamp, dossier, count: rows.length };
  return { text, parameters, count: rows.length };
}

/** Returns the values of a column, one per row; empty if no row has a value, since Cypher reads null beyond the end of a list. */
function columnOf(name: string, rows: ReadonlyArray<Row>): ReadonlyArray<unknown> {
  return rows.some((row) => row[name] !== undefined) ? rows.map((row) => row[name] ?? null) : [];
}
