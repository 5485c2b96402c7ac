import { invariant } from '../lib/invariant.js';
import type { Properties, Value } from '../model/graph-data.js';
import type { StandingGraph } from '../model/graph-stream.js';
import type { Model, Property } from '../model/types.js';
import { typeNamed } from './record-object.js';

/** Rows and characters of one statement, at most: Neo4j reads a statement as a whole before it does anything. */
const mostRows = 200;
const mostCharacters = 256 * 1024;

/**
 * Writes a graph as a Cypher script, one statement a line, for `cypher-shell` and the Neo4j Browser.
 *
 * A statement writes up to 200 nodes with the same labels, or relationships of one type. Statements merge by id, so that the script can
 * be run again. Texts are literals, with all but plain ASCII written as escapes; labels, types and names come from the model.
 */
export async function* writeCypher(model: Model, graph: StandingGraph): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  const nodes = new RowBatches(
    (labels) => `MERGE (n:Entity {id: row.id}) SET n:${labels} SET n = row`,
  );
  for await (const { type, id, labels, properties } of graph.nodes()) {
    const row = literalMap(typeNamed(model, type).properties, { id, ...properties });
    yield* nodes.add(labels.join(':'), row);
  }
  yield* nodes.rest();
  const links = new RowBatches(
    (type) =>
      `MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]}) MERGE (a)-[r:${type} {key: row[2].key}]->(b) SET r = row[2]`,
  );
  for await (const { type, from, to, properties } of graph.links()) {
    const link = model.links.get(type);
    invariant(link, `the model has a link ${type}`);
    const map = literalMap(link.properties, { key: '', ...properties });
    yield* links.add(type, `[${literal(from)}, ${literal(to)}, ${map}]`);
  }
  yield* links.rest();
}

/** Collects rows until there are enough for a statement; rows of one statement have the same labels or type. */
class RowBatches {
  private readonly batches = new Map<string, { readonly rows: string[]; characters: number }>();

  /** `clauses` writes what is done with each row, for labels or a type. */
  constructor(private readonly clauses: (name: string) => string) {}

  *add(name: string, row: string): Generator<string> {
    const batch = this.batches.get(name) ?? { rows: [], characters: 0 };
    this.batches.set(name, batch);
    batch.rows.push(row);
    batch.characters += row.length;
    if (batch.rows.length < mostRows && batch.characters < mostCharacters) return;
    yield this.statement(name, batch.rows);
    this.batches.delete(name);
  }

  *rest(): Generator<string> {
    for (const [name, { rows }] of this.batches) yield this.statement(name, rows);
    this.batches.clear();
  }

  private statement(name: string, rows: ReadonlyArray<string>): string {
    return `UNWIND [${rows.join(', ')}] AS row ${this.clauses(name)};\n`;
  }
}

function literalMap(known: ReadonlyMap<string, Property>, properties: Properties): string {
  const entries = Object.entries(properties).map(
    ([name, value]) => `${name}: ${typedLiteral(known.get(name), value)}`,
  );
  return `{${entries.join(', ')}}`;
}

function typedLiteral(property: Property | undefined, value: Value): string {
  switch (property?.scalar) {
    case 'Date':
      return `date(${literal(value)})`;
    case 'DateTime':
      return `datetime(${literal(value)})`;
    case 'Int':
      return String(value);
    case 'Float':
      return `toFloat(${String(value)})`;
    default:
      return literal(value);
  }
}

function literal(value: Value): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map(literal).join(', ')}]`;
}

/**
 * Quote and backslash have a backslash before them; all beyond plain ASCII are escapes of code units. Neo4j puts those in
 * place before it reads literals, so a "u" behind a backslash is one, too: else the two would be taken for an escape.
 */
function escaped(text: string): string {
  return text
    .replace(/\\u|[\\']/g, (found) => (found === '\\u' ? '\\\\\\u0075' : `\\${found}`))
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
