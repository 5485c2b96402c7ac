import type { Parsed, Position } from '../model/parsed.js';

/** The maximum depth of values. */
const maxDepth = 50;

/**
 * Reads JSON with `JSON.parse`, with all values at one position. Returns null if the exact reader is needed to report a problem:
 * invalid syntax, duplicate names, values that are nested too deep.
 */
export function readJsonQuickly(text: string, position: Position): Parsed | null {
  const reader = new PlainReader(position);
  const parsed = parsedOrNull(text, reader);
  // JSON.parse keeps only the last of duplicate names: then there are more colons than members.
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

/** Converts one value, counting its members. */
class PlainReader {
  members = 0;
  tooDeep = false;
  private readonly position: Position;

  constructor(position: Position) {
    this.position = position;
  }

  read(value: unknown, depth: number): Parsed {
    const { position } = this;
    if (depth > maxDepth) this.tooDeep = true;
    if (this.tooDeep) return { kind: 'scalar', position, value: null, written: '' }; // the result is discarded
    if (typeof value !== 'object' || value === null) {
      const scalar = value as string | number | boolean | null; // the remaining kinds of JSON values
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
