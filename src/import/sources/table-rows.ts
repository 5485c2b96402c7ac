import { KnownError } from '../../errors.js';
import { CsvScanner, tableNamed } from '../../formats/formats.js';
import type { Cell, CsvTableReader } from '../../formats/formats.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import { brokenByteIn } from './read-files.js';
import type { ByteSource } from './byte-source.js';

/** Longer rows are rejected, so that text after an unclosed quote is not held in memory. */
const maxRowLength = 16 * 1024 * 1024;

/** Consecutive rows of a table; `reader` has read its header. */
export interface TableRows {
  readonly reader: CsvTableReader;
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>;
}

/**
 * Reads the rows of a CSV file, block by block. `report` receives the problems of the table, first those of its header. A file that is
 * not named after a type or a link has no rows.
 *
 * Throws INPUT_INVALID for bytes that are not UTF-8, and the errors of reading.
 */
export async function* tableRows(
  model: Model,
  source: ByteSource,
  report: (problem: Problem) => void,
): AsyncGenerator<TableRows> {
  const table = tableNamed(model, source.file);
  if ('code' in table) {
    report(table);
    return;
  }
  let reader: CsvTableReader | null = null;
  for await (const rows of rowsOf(source, report)) {
    const [head] = rows;
    if (!reader && head) {
      reader = table.open(head);
      for (const problem of reader.problems) report(problem);
      yield { reader, rows: rows.slice(1) };
    } else if (reader) yield { reader, rows };
  }
}

async function* rowsOf(
  source: ByteSource,
  report: (problem: Problem) => void,
): AsyncGenerator<ReadonlyArray<ReadonlyArray<Cell>>> {
  const scanner = new CsvScanner(source.file, { longestRow: maxRowLength });
  const sound = (rows: ReturnType<CsvScanner['take']>): ReadonlyArray<ReadonlyArray<Cell>> => {
    const cells: Array<ReadonlyArray<Cell>> = [];
    for (const row of rows) {
      if (row.kind === 'cells') cells.push(row.cells);
      else report(row.problem);
    }
    return cells;
  };
  for await (const text of textOf(source, () => scanner.lineAtHand)) yield sound(scanner.take(text));
  yield sound(scanner.finish());
}

async function* textOf(source: ByteSource, lineAtHand: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes: Buffer, options: { readonly stream: boolean }): string => {
    try {
      return decoder.decode(bytes, options);
    } catch (cause) {
      const line = lineAtHand() + (brokenByteIn(bytes)?.line ?? 1) - 1;
      throw new KnownError(
        'INPUT_INVALID',
        `The file "${source.file}" cannot be read: it is not UTF-8 at line ${line}.`,
        { cause },
      );
    }
  };
  for await (const chunk of source.bytes(0)) yield decode(chunk, { stream: true });
  yield decode(Buffer.alloc(0), { stream: false });
}
