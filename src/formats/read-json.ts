import type { Problem } from '../model/graph-data.js';
import type { Parsed, Position } from '../model/parsed.js';
import { ValueCount, valuesTooMany } from '../model/value-count.js';

/** The maximum depth of values; it keeps the stack short. */
const maxDepth = 50;

/**
 * Reads one JSON text (RFC 8259) and keeps the position of every value. `start` is the position of the text in its file; `values`
 * counts the values of all texts of one input.
 *
 * Never throws: an error is returned as a problem with its place. Duplicate names in one object are an error.
 */
export function readJson(
  file: string,
  text: string,
  { start = beginning, values = new ValueCount() }: JsonReading = {},
): { readonly value: Parsed; readonly problem: null } | { readonly value: null; readonly problem: Problem } {
  const reader = new JsonReader(text, { start, values });
  try {
    return { value: reader.readWhole(), problem: null };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const { position, message } = fault;
    const at = { ...position, file, path: '' };
    if (fault instanceof TooManyValues) return { value: null, problem: valuesTooMany(at) };
    if (fault instanceof TooDeep) {
      const hint = 'Write a record as flat fields and lists of references.';
      return { value: null, problem: { code: 'NESTED_TOO_DEEP', message, hint, at } };
    }
    return { value: null, problem: { code: 'SYNTAX_INVALID', message, hint: 'Correct the JSON here.', at } };
  }
}

/** The position of a text in its file, and the counter of its values. */
export interface JsonReading {
  readonly start?: Position;
  readonly values?: ValueCount;
}

const beginning: Position = { line: 1, column: 1 };

/** Thrown at the first error; caught in this file. */
class JsonFault extends Error {
  readonly position: Position;

  constructor(position: Position, message: string) {
    super(message);
    this.position = position;
  }
}

/** Thrown if values are nested too deep. */
class TooDeep extends JsonFault {}

/** Thrown if there are too many values. */
class TooManyValues extends JsonFault {}

// Sticky: matches only at one offset.
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads a text; keeps the current position. */
class JsonReader {
  private offset = 0;
  private line: number;
  private lineStart: number;
  private readonly file: { readonly file?: string };
  private readonly values: ValueCount;
  private readonly text: string;

  constructor(text: string, { start, values }: Required<JsonReading>) {
    this.text = text;
    this.values = values;
    this.line = start.line;
    this.lineStart = 1 - start.column;
    this.file = start.file === undefined ? {} : { file: start.file };
  }

  readWhole(): Parsed {
    const value = this.readValue(0);
    this.skipBlank();
    if (this.offset < this.text.length) throw this.fault('Unexpected text after the end of the value.');
    return value;
  }

  private readValue(depth: number): Parsed {
    this.skipBlank();
    const position = this.position();
    if (depth > maxDepth) throw new TooDeep(position, `Values are nested deeper than ${maxDepth} levels.`);
    if (!this.values.take()) throw new TooManyValues(position, 'There are too many values.');
    switch (this.text[this.offset]) {
      case '{':
        return { kind: 'map', position, entries: this.readEntries(depth) };
      case '[':
        return { kind: 'list', position, items: this.readItems(depth) };
      case '"': {
        const value = this.readString();
        return { kind: 'scalar', position, value, written: value };
      }
      default:
        return this.readPlain(position);
    }
  }

  private readEntries(depth: number): Extract<Parsed, { kind: 'map' }>['entries'] {
    const names = new Set<string>();
    return this.readBetween('{', '}', () => {
      const position = this.position();
      if (this.text[this.offset] !== '"') throw this.fault('A name in quotes is missing here.');
      const name = this.readString();
      if (names.has(name)) throw new JsonFault(position, `The field "${name}" occurs twice.`);
      names.add(name);
      this.skipBlank();
      if (this.text[this.offset] !== ':') throw this.fault('A colon is missing here.');
      this.offset += 1;
      return { name, position, value: this.readValue(depth + 1) };
    });
  }

  private readItems(depth: number): ReadonlyArray<Parsed> {
    return this.readBetween('[', ']', () => this.readValue(depth + 1));
  }

  private readBetween<T>(open: string, close: string, readOne: () => T): ReadonlyArray<T> {
    this.offset += open.length;
    this.skipBlank();
    const found: T[] = [];
    while (this.text[this.offset] !== close) {
      found.push(readOne());
      this.skipBlank();
      if (this.text[this.offset] === close) break;
      if (this.text[this.offset] !== ',') throw this.fault(`A comma or "${close}" is missing here.`);
      this.offset += 1;
      this.skipBlank();
      if (this.text[this.offset] === close) throw this.fault('A value is missing after the comma.');
    }
    this.offset += close.length;
    return found;
  }

  private readString(): string {
    const end = this.endOfString();
    try {
      const value = JSON.parse(this.text.slice(this.offset, end)) as string; // it is in quotes
      this.offset = end;
      return value;
    } catch {
      throw this.fault('The quoted text has no closing quote, or contains a character that must be escaped.');
    }
  }

  /** Returns the offset after the closing quote. Not a regular expression, which would keep a backtracking state per character. */
  private endOfString(): number {
    let end = this.text.indexOf('"', this.offset + 1);
    while (end >= 0 && this.isEscaped(end)) end = this.text.indexOf('"', end + 1);
    return end < 0 ? this.text.length : end + 1;
  }

  private isEscaped(offset: number): boolean {
    let first = offset;
    while (this.text[first - 1] === '\\') first -= 1;
    return (offset - first) % 2 === 1;
  }

  private readPlain(position: Position): Parsed {
    numberPattern.lastIndex = this.offset;
    const [number] = numberPattern.exec(this.text) ?? [];
    if (number !== undefined) {
      this.offset += number.length;
      return { kind: 'scalar', position, value: Number(number), written: number };
    }
    for (const [word, value] of words) {
      if (!this.text.startsWith(word, this.offset)) continue;
      this.offset += word.length;
      return { kind: 'scalar', position, value, written: word };
    }
    throw this.fault(
      this.offset < this.text.length ? 'This is not a JSON value.' : 'The JSON ends too early.',
    );
  }

  private skipBlank(): void {
    for (; this.offset < this.text.length; this.offset += 1) {
      const character = this.text[this.offset];
      if (character === '\n') {
        this.line += 1;
        this.lineStart = this.offset + 1;
      } else if (character !== ' ' && character !== '\t' && character !== '\r') return;
    }
  }

  private position(): Position {
    return { line: this.line, column: this.offset - this.lineStart + 1, ...this.file };
  }

  private fault(message: string): JsonFault {
    return new JsonFault(this.position(), message);
  }
}
