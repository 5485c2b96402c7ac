import { invariant } from '../lib/invariant.js';
import type { Properties, Value } from '../model/graph-data.js';
import type { StandingGraph } from '../model/graph-stream.js';
import type { Model, Property } from '../model/types.js';
import { typeNamed } from './record-object.js';

/**
 * Writes a graph as a Cypher script, one statement a line, for `cypher-shell` and the Neo4j Browser.
 *
 * The statements merge by id, so that the script can be run twice. Texts are literals, with all but plain ASCII written
 * as escapes; labels, types and names come from the model.
 */
export async function* writeCypher(model: Model, graph: StandingGraph): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  for await (const { type, id, labels, properties } of graph.nodes()) {
    const map = literalMap(typeNamed(model, type).properties, { id, ...properties });
    yield `MERGE (n:Entity {id: ${literal(id)}}) SET n:${labels.join(':')} SET n = ${map};\n`;
  }
  for await (const { type, from, to, properties } of graph.links()) {
    const link = model.links.get(type);
    invariant(link, `the model has a link ${type}`);
    const key = literal(String(properties['key'] ?? ''));
    yield (
      `MATCH (a:Entity {id: ${literal(from)}}), (b:Entity {id: ${literal(to)}}) ` +
      `MERGE (a)-[r:${type} {key: ${key}}]->(b) SET r = ${literalMap(link.properties, { key: '', ...properties })};\n`
    );
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
