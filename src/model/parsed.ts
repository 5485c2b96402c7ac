/**
 * A value of a file with its position: a map, a list or a scalar. Every format with records of dossiers is read into this form, so
 * that one reader checks them all.
 */
export type Parsed = ParsedMap | ParsedList | ParsedScalar;

/** A map; names are unique. */
export interface ParsedMap {
  readonly kind: 'map';
  readonly position: Position;
  readonly entries: ReadonlyArray<{
    readonly name: string;
    readonly position: Position;
    readonly value: Parsed;
  }>;
}

/** A list. */
export interface ParsedList {
  readonly kind: 'list';
  readonly position: Position;
  readonly items: ReadonlyArray<Parsed>;
}

/** A scalar: its value, and its text in the file (`0232` for the number 232). */
export interface ParsedScalar {
  readonly kind: 'scalar';
  readonly position: Position;
  readonly value: string | number | boolean | null;
  readonly written: string;
}

/** Line and column, from 1; `file` if a dossier is assembled from several files. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly file?: string;
}
