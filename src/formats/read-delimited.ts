import { eachLine } from '../lib/each-line.js';
import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';

/** One cell: its text, whether it stood in quotes (an empty one in quotes is an empty text), and where it begins. */
export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
  readonly position: Position;
}

/**
 * Reads CSV as RFC 4180 has it: quotes are doubled within quotes, quoted cells hold line ends; lines end in LF, CRLF or CR.
 *
 * Gives the rows one by one, those without any character left out. A quote that has no end, and text after one, are added to the
 * problems; reading ends at the first.
 */
export function* readCsvRows(
  { file, text }: { readonly file: string; readonly text: string },
  problems: Problem[],
): Generator<ReadonlyArray<Cell>> {
  const scan = { offset: 0, line: 1, lineStart: 0 };
  while (scan.offset < text.length) {
    const row: Cell[] = [];
    for (;;) {
      const position = { file, line: scan.line, column: scan.offset - scan.lineStart + 1 };
      const cell = readCell(text, scan);
      if (cell === null) {
        problems.push(badQuote(file, position));
        return;
      }
      row.push({ ...cell, position });
      if (text[scan.offset] !== ',') break;
      scan.offset += 1;
    }
    skipLineEnd(text, scan);
    const [only] = row;
    if (row.length > 1 || only?.quoted === true || only?.text !== '') yield row;
  }
}

interface Scan {
  offset: number;
  line: number;
  lineStart: number;
}

function readCell(text: string, scan: Scan): Omit<Cell, 'position'> | null {
  if (text[scan.offset] !== '"') {
    const start = scan.offset;
    while (scan.offset < text.length && !',\r\n'.includes(text[scan.offset] ?? '')) scan.offset += 1;
    return { text: text.slice(start, scan.offset), quoted: false };
  }
  const parts: string[] = [];
  for (let start = scan.offset + 1; ;) {
    const end = text.indexOf('"', start);
    if (end < 0) return null;
    parts.push(text.slice(start, end));
    if (text[end + 1] !== '"') {
      scan.offset = end + 1;
      break;
    }
    parts.push('"');
    start = end + 2;
  }
  const whole = parts.join('');
  const lines = lineEndsIn(whole);
  if (lines > 0) {
    scan.line += lines;
    scan.lineStart =
      Math.max(text.lastIndexOf('\n', scan.offset - 2), text.lastIndexOf('\r', scan.offset - 2)) + 1;
  }
  const next = text[scan.offset];
  return next === undefined || ',\r\n'.includes(next) ? { text: whole, quoted: true } : null;
}

function lineEndsIn(text: string): number {
  const end = /\r\n|\n|\r/g;
  let count = 0;
  while (end.test(text)) count += 1;
  return count;
}

function skipLineEnd(text: string, scan: Scan): void {
  if (text[scan.offset] === '\r') scan.offset += 1;
  if (text[scan.offset] === '\n') scan.offset += 1;
  scan.line += 1;
  scan.lineStart = scan.offset;
}

function badQuote(file: string, position: Position): Problem {
  return {
    code: 'SYNTAX_INVALID',
    message: 'A cell in quotes has no end, or text stands after its end.',
    hint: 'Double the quotes within a cell, and close it before the comma.',
    at: { ...position, file, path: '' },
  };
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
