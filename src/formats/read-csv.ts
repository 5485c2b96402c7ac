import type { Problem } from '../model/graph-data.js';
import type { ParsedMap } from '../model/parsed.js';
import type { Model, NodeType } from '../model/types.js';
import { ValueCount, valuesTooMany } from '../model/value-count.js';
import { linksByRecord } from './csv-links.js';
import type { CsvLink } from './csv-links.js';
import { noStart, severalDossiers } from './csv-problems.js';
import { isFilled, isOutside, tableNamed } from './csv-table.js';
import type { CsvEntry } from './csv-table.js';
import { textField } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { readCells } from './read-delimited.js';
import { sectionOf } from './record-object.js';

type Entry = ParsedMap['entries'][number];

interface LinkRow extends CsvLink {
  readonly map: ParsedMap;
}

/** The content of the files of one dossier that has been read so far. */
interface Reading {
  readonly model: Model;
  readonly problems: Problem[];
  readonly heads: ParsedMap[];
  /** Records by id, with their type. */
  readonly nodes: Map<string, { readonly type: NodeType; readonly map: ParsedMap }>;
  readonly links: LinkRow[];
  readonly values: ValueCount;
  read: number;
}

/**
 * Reads CSV files together as one dossier: files such as `Actor.csv` contain records, files such as `HAS_CONTENT.csv` links.
 *
 * The columns are those of `export --template`: a name, optionally followed by a colon and a neo4j-admin type. Columns that the loader
 * sets are ignored. A link is part of its record, so a link without a record in the files is a problem.
 */
export function readCsv(
  model: Model,
  { dossier }: ImportContext,
  files: ReadonlyArray<ImportFile>,
): Imported {
  const reading: Reading = {
    ...{ model, problems: [], heads: [], nodes: new Map(), links: [] },
    ...{ values: new ValueCount(), read: 0 },
  };
  for (const file of files) if (!isOutside(file.file)) readTable(reading, file);
  const [head = null, another] = reading.heads;
  if (another) reading.problems.push(severalDossiers(another.position));
  const id = (head && textField(head, 'id')) ?? dossier();
  return {
    dossiers: [{ id, head, records: withLinks(reading, id) }],
    problems: reading.problems,
    unmapped: new Map(),
    read: reading.read,
  };
}

function readTable(reading: Reading, file: ImportFile): void {
  const table = tableNamed(reading.model, file.file);
  if ('code' in table) {
    reading.problems.push(table);
    return;
  }
  const rows = readCells(file, reading.problems);
  const head = rows.next();
  if (head.done) return;
  const { problems, read } = table.open(head.value);
  reading.problems.push(...problems);
  for (const row of rows) {
    reading.read += 1;
    if (!reading.values.take(1 + row.filter(isFilled).length)) {
      const place = { line: 1, column: 1, ...row[0]?.position };
      reading.problems.push(valuesTooMany({ ...place, file: file.file, path: '' }));
      return;
    }
    add(reading, read(row));
  }
}

function add({ heads, nodes, links, problems }: Reading, entry: CsvEntry): void {
  if (entry.kind === 'problem') problems.push(entry.problem);
  else if (entry.kind === 'dossier') heads.push(entry.map);
  else if (entry.kind === 'link') links.push({ ...entry, position: entry.position ?? links.length });
  else {
    const { type, map } = entry;
    const id = entry.id ?? `line ${map.position.line}`;
    nodes.set(nodes.has(id) ? `${id} line ${map.position.line}` : id, { type, map });
  }
}

/** Returns the records with their link fields. */
function withLinks({ model, nodes, links, problems }: Reading, dossier: string) {
  const types = new Map([...nodes].map(([id, { type }]) => [id, type]));
  const { found, lost } = linksByRecord(types, links, dossier);
  for (const { link, isKnown } of lost) problems.push(noStart(link.map.position, { ...link, isKnown }));
  return [...nodes].map(([id, { type, map }]) => ({
    section: sectionOf(model, type.name),
    map: { ...map, entries: [...map.entries, ...[...(found.get(id) ?? [])].map(linkField)] },
  }));
}

function linkField([name, items]: readonly [string, ReadonlyArray<LinkRow>]): Entry {
  const position = items[0]?.map.position ?? { line: 1, column: 1 };
  return { name, position, value: { kind: 'list', position, items: items.map(({ map }) => map) } };
}
