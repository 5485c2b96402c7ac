import type { Problem } from '../model/graph-data.js';
import { CsvScanner } from './csv-scanner.js';
import type { Cell, DelimitedForm } from './csv-scanner.js';

/**
 * Reads delimited text in memory with `CsvScanner`; CSV if nothing else is given.
 *
 * Yields the rows one by one and adds problems to `problems`. Reading stops at the first invalid quote.
 */
export function* readCells(
  { file, text, ...form }: { readonly file: string; readonly text: string } & DelimitedForm,
  problems: Problem[],
): Generator<ReadonlyArray<Cell>> {
  const scanner = new CsvScanner(file, form);
  for (const scan of [scanner.take(text), scanner.finish()])
    for (const row of scan) {
      if (row.kind === 'cells') yield row.cells;
      else problems.push(row.problem);
    }
}
