import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';

/** A cell: its text, whether it is in quotes (an empty cell in quotes is empty text), and its position. */
export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
  readonly position: Position;
}

/** A row, or the problem with it. After invalid quotes, reading stops. */
export type CsvRow =
  | { readonly kind: 'cells'; readonly cells: ReadonlyArray<Cell> }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The memory of a cell besides its text, in characters. */
const cellCost = 64;
const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** How a delimited text is written, and how long its rows can be. */
export interface DelimitedForm {
  /** The character between cells. Default: a comma. */
  readonly delimiter?: ',' | '\t';
  /** Whether a quote at the beginning of a cell begins a quoted cell; otherwise quotes are text. Default: true. */
  readonly hasQuotes?: boolean;
  /** Default: any length. */
  readonly longestRow?: number;
}

/**
 * Reads delimited text such as CSV (RFC 4180) in pieces: quotes are doubled within quotes, quoted cells can contain line ends; lines end
 * in LF, CRLF or CR. Empty rows are skipped.
 *
 * A row longer than `longestRow` characters, including an overhead for each cell, is reported as a problem and skipped.
 */
export class CsvScanner {
  private state: 'BEFORE' | 'PLAIN' | 'QUOTED' | 'AFTER_QUOTE' = 'BEFORE';
  /** Whether reading has stopped. */
  private isBroken = false;
  /** Whether the current row is complete. */
  private hasRow = false;
  private cells: Cell[] = [];
  private parts: string[] = [];
  private cellAt: Position;
  private rowAt: Position;
  private size = 0;
  private line = 1;
  /** Characters before the current piece, and before the current line. */
  private before = 0;
  private lineStart = 0;
  /** Whether the last character was a CR, to which an LF belongs. */
  private isAfterReturn = false;

  private readonly delimiter: number;
  private readonly hasQuotes: boolean;
  private readonly longestRow: number;

  private readonly file: string;

  constructor(
    file: string,
    { delimiter = ',', hasQuotes = true, longestRow = Infinity }: DelimitedForm = {},
  ) {
    this.file = file;

    this.delimiter = delimiter.charCodeAt(0);
    this.hasQuotes = hasQuotes;
    this.longestRow = longestRow;
    this.cellAt = { file, line: 1, column: 1 };
    this.rowAt = this.cellAt;
  }

  /** The line at which the next piece of text continues, from 1. */
  get lineAtHand(): number {
    return this.line;
  }

  /** Reads a piece of text; yields the rows that end in it. */
  *take(text: string): Generator<CsvRow> {
    for (let at = 0; at < text.length && !this.isBroken;) {
      at = this.step(text, at);
      const row = this.endedRow();
      if (row) yield row;
    }
    this.before += text.length;
  }

  /** Yields the last row, if the text does not end in a line end. */
  *finish(): Generator<CsvRow> {
    if (this.isBroken || (this.state === 'BEFORE' && this.size === 0)) return;
    if (this.state === 'QUOTED') this.isBroken = true;
    if (this.state === 'BEFORE') this.cellAt = this.place(0);
    this.endCell();
    this.hasRow = true;
    const row = this.endedRow();
    if (row) yield row;
  }

  /** Reads up to the next change of state; returns its offset. */
  private step(text: string, at: number): number {
    switch (this.state) {
      case 'BEFORE':
        return this.begin(text, at);
      case 'PLAIN':
        return this.plain(text, at);
      case 'QUOTED':
        return this.quoted(text, at);
      case 'AFTER_QUOTE':
        return this.afterQuote(text, at);
    }
  }

  private begin(text: string, at: number): number {
    const code = text.charCodeAt(at);
    const isRest = this.isAfterReturn && code === lineFeed;
    this.isAfterReturn = false;
    if (isRest) {
      this.lineStart = this.before + at + 1;
      return at + 1;
    }
    this.cellAt = this.place(at);
    if (this.size === 0) this.rowAt = this.cellAt;
    const isQuoted = this.hasQuotes && code === quote;
    this.state = isQuoted ? 'QUOTED' : 'PLAIN';
    return isQuoted ? at + 1 : at;
  }

  private plain(text: string, start: number): number {
    let end = start;
    while (end < text.length && !this.isEnd(text.charCodeAt(end))) end += 1;
    this.keep(text, start, end);
    return end < text.length ? this.endCellAt(text, end) : end;
  }

  private quoted(text: string, start: number): number {
    const found = text.indexOf('"', start);
    const end = found < 0 ? text.length : found;
    this.countLines(text, start, end);
    this.keep(text, start, end);
    if (found < 0) return end;
    this.isAfterReturn = false;
    this.state = 'AFTER_QUOTE';
    return end + 1;
  }

  private afterQuote(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === quote) {
      this.keep('"', 0, 1);
      this.state = 'QUOTED';
      return at + 1;
    }
    if (this.isEnd(code)) return this.endCellAt(text, at);
    this.isBroken = true;
    return at;
  }

  private endCellAt(text: string, at: number): number {
    this.endCell();
    const code = text.charCodeAt(at);
    if (code === this.delimiter) return at + 1;
    this.hasRow = true;
    this.isAfterReturn = code === carriageReturn;
    this.line += 1;
    this.lineStart = this.before + at + 1;
    return at + 1;
  }

  private endCell(): void {
    const { cellAt: position } = this;
    const isQuoted = this.state === 'AFTER_QUOTE';
    if (this.size <= this.longestRow)
      this.cells.push({ text: this.parts.join(''), quoted: isQuoted, position });
    this.parts = [];
    this.grow(cellCost);
    this.state = 'BEFORE';
  }

  private keep(text: string, start: number, end: number): void {
    if (end === start) return;
    this.grow(end - start);
    if (this.size <= this.longestRow) this.parts.push(text.slice(start, end));
  }

  private grow(characters: number): void {
    this.size += characters;
    if (this.size <= this.longestRow) return;
    this.cells = [];
    this.parts = [];
  }

  /** Returns the complete row, or null if it is not complete or empty. */
  private endedRow(): CsvRow | null {
    if (this.isBroken) return badQuote(this.file, this.cellAt);
    if (!this.hasRow) return null;
    const { cells, size } = this;
    this.cells = [];
    this.size = 0;
    this.hasRow = false;
    if (size > this.longestRow) return tooLong(this.file, this.rowAt, this.longestRow);
    const isBlank = cells.length === 1 && cells[0]?.quoted === false && cells[0].text === '';
    return isBlank ? null : { kind: 'cells', cells };
  }

  private countLines(text: string, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== lineFeed && code !== carriageReturn) {
        this.isAfterReturn = false;
        continue;
      }
      if (code === carriageReturn || !this.isAfterReturn) this.line += 1;
      this.isAfterReturn = code === carriageReturn;
      this.lineStart = this.before + at + 1;
    }
  }

  private isEnd(code: number): boolean {
    return code === this.delimiter || code === lineFeed || code === carriageReturn;
  }

  private place(at: number): Position {
    return { file: this.file, line: this.line, column: this.before + at - this.lineStart + 1 };
  }
}

function badQuote(file: string, position: Position): CsvRow {
  const problem: Problem = {
    code: 'SYNTAX_INVALID',
    message: 'A quoted cell has no closing quote, or text follows it.',
    hint: 'Double quotes within a cell, and close it before the next cell.',
    at: { ...position, file, path: '' },
  };
  return { kind: 'problem', problem };
}

function tooLong(file: string, position: Position, longest: number): CsvRow {
  const problem: Problem = {
    code: 'SYNTAX_INVALID',
    message: `The row is longer than ${Math.floor(longest / 1024 / 1024)} MB.`,
    hint: 'Close the quotes of its cells, or shorten its texts.',
    at: { ...position, file, path: '' },
  };
  return { kind: 'problem', problem };
}
