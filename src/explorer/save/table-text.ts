import { csvCell } from '../../lib/csv-cell.js';

type Cell = string | number | null;

/** Returns rows as CSV (RFC 4180): the names of the columns first. */
export function tableText(columns: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<Cell>>): string {
  return [columns, ...rows].map((cells) => `${cells.map(tableCell).join(',')}\r\n`).join('');
}

/** Returns a cell of a table file, with an apostrophe before text that a spreadsheet would run as a formula. */
function tableCell(value: Cell): string {
  return csvCell(typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
}
