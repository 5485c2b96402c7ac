import { invariant } from '../lib/invariant.js';
import type { Properties, Value } from '../model/graph-data.js';
import type { GraphStream } from '../model/graph-stream.js';
import type { Model, Property } from '../model/types.js';
import { typeNamed } from './record-object.js';

/** The maximum numbers of rows and characters per statement: Neo4j parses the whole statement before it runs. */
const mostRows = 200;
const mostCharacters = 256 * 1024;

/**
 * Writes a graph as a Cypher script, one statement a line, for `cypher-shell` and the Neo4j Browser.
 *
 * A statement writes up to 200 nodes with the same labels, or relationships of one type. Its values are lists of literals, one for each
 * property: Neo4j replaces such a list by one parameter, so it plans a statement once for all records with the same labels and
 * properties. Statements use MERGE by id, so the script can be run again. All characters except printable ASCII are escaped; labels,
 * types and names come from the model.
 */
export async function* writeCypher(model: Model, graph: GraphStream): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  const nodes = new RowBatches();
  for await (const { type, id, labels, properties } of graph.nodes()) {
    const known = typeNamed(model, type).properties;
    const clauses = (map: string): string =>
      `MERGE (n:Entity {id: ids[i]}) SET n:${labels.join(':')} SET n = ${map}`;
    yield* nodes.add(
      { name: labels.join(':'), clauses, known },
      { ends: [id], values: { id, ...properties } },
    );
  }
  yield* nodes.rest();
  const links = new RowBatches();
  for await (const { type, from, to, properties } of graph.links()) {
    const link = model.links.get(type);
    invariant(link, `the model has a link ${type}`);
    const clauses = (map: string): string =>
      `MATCH (a:Entity {id: ids[i]}), (b:Entity {id: ends[i]}) WITH a, b, ${map} AS values MERGE (a)-[r:${type} {key: values.key}]->(b) SET r = values`;
    const row = { ends: [from, to], values: { key: '', ...properties } };
    yield* links.add({ name: type, clauses, known: link.properties }, row);
  }
  yield* links.rest();
}

/** A kind of statement: the same labels, or the same relationship type. */
interface Kind {
  readonly name: string;
  /** Returns the clauses that write row `i`, given its properties as a map. */
  readonly clauses: (map: string) => string;
  readonly known: ReadonlyMap<string, Property>;
}

interface Row {
  /** The id of a node, or the ids of both ends of a link. */
  readonly ends: ReadonlyArray<string>;
  readonly values: Properties;
}

/** Collects rows until there are enough for a statement. */
class RowBatches {
  private readonly batches = new Map<
    string,
    { readonly kind: Kind; readonly rows: Row[]; characters: number }
  >();

  *add(kind: Kind, row: Row): Generator<string> {
    const batch = this.batches.get(kind.name) ?? { kind, rows: [], characters: 0 };
    this.batches.set(kind.name, batch);
    batch.rows.push(row);
    batch.characters += Object.values(row.values).reduce<number>(
      (sum, value) => sum + String(value).length,
      0,
    );
    if (batch.rows.length < mostRows && batch.characters < mostCharacters) return;
    yield statement(batch.kind, batch.rows);
    this.batches.delete(kind.name);
  }

  *rest(): Generator<string> {
    for (const { kind, rows } of this.batches.values()) yield statement(kind, rows);
    this.batches.clear();
  }
}

function statement({ clauses, known }: Kind, rows: ReadonlyArray<Row>): string {
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))].sort();
  const columns = names.map((name, index) =>
    column(
      known.get(name),
      `c${index}`,
      rows.map(({ values }) => values[name]),
    ),
  );
  const ends = ['ids', 'ends'].slice(0, rows[0]?.ends.length ?? 0);
  const lists = [
    ...ends.map((end, index) => `${list(rows.map((row) => row.ends[index]))} AS ${end}`),
    ...columns.flatMap((each) => each.lists),
  ];
  const map = names.map((name, index) => `${name}: ${columns[index]?.value ?? 'null'}`).join(', ');
  return `WITH ${lists.join(', ')} UNWIND range(0, ${rows.length - 1}) AS i ${clauses(`{${map}}`)};\n`;
}

/** The lists with the values of a property, and the expression for its value in row `i`. */
interface Column {
  readonly lists: ReadonlyArray<string>;
  readonly value: string;
}

function column(
  property: Property | undefined,
  name: string,
  values: ReadonlyArray<Value | undefined>,
): Column {
  if (!values.some((value) => Array.isArray(value)))
    return { lists: [`${list(values)} AS ${name}`], value: converted(property, `${name}[i]`) };
  // A list of lists is not replaced by a parameter: all items are in one list, with the range of each row.
  const items: Value[] = [];
  const [starts, stops]: [Array<number | undefined>, Array<number | undefined>] = [[], []];
  for (const value of values) {
    starts.push(value === undefined ? undefined : items.length);
    if (value !== undefined)
      items.push(...(Array.isArray(value) ? (value as ReadonlyArray<string>) : [value]));
    stops.push(value === undefined ? undefined : items.length);
  }
  return {
    lists: [`${list(items)} AS ${name}`, `${list(starts)} AS ${name}from`, `${list(stops)} AS ${name}to`],
    value: `${name}[${name}from[i]..${name}to[i]]`,
  };
}

function converted(property: Property | undefined, value: string): string {
  switch (property?.scalar) {
    case 'Date':
      return `date(${value})`;
    case 'DateTime':
      return `datetime(${value})`;
    case 'Float':
      return `toFloat(${value})`;
    default:
      return value;
  }
}

function list(values: ReadonlyArray<Value | undefined>): string {
  return `[${values.map((value) => (value === undefined ? 'null' : literal(value))).join(', ')}]`;
}

function literal(value: Value): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  return String(value); // lists are written by their items
}

/**
 * Escapes quotes and backslashes with a backslash, and all but printable ASCII as UTF-16 units. Neo4j replaces Unicode escapes before it
 * parses literals, so a "u" after a backslash is escaped as well: otherwise both would be read as an escape.
 */
function escaped(text: string): string {
  return text
    .replace(/\\u|[\\']/g, (found) => (found === '\\u' ? '\\\\\\u0075' : `\\${found}`))
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
