import { groupBy } from '../../lib/group-by.js';
import type { Model, Property } from '../../model/types.js';
import type { CypherStatement } from '../../store/store.js';
import { storedForm } from '../cypher-values.js';
import { linkTypeOf, nodeTypeOf } from '../entries.js';
import type { LinkEntry, NodeEntry } from '../entries.js';
import { labelsOf } from '../labels.js';
import { sortKeys } from '../write-nodes.js';
import type { LoadStamp } from '../write-nodes.js';

/** For whom things are created. */
export interface CreationOptions {
  readonly dossier: string;
  readonly stamp: LoadStamp;
}

/** A statement that creates so many things, and gives as its one row how many it has created. */
export interface Creation extends CypherStatement {
  readonly count: number;
}

type Row = Readonly<Record<string, unknown>>;

/** Properties that are no columns: each has one value for all that a statement creates. */
const stamps: ReadonlySet<string> = new Set(['dossier', 'dossiers', 'declaredBy', 'createdBy', 'recordedAt']);

/**
 * Statements that create a dossier's own nodes, none of which is there yet; one for each set of labels.
 *
 * What they create comes as columns, a list for each property, and each property is written once: a fraction of the work of maps.
 * A text depends on the labels alone, so it is planned once.
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
    const { properties, orders } = nodeTypeOf(model, typeName);
    const rows = group.map((node) => ({
      ...node.properties,
      ...sortKeys(orders, node.properties),
      id: node.id,
    }));
    const names = [...properties.keys(), ...orders.map((order) => order.key), 'id'];
    return creation(
      { pattern: (values) => `CREATE (:${labels.join(':')} {${values}})`, names, properties, rows },
      options,
    );
  });
}

/**
 * Statements that create a dossier's own links, none of which is there yet; one for each type. Each creates those only of which
 * both ends are there and the second is of a type that it may be: a smaller count tells that some are not.
 */
export function linkCreations(
  model: Model,
  links: ReadonlyArray<LinkEntry>,
  options: CreationOptions,
): ReadonlyArray<Creation> {
  return [...groupBy(links, ({ type }) => type)].map(([typeName, group]) => {
    const { type, properties, orders, to } = linkTypeOf(model, typeName);
    const rows = group.map((link) => ({
      ...link.properties,
      ...sortKeys(orders, link.properties),
      key: link.key,
      fromId: link.from,
      toId: link.to,
    }));
    const names = [...properties.keys(), ...orders.map((order) => order.key), 'key', 'fromId', 'toId'];
    const label = nodeTypeOf(model, to).label ?? 'Entity';
    const pattern = (values: string): string => `MATCH (a:Entity {id: $column_fromId[i]})
      MATCH (b:Entity {id: $column_toId[i]}) WHERE b:${label}
      CREATE (a)-[:${type} {${values}}]->(b)`;
    return creation({ pattern, names, properties, rows }, options);
  });
}

interface Columns {
  /** The text, from how all properties are given. */
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

/** One value a row; empty where no row has one, as nothing stands at any place of it. */
function columnOf(name: string, rows: ReadonlyArray<Row>): ReadonlyArray<unknown> {
  return rows.some((row) => row[name] !== undefined) ? rows.map((row) => row[name] ?? null) : [];
}
