import { didYouMean } from '../lib/did-you-mean.js';
import type { Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap } from '../model/parsed.js';
import type { LinkType, Model, NodeType, Property } from '../model/types.js';
import { linkOfFile, listDelimiter, outsidePrefix } from './csv-columns.js';
import { columnDoubled, endMissing, unknownTable, wrongWidth } from './csv-problems.js';
import type { Cell } from './csv-scanner.js';
import { textField } from './import-data.js';
import { sectionFor } from './record-object.js';

type Entry = ParsedMap['entries'][number];

/** The content of one row of a table. */
export type CsvEntry =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'dossier'; readonly map: ParsedMap }
  | {
      readonly kind: 'record';
      readonly type: NodeType;
      /** Null if the row has none. */
      readonly id: string | null;
      readonly map: ParsedMap;
    }
  | {
      readonly kind: 'link';
      readonly link: LinkType;
      readonly from: string;
      /** Null if the row has none. */
      readonly position: number | null;
      /** The other end as `ref`, and the link's own fields. */
      readonly map: ParsedMap;
    };

/** Reads the rows of one table after its header. */
export interface CsvTableReader {
  /** The problems of the header. */
  readonly problems: ReadonlyArray<Problem>;
  /** Names of the columns, without types: `name`, `:START_ID`. */
  readonly columns: ReadonlyArray<string>;
  readonly read: (row: ReadonlyArray<Cell>) => CsvEntry;
}

/** A table that is named after a type or relationship; `open` takes its header. */
export interface CsvNamedTable {
  readonly holder: NodeType | LinkType;
  readonly open: (head: ReadonlyArray<Cell>) => CsvTableReader;
}

/** Returns whether a file contains records that the dossier only refers to; it is not imported again. */
export function isOutside(file: string): boolean {
  return fileName(file).startsWith(outsidePrefix);
}

/** Returns whether a file contains the dossier itself. */
export function isDossierTable(file: string): boolean {
  return fileName(file).startsWith('Dossier.');
}

/** Returns the table of a file by its name, or a problem if there is no such type or relationship. */
export function tableNamed(model: Model, file: string): CsvNamedTable | Problem {
  const name = fileName(file).replace(/\.csv(\.gz)?$/i, '');
  const type = model.types.get(name);
  if (type && (name === 'Dossier' || sectionFor(model, name) !== null))
    return { holder: type, open: (head) => open(file, { head, holder: type, entry: nodeEntry(type) }) };
  const link = linkOfFile(model, name);
  if (link)
    return { holder: link, open: (head) => open(file, { head, holder: link, entry: linkEntry(file, link) }) };
  return unknownTable(file, name);
}

function fileName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

interface Row {
  readonly columns: ReadonlyArray<string>;
  readonly row: ReadonlyArray<Cell>;
  readonly first: Cell;
}

function open(
  file: string,
  {
    head,
    holder,
    entry,
  }: {
    readonly head: ReadonlyArray<Cell>;
    readonly holder: NodeType | LinkType;
    readonly entry: (row: Row) => CsvEntry;
  },
): CsvTableReader {
  const columns = head.map(({ text }) => columnName(text));
  return {
    columns,
    problems: columnProblems(file, { head, columns, holder }),
    read: (row) => {
      const [first] = row;
      if (!first || row.length !== head.length)
        return { kind: 'problem', problem: wrongWidth(file, row, head.length) };
      return entry({ columns, row, first });
    },
  };
}

/** Returns the name of a column: `name` for `name:string[]`; special columns such as `:START_ID` keep the colon. */
function columnName(head: string): string {
  const [name = '', kind = ''] = head.split(':');
  return name === '' ? `:${kind.replace(/\(.*/, '')}` : name;
}

function nodeEntry(type: NodeType): (row: Row) => CsvEntry {
  return ({ columns, row, first }) => {
    const map: ParsedMap = {
      kind: 'map',
      position: first.position,
      entries: columns.flatMap((name, index) => fieldOf(type.properties.get(name), row[index])),
    };
    if (type.name === 'Dossier') return { kind: 'dossier', map };
    return { kind: 'record', type, id: textField(map, 'id'), map };
  };
}

function linkEntry(file: string, link: LinkType): (row: Row) => CsvEntry {
  return ({ columns, row, first }) => {
    const cellOf = (name: string): string => row[columns.indexOf(name)]?.text ?? '';
    const from = cellOf(':START_ID');
    const ref = row[columns.indexOf(':END_ID')];
    if (from === '' || !ref || ref.text === '') return { kind: 'problem', problem: endMissing(file, first) };
    const { position } = ref;
    const target: Entry = {
      name: 'ref',
      position,
      value: { kind: 'scalar', position, value: ref.text, written: ref.text },
    };
    const entries = columns.flatMap((name, index) => fieldOf(link.properties.get(name), row[index]));
    const written = cellOf('position');
    return {
      ...{ kind: 'link', link, from, position: isDecimal(written) ? Number(written) : null },
      map: { kind: 'map', position: first.position, entries: [target, ...entries] },
    };
  };
}

/** Returns whether a cell has a value; an empty cell in quotes is empty text. */
export function isFilled({ text, quoted }: Cell): boolean {
  return text !== '' || quoted;
}

/** Returns the field of a cell; none if it is empty or set by the loader. */
function fieldOf(property: Property | undefined, cell: Cell | undefined): ReadonlyArray<Entry> {
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
  return isNumber && isDecimal(text) ? Number(text) : text;
}

/** Returns whether a text is a number as JSON has it, possibly with blanks around it; `0x10` is none. */
function isDecimal(text: string): boolean {
  return /^\s*[+-]?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(text);
}

/** Columns for `neo4j-admin`, or set by the loader. */
const ignoredColumns = [':LABEL', ':ID', ':START_ID', ':END_ID', ':TYPE', 'nameKey', 'dateKey', 'key'];

function columnProblems(
  file: string,
  {
    head,
    columns,
    holder,
  }: {
    readonly head: ReadonlyArray<Cell>;
    readonly columns: ReadonlyArray<string>;
    readonly holder: NodeType | LinkType;
  },
): ReadonlyArray<Problem> {
  return columns.flatMap((name, index) => {
    const cell = head[index];
    if (cell && columns.indexOf(name) !== index) return columnDoubled(file, name, cell);
    if (!cell || ignoredColumns.includes(name) || holder.properties.has(name)) return [];
    return {
      code: 'FIELD_UNKNOWN',
      message: `${holder.name} has no field "${name}".${didYouMean(name, [...holder.properties.keys()])}`,
      hint: 'Run "onrecord export --template" for the columns.',
      at: { ...cell.position, file, path: name },
    };
  });
}
