import { eachLine } from '../lib/each-line.js';
import type { Problem } from '../model/graph-data.js';
import { CsvScanner } from './csv-scanner.js';
import type { Cell } from './csv-scanner.js';

/**
 * Reads CSV from a text in memory with `CsvScanner`.
 *
 * Yields the rows one by one and adds problems to `problems`. Reading stops at the first invalid quote.
 */
export function* readCsvRows(
  { file, text }: { readonly file: string; readonly text: string },
  problems: Problem[],
): Generator<ReadonlyArray<Cell>> {
  const scanner = new CsvScanner(file);
  for (const scan of [scanner.take(text), scanner.finish()])
    for (const row of scan) {
      if (row.kind === 'cells') yield row.cells;
      else problems.push(row.problem);
    }
}

/** A row of a table without quoting, and its line. */
export interface TabRow {
  readonly cells: ReadonlyArray<string>;
  readonly line: number;
}

/** Reads tab-separated lines without quoting, as GDELT and ICEWS are published, one by one. */
export function* readTabRows(text: string): Generator<TabRow> {
  for (const { text: written, line } of eachLine(text)) {
    if (written.trim() !== '') yield { cells: written.replace(/\r$/, '').split('\t'), line };
  }
}
