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

/** Returns the name of a table file for a title: `what-dmitry-peskov-says.csv`. */
export function tableFileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return `${words.join('-').slice(0, 80) || 'onrecord'}.csv`;
}
