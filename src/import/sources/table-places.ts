import { KnownError } from '../../errors.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { ByteSource } from './byte-source.js';
import { blocksOf } from './line-source.js';
import { ScratchFile } from './scratch-file.js';
import { tableRows } from './table-rows.js';

/** A row of one of several tables, by the place of the table among them. */
export interface RowPlace {
  readonly table: number;
  readonly line: number;
}

/** Where a line of the joined tables comes from: the row of the record, and by field those of its links. */
export interface LinePlaces {
  readonly record: RowPlace;
  readonly links: Readonly<Record<string, ReadonlyArray<RowPlace>>>;
}

/** Keeps, apart from memory, from which rows each line of the joined tables comes. */
export class TablePlaces {
  private constructor(
    private readonly scratch: ScratchFile,
    private readonly model: Model,
    private readonly tables: ReadonlyArray<ByteSource>,
  ) {}

  static async make(model: Model, tables: ReadonlyArray<ByteSource>): Promise<TablePlaces> {
    return new TablePlaces(await ScratchFile.make(), model, tables);
  }

  /** Notes the next line. */
  add(places: LinePlaces): Promise<void> {
    return this.scratch.append(`${JSON.stringify(places)}\n`);
  }

  flush(): Promise<void> {
    return this.scratch.flush();
  }

  close(): Promise<void> {
    return this.scratch.close();
  }

  /** Gives problems of lines the file, line and column of the cell, or of the row. What is told of a table already stays as it is. */
  async placed(
    problems: ReadonlyArray<Problem>,
    { file, lists }: { readonly file: string; readonly lists: 'given' | 'over' },
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

  /** The problems at their cells, each table with problems being read once more. */
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

  /** The cells of one table at which problems are; of a table that was changed meanwhile there are none. */
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

/** The row that the path of a problem leads to: that of a link where it is known which of the lines' lists is counted. */
function rowOf(places: LinePlaces | undefined, path: string, lists: 'given' | 'over'): RowPlace {
  const [, field = '', index = ''] = linkPath.exec(path) ?? [];
  const link = lists === 'given' ? places?.links[field]?.[Number(index)] : undefined;
  return link ?? places?.record ?? { table: 0, line: 1 };
}

/** The place of the column that the path of a problem ends at; what is told of a link as a whole is told at its other end. */
function columnOf(columns: ReadonlyArray<string>, path: string): number {
  const [last = ''] = path.split('.').slice(-1);
  const found = columns.indexOf(last.replace(/\[\d+\]$/, ''));
  return Math.max(0, found < 0 && path !== '' ? columns.indexOf(':END_ID') : found);
}
