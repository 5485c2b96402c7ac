import type { LinkType, Model, NodeType, Property } from '../model/types.js';

/** A column of a CSV file: the property, and its header for `neo4j-admin database import`. */
export interface CsvColumn {
  readonly name: string;
  readonly head: string;
  readonly list: boolean;
}

/** The delimiter of list items in a cell: the unit separator, which does not occur in ordinary text. */
export const listDelimiter = '\u001f';

/** One CSV file: its name and its columns. */
export interface CsvTable {
  readonly file: string;
  readonly columns: ReadonlyArray<CsvColumn>;
}

/** Returns the file of the nodes of one type; referenced nodes of other dossiers have separate files. */
export function nodeTable(type: NodeType, { outside }: { readonly outside: boolean }): CsvTable {
  return {
    file: `${outside ? outsidePrefix : ''}${type.name}.csv`,
    columns: [
      { name: 'id', head: 'id:ID', list: false },
      { name: ':LABEL', head: ':LABEL', list: true },
      ...[...type.properties.values()].filter(({ name }) => name !== 'id').map(column),
      ...sortKeyColumns(type),
    ],
  };
}

/** The prefix of files with records that the dossier only refers to; they are not imported again. */
export const outsidePrefix = 'outside.';

/** Ends the names of files of links whose relationship is named as a type of record but for its case. */
const linksSuffix = '_LINKS';

/**
 * Returns the name of the file of a relationship: `HAS_CONTENT.csv`; `ACTOR_LINKS.csv` if a file of records has the same name in another
 * case (`Actor.csv`), because many disks cannot hold both.
 */
function linkFile(model: Model, { type }: LinkType): string {
  const isTaken = [...model.types.keys()].some((name) => name.toUpperCase() === type);
  return `${type}${isTaken ? linksSuffix : ''}.csv`;
}

/** Returns the relationship of a file by its name without `.csv`. */
export function linkOfFile(model: Model, name: string): LinkType | undefined {
  return (
    model.links.get(name) ??
    model.links.get(name.endsWith(linksSuffix) ? name.slice(0, -linksSuffix.length) : '')
  );
}

/** Returns the file of the links of one type. */
export function linkTable(model: Model, link: LinkType): CsvTable {
  return {
    file: linkFile(model, link),
    columns: [
      { name: ':START_ID', head: ':START_ID', list: false },
      { name: ':END_ID', head: ':END_ID', list: false },
      { name: ':TYPE', head: ':TYPE', list: false },
      ...[...link.properties.values()].map(column),
      ...sortKeyColumns(link),
      { name: 'key', head: 'key:string', list: false },
    ],
  };
}

/** Returns the files of the template, without the columns that the loader sets. */
export function templateTables(model: Model): ReadonlyArray<CsvTable> {
  const types = [...model.types.values()].filter(
    (type) => type.kind === 'object' && type.interfaces.includes('Entity'),
  );
  const links = [...model.links.values()].filter(({ ownership }) => ownership !== 'system');
  const dossier = [...model.types.values()].filter(({ name }) => name === 'Dossier');
  return [
    ...[...dossier, ...types].map((type) => ({
      file: `${type.name}.csv`,
      columns: [
        { name: 'id', head: 'id:ID', list: false },
        ...[...type.properties.values()].filter(isWritten).map(column),
      ],
    })),
    ...links.map((link) => ({
      file: linkFile(model, link),
      columns: [
        { name: ':START_ID', head: ':START_ID', list: false },
        { name: ':END_ID', head: ':END_ID', list: false },
        ...[...link.properties.values()].filter(isWritten).map(column),
      ],
    })),
  ];
}

function isWritten({ name, system }: Property): boolean {
  return !system && name !== 'id';
}

function column({ name, scalar, list }: Property): CsvColumn {
  const type = scalar === null ? 'string' : (columnTypes[scalar] ?? 'string');
  return { name, head: `${name}:${type}${list ? '[]' : ''}`, list };
}

const columnTypes: Readonly<Partial<Record<NonNullable<Property['scalar']>, string>>> = {
  Int: 'long',
  Float: 'double',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'datetime',
};

function sortKeyColumns({ orders }: Pick<NodeType, 'orders'>): ReadonlyArray<CsvColumn> {
  return orders
    .filter(({ field, key }) => field !== key)
    .map(({ key }) => ({ name: key, head: `${key}:string`, list: false }));
}
