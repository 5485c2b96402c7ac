import { KnownError } from '../errors.js';
import { csvCell } from '../lib/csv-cell.js';
import { invariant } from '../lib/invariant.js';
import type { GraphStream, StreamedNode } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import type { Chunk } from './chunk.js';
import { linkTable, listDelimiter, nodeTable, templateTables } from './csv-columns.js';
import type { CsvColumn, CsvTable } from './csv-columns.js';
import { typeNamed } from './record-object.js';

/**
 * Writes a graph as CSV: one file per type and relationship, with headers for `neo4j-admin database import`. The graph of one dossier
 * also has a file for the dossier itself.
 *
 * Lists are joined by U+001F. Throws FORMAT_LIMIT if an item of a list contains that character.
 */
export async function* writeCsv(model: Model, graph: GraphStream): AsyncGenerator<Chunk> {
  let file = '';
  for await (const { type, id, labels, properties, outside } of headFirst(graph)) {
    const table = nodeTable(typeNamed(model, type), { outside });
    if (file !== table.file) yield headOf(table);
    file = table.file;
    yield { file, text: rowOf(table, { ...properties, id, ':LABEL': labels.join(listDelimiter) }) };
  }
  for await (const { type, from, to, properties } of graph.links()) {
    const link = model.links.get(type);
    invariant(link, `the model has a link ${type}`);
    const table = linkTable(model, link);
    if (file !== table.file) yield headOf(table);
    file = table.file;
    const ends = { ':START_ID': from, ':END_ID': to, ':TYPE': type };
    yield { file, text: rowOf(table, { key: '', ...properties, ...ends }) };
  }
}

async function* headFirst(graph: GraphStream): AsyncGenerator<StreamedNode> {
  const head = await graph.head();
  if (head) yield head;
  yield* graph.nodes();
}

/** Returns the headers of all files of the template. */
export function csvTemplate(model: Model): ReadonlyArray<Chunk> {
  return templateTables(model).map(headOf);
}

function headOf({ file, columns }: CsvTable): Chunk {
  return { file, text: `${columns.map(({ head }) => head).join(',')}\n` };
}

function rowOf({ columns }: CsvTable, values: Readonly<Record<string, unknown>>): string {
  return `${columns.map((column) => cell(column, values[column.name])).join(',')}\n`;
}

function cell({ name }: CsvColumn, value: unknown): string {
  if (!Array.isArray(value)) return csvCell(value as Parameters<typeof csvCell>[0]); // lists are the only objects among values
  const items = value as ReadonlyArray<string>; // lists of the model are of text
  const bad = items.find((item) => item.includes(listDelimiter));
  if (bad !== undefined)
    throw new KnownError(
      'FORMAT_LIMIT',
      `An item of "${name}" contains U+001F, which separates list items in CSV.`,
    );
  return csvCell(items.join(listDelimiter));
}
