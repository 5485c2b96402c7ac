import { didYouMean } from '../lib/did-you-mean.js';
import type { Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap } from '../model/parsed.js';
import { ownId } from '../model/ids.js';
import type { LinkType, Model, NodeType, Property } from '../model/types.js';
import { ValueCount, valuesTooMany } from '../model/value-count.js';
import { listDelimiter, outsidePrefix } from './csv-columns.js';
import { textField } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { endMissing, noStart, severalDossiers, unknownTable, wrongWidth } from './csv-problems.js';
import { readCsvRows } from './read-delimited.js';
import type { Cell } from './read-delimited.js';
import { sectionOf } from './record-object.js';

type Entry = ParsedMap['entries'][number];

/** What the files of one dossier hold, while they are read. */
interface Reading {
  readonly model: Model;
  readonly problems: Problem[];
  readonly heads: ParsedMap[];
  /** Records by id, with their section. */
  readonly nodes: Map<string, { readonly section: string; readonly type: NodeType; readonly map: ParsedMap }>;
  readonly links: LinkRow[];
  readonly values: ValueCount;
  read: number;
}

interface LinkRow {
  readonly link: LinkType;
  readonly from: string;
  readonly map: ParsedMap;
  readonly position: number;
}

/**
 * Reads CSV files together as one dossier: `Actor.csv` and its like hold records, `HAS_CONTENT.csv` and its like links.
 *
 * Columns are those of `export --template`: a name, with or without the type of neo4j-admin behind a colon. Columns that the
 * loader writes are passed over. A link from a record that no file holds is a problem: a link is part of its record.
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
  for (const file of files) if (!nameOf(file).startsWith(outsidePrefix)) readTable(reading, file);
  const [head = null, another] = reading.heads;
  if (another)
    reading.problems.push(severalDossiers(files.find((file) => nameOf(file).startsWith('Dossier.'))));
  const id = (head && textField(head, 'id')) ?? dossier;
  const linksOf = linksByRecord(reading, id);
  const records = [...reading.nodes].map(([key, { section, map }]) => ({
    section,
    map: { ...map, entries: [...map.entries, ...(linksOf.get(key) ?? [])] },
  }));
  return {
    dossiers: [{ id, head, records }],
    problems: reading.problems,
    unmapped: new Map(),
    read: reading.read,
  };
}

function nameOf({ file }: ImportFile): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

function readTable(reading: Reading, file: ImportFile): void {
  const name = nameOf(file).replace(/\.csv(\.gz)?$/i, '');
  const type = reading.model.types.get(name);
  const link = reading.model.links.get(name);
  if (!type && !link) {
    reading.problems.push(unknownTable(file, name));
    return;
  }
  const rows = readCsvRows(file, reading.problems);
  const head = rows.next().value as ReadonlyArray<Cell> | undefined; // nothing is returned
  if (!head) return;
  const holder = type ?? link;
  const columns = head.map(({ text }) => columnName(text));
  reportColumns(reading, file, { head, columns, holder });
  for (const row of rows) {
    reading.read += 1;
    const [first] = row;
    if (!first) continue;
    if (!reading.values.take(1 + row.filter(isFilled).length)) {
      reading.problems.push(valuesTooMany({ ...first.position, file: file.file, path: '' }));
      return;
    }
    if (row.length !== head.length) reading.problems.push(wrongWidth(file, row, head.length));
    else if (type) addNode(reading, type, { columns, row, first });
    else if (link) addLink(reading, link, { columns, row, first, file });
  }
}

function isFilled({ text, quoted }: Cell): boolean {
  return text !== '' || quoted;
}

/** `name:string[]` is the property name; `:START_ID` and its like stay whole. */
function columnName(head: string): string {
  const [name = '', kind = ''] = head.split(':');
  return name === '' ? `:${kind.replace(/\(.*/, '')}` : name;
}

interface Row {
  readonly columns: ReadonlyArray<string>;
  readonly row: ReadonlyArray<Cell>;
  readonly first: Cell;
}

function addNode(reading: Reading, type: NodeType, { columns, row, first }: Row): void {
  const map: ParsedMap = {
    kind: 'map',
    position: first.position,
    entries: columns.flatMap((name, index) => entryOf(type.properties.get(name), row[index])),
  };
  if (type.name === 'Dossier') {
    reading.heads.push(map);
    return;
  }
  const id = textField(map, 'id') ?? `line ${first.position.line}`;
  const key = reading.nodes.has(id) ? `${id} line ${first.position.line}` : id;
  reading.nodes.set(key, { section: sectionOf(reading.model, type.name), type, map });
}

function addLink(
  reading: Reading,
  link: LinkType,
  { columns, row, first, file }: Row & { readonly file: ImportFile },
): void {
  const cellOf = (name: string): string => row[columns.indexOf(name)]?.text ?? '';
  const from = cellOf(':START_ID');
  const ref = row[columns.indexOf(':END_ID')];
  if (from === '' || !ref || ref.text === '') {
    reading.problems.push(endMissing(file, first));
    return;
  }
  const { position } = ref;
  const target: Entry = {
    name: 'ref',
    position,
    value: { kind: 'scalar', position, value: ref.text, written: ref.text },
  };
  const entries = columns.flatMap((name, index) => entryOf(link.properties.get(name), row[index]));
  const map: ParsedMap = { kind: 'map', position: first.position, entries: [target, ...entries] };
  const written = cellOf('position');
  reading.links.push({ link, from, map, position: written === '' ? reading.links.length : Number(written) });
}

/** A cell as the field that it stands for; nothing for what is empty or written by the loader. */
function entryOf(property: Property | undefined, cell: Cell | undefined): ReadonlyArray<Entry> {
  if (!property || !cell || property.system || !isFilled(cell)) return [];
  const { position } = cell;
  const scalar = (text: string): Parsed => ({
    kind: 'scalar',
    position,
    value: valueOf(property, text),
    written: text,
  });
  const value: Parsed = property.list
    ? { kind: 'list', position, items: cell.text.split(listDelimiter).map(scalar) }
    : scalar(cell.text);
  return [{ name: property.name, position, value }];
}

function valueOf({ scalar }: Property, text: string): string | number | boolean {
  if (scalar === 'Boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const isNumber = scalar === 'Int' || scalar === 'Float';
  return isNumber && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The link fields of each record, in the order of their positions. */
function linksByRecord(reading: Reading, dossier: string): ReadonlyMap<string, ReadonlyArray<Entry>> {
  const found = new Map<string, Map<string, Parsed[]>>();
  for (const { link, from, map } of reading.links.toSorted((a, b) => a.position - b.position)) {
    const key = [from, `${dossier}:${from}`, withoutPrefix(from, dossier)].find((id) =>
      reading.nodes.has(id),
    );
    const node = key === undefined ? undefined : reading.nodes.get(key);
    const field = [...(node?.type.relationships.values() ?? [])].find(
      (relationship) => relationship.link.type === link.type && relationship.direction === 'OUT',
    );
    if (key === undefined || !field) {
      reading.problems.push(noStart(map, { from, link, isKnown: node !== undefined }));
      continue;
    }
    const fields = found.get(key) ?? new Map<string, Parsed[]>();
    const items = fields.get(field.name);
    if (items) items.push(map);
    else fields.set(field.name, [map]);
    found.set(key, fields);
  }
  return new Map(
    [...found].map(([id, fields]) => [
      id,
      [...fields].map(([name, items]): Entry => {
        const position = items[0]?.position ?? { line: 1, column: 1 };
        return { name, position, value: { kind: 'list', position, items } };
      }),
    ]),
  );
}

function withoutPrefix(id: string, dossier: string): string {
  const prefix = ownId(dossier, '');
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}

function reportColumns(
  { problems }: Reading,
  { file }: ImportFile,
  {
    head,
    columns,
    holder,
  }: {
    readonly head: ReadonlyArray<Cell>;
    readonly columns: ReadonlyArray<string>;
    readonly holder: NodeType | LinkType | undefined;
  },
): void {
  const marks = [':LABEL', ':ID', ':START_ID', ':END_ID', ':TYPE', 'nameKey', 'dateKey', 'key'];
  for (const [index, name] of columns.entries()) {
    const cell = head[index];
    if (!cell || marks.includes(name) || holder?.properties.has(name)) continue;
    problems.push({
      code: 'FIELD_UNKNOWN',
      message: `${holder?.name ?? ''} has no field "${name}".${didYouMean(name, [...(holder?.properties.keys() ?? [])])}`,
      hint: 'See "onrecord export --template" for the columns.',
      at: { ...cell.position, file, path: name },
    });
  }
}
