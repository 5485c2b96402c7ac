import { KnownError } from '../../errors.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { ByteSource } from './byte-source.js';
import { blocksOf } from './line-source.js';
import { ScratchFile } from './scratch-file.js';
import { tableRows } from './table-rows.js';

/** A row of one of several tables; `table` is the index of the table. */
export interface RowPlace {
  readonly table: number;
  readonly line: number;
}

/** The origin of a line of the joined tables: the row of the record, and the rows of its links by field. */
export interface LinePlaces {
  readonly record: RowPlace;
  readonly links: Readonly<Record<string, ReadonlyArray<RowPlace>>>;
}

/** Stores the origin of each line of the joined tables in a temporary file. */
export class TablePlaces {
  private readonly scratch: ScratchFile;
  private readonly model: Model;
  private readonly tables: ReadonlyArray<ByteSource>;

  private constructor(scratch: ScratchFile, model: Model, tables: ReadonlyArray<ByteSource>) {
    this.scratch = scratch;
    this.model = model;
    this.tables = tables;
  }

  static async make(model: Model, tables: ReadonlyArray<ByteSource>): Promise<TablePlaces> {
    return new TablePlaces(await ScratchFile.make(), model, tables);
  }

  /** Adds the origin of the next line. */
  add(places: LinePlaces): Promise<void> {
    return this.scratch.append(`${JSON.stringify(places)}\n`);
  }

  flush(): Promise<void> {
    return this.scratch.flush();
  }

  close(): Promise<void> {
    return this.scratch.close();
  }

  /** Returns problems with the places of their cells or rows. Problems that have a place in a table are returned unchanged. */
  async placed(
    problems: ReadonlyArray<Problem>,
    { file, lists }: { readonly file: string; readonly lists: 'given' | 'merged' },
  ): Promise<ReadonlyArray<Problem>> {
    const ofLines = problems.filter(({ at }) => at.file === file);
    if (ofLines.length === 0) return problems;
    const known = await this.placesOf(new Set(ofLines.map(({ at }) => at.line)));
    const rows = new Map(
      ofLines.map((problem) => [problem, rowOf(known.get(problem.at.line), problem.at.path, lists)]),
    );
    const cells = await this.cellsOf(rows);
    return problems.map((problem) => cells.get(problem) ?? problem);
  }

  private async placesOf(lines: ReadonlySet<number>): Promise<ReadonlyMap<number, LinePlaces>> {
    const found = new Map<number, LinePlaces>();
    for await (const block of blocksOf(this.scratch, { offset: 0, line: 1 })) {
      for (const [index, text] of block.lines.entries()) {
        const line = block.start.line + index;
        if (lines.has(line) && typeof text === 'string') found.set(line, JSON.parse(text) as LinePlaces); // by `add`
      }
      if (found.size === lines.size) break;
    }
    return found;
  }

  /** Returns the problems with the places of their cells. Reads each table with problems again. */
  private async cellsOf(rows: ReadonlyMap<Problem, RowPlace>): Promise<ReadonlyMap<Problem, Problem>> {
    const found = new Map<Problem, Problem>();
    for (const [index, table] of this.tables.entries()) {
      const open = new Map<number, Problem[]>();
      for (const [problem, { table: at, line }] of rows) {
        if (at !== index) continue;
        open.set(line, [...(open.get(line) ?? []), problem]);
        found.set(problem, { ...problem, at: { ...problem.at, file: table.file, line, column: 1 } });
      }
      for await (const [problem, cell] of this.cellsIn(table, open))
        found.set(problem, { ...problem, at: { ...cell, path: problem.at.path } });
    }
    return found;
  }

  /** Yields the problems of one table with their cells; none if the table has been changed in the meantime. */
  private async *cellsIn(table: ByteSource, open: Map<number, ReadonlyArray<Problem>>) {
    if (open.size === 0) return;
    try {
      for await (const { reader, rows } of tableRows(this.model, table, () => undefined)) {
        for (const row of rows) {
          const line = row[0]?.position.line ?? 0;
          for (const problem of open.get(line) ?? []) {
            const cell = row[columnOf(reader.columns, problem.at.path)];
            if (cell) yield [problem, { file: table.file, ...cell.position }] as const;
          }
          open.delete(line);
        }
        if (open.size === 0) return;
      }
    } catch (failure) {
      if (!(failure instanceof KnownError)) throw failure;
    }
  }
}

const linkPath = /^([A-Za-z]+)\[(\d+)\]/;

/** Returns the row of a problem: that of the link in its path if the path refers to the lists of the line, or that of the record. */
function rowOf(places: LinePlaces | undefined, path: string, lists: 'given' | 'merged'): RowPlace {
  const [, field = '', index = ''] = linkPath.exec(path) ?? [];
  const link = lists === 'given' ? places?.links[field]?.[Number(index)] : undefined;
  return link ?? places?.record ?? { table: 0, line: 1 };
}

/** Returns the index of the column at the end of a problem's path. A problem of a whole link is reported at its `:END_ID`. */
function columnOf(columns: ReadonlyArray<string>, path: string): number {
  const [last = ''] = path.split('.').slice(-1);
  const found = columns.indexOf(last.replace(/\[\d+\]$/, ''));
  return Math.max(0, found < 0 && path !== '' ? columns.indexOf(':END_ID') : found);
}
