import type { Parsed, Position } from '../model/parsed.js';

/** Deeper than this nothing that we read goes. */
const maxDepth = 50;

/**
 * Reads a JSON text by the platform's own reader, all values at one position; null where only the exact reader can tell what is
 * to be made of it: bad syntax, a name twice in one object, too deep.
 */
export function readJsonQuickly(text: string, position: Position): Parsed | null {
  const reader = new PlainReader(position);
  const parsed = parsedOrNull(text, reader);
  // Of a name that is there twice the platform gives only the last: then there are more colons than members.
  return parsed && !reader.tooDeep && reader.members === colonsOutsideText(text) ? parsed : null;
}

function parsedOrNull(text: string, reader: PlainReader): Parsed | null {
  try {
    return reader.read(JSON.parse(text), 0);
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

/** Guards the count of members while one value is turned. */
class PlainReader {
  members = 0;
  tooDeep = false;

  constructor(private readonly position: Position) {}

  read(value: unknown, depth: number): Parsed {
    const { position } = this;
    if (depth > maxDepth) this.tooDeep = true;
    if (this.tooDeep) return { kind: 'scalar', position, value: null, written: '' }; // nothing is made of it
    if (typeof value !== 'object' || value === null) {
      const scalar = value as string | number | boolean | null; // all else that JSON has
      return { kind: 'scalar', position, value: scalar, written: String(scalar) };
    }
    if (Array.isArray(value))
      return { kind: 'list', position, items: value.map((item: unknown) => this.read(item, depth + 1)) };
    const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => {
      this.members += 1;
      return { name, position, value: this.read(inner, depth + 1) };
    });
    return { kind: 'map', position, entries };
  }
}

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];

function colonsOutsideText(text: string): number {
  let count = 0;
  let isText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) isText = !isText;
    else if (isText && code === backslash) index += 1;
    else if (!isText && code === colon) count += 1;
  }
  return count;
}
