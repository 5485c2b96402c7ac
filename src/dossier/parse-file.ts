import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml';
import type { CST, Document, ParsedNode, YAMLMap } from 'yaml';
import { invariant } from '../lib/invariant.js';
import type { Place, Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap, ParsedScalar, Position } from '../model/parsed.js';
import { maxValues, valuesTooMany } from '../model/value-count.js';

export type { Parsed, ParsedMap, ParsedScalar, Position } from '../model/parsed.js';

/** The maximum number of alias uses in one file; nested uses are counted each time. */
const maxAliasCount = 100;
const maxDepth = 50;
/** The maximum number of open parts: the document, a value at each level, and the part being read. */
const maxOpen = maxDepth + 2;
/** More syntax errors than this are not listed. */
const maxSyntaxProblems = 20;
/** The maximum number of lexer tokens: a value has at least two, and each token takes about 500 bytes. */
const maxParts = 2 * maxValues;

/**
 * Parses YAML 1.2, which includes JSON, and keeps the position of every value. Aliases are replaced by their values, at the position
 * of their use.
 *
 * Rejects bad syntax, duplicate fields, several documents, empty files, tags, merge keys, more than 100 alias uses, nesting that is
 * too deep, and too many values. Never throws: `value` is null if there are problems.
 */
export function parseFile(
  file: string,
  text: string,
): { readonly value: Parsed | null; readonly problems: ReadonlyArray<Problem> } {
  const tooMany = firstPartTooMany(text);
  if (tooMany !== null) return { value: null, problems: [valuesTooMany(placeOf(file, text, tooMany))] };
  const lines = new LineCounter();
  const documents = composed(text, lines);
  if ('tooDeepAt' in documents)
    return { value: null, problems: [tooDeepProblem(placeOf(file, text, documents.tooDeepAt))] };
  const [document, another] = documents;
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [
    ...syntaxProblems(file, document, positionAt),
    ...(another ? [severalDocuments(placeAt(file, positionAt(another.range[0])))] : []),
  ];
  if (syntax.length > 0) return { value: null, problems: syntax };
  if (document.contents === null) return { value: null, problems: [emptyFile(file)] };
  const reader = new TreeReader(file, positionAt);
  const value = reader.read(document.contents, { depth: 0, usedAt: null });
  return reader.problems.length > 0 ? { value: null, problems: reader.problems } : { value, problems: [] };
}

type Documents = readonly [Document.Parsed, Document.Parsed?];

/**
 * Returns the first two documents of a text, or the offset at which the text is nested too deep.
 *
 * The depth is counted during lexing, which needs no deep stack; every later step is recursive.
 */
function composed(text: string, lines: LineCounter): Documents | { readonly tooDeepAt: number } {
  const depth: { tooDeepAt: number | null } = { tooDeepAt: null };
  const found: Document.Parsed[] = [];
  const composer = new Composer({ prettyErrors: false, logLevel: 'error' });
  for (const document of composer.compose(partsOf(text, lines, depth), true, text.length)) {
    found.push(document);
    if (found.length === 2) break;
  }
  if (depth.tooDeepAt !== null) return { tooDeepAt: depth.tooDeepAt };
  const [first, second] = found;
  invariant(first, 'even an empty text yields a document');
  return second ? [first, second] : [first];
}

/** Yields the tokens of a text. Stops, and sets `tooDeepAt`, as soon as more parts are open than allowed. */
function* partsOf(
  text: string,
  lines: LineCounter,
  depth: { tooDeepAt: number | null },
): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const part of new Lexer().lex(text)) {
    yield* parser.next(part);
    if (parser.stack.length <= maxOpen) continue;
    depth.tooDeepAt = parser.offset - part.length;
    return;
  }
  yield* parser.end();
}

/** Returns the offset of the first token beyond the limit, before a tree is built; null if the text has no such token. */
function firstPartTooMany(text: string): number | null {
  if (text.length <= maxParts) return null; // each token has at least one character
  let [parts, offset] = [0, 0];
  for (const part of new Lexer().lex(text)) {
    if (marksOfLexer.has(part)) continue;
    parts += 1;
    if (parts > maxParts) return offset;
    offset += part.length;
  }
  return null;
}

/** Tokens that the lexer inserts and that stand for no text. */
const marksOfLexer: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

function placeOf(file: string, text: string, offset: number): Place {
  let [line, start] = [1, 0];
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return placeAt(file, { line, column: offset - start + 1 });
}

function syntaxProblems(
  file: string,
  document: Document.Parsed,
  positionAt: (offset: number) => Position,
): ReadonlyArray<Problem> {
  const problems = document.errors.map(({ code, message, pos }) => {
    const at = placeAt(file, positionAt(pos[0]));
    if (code === 'DUPLICATE_KEY') return doubledField(at, fieldNameAt(document, pos));
    return syntaxProblem(at, message);
  });
  return problems.slice(0, maxSyntaxProblems);
}

/** Returns the name of a duplicate field, found by its offset: the error does not contain it. */
function fieldNameAt(document: Document.Parsed, [start]: [number, number]): string {
  let found = '';
  const search = (node: unknown): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key) && key.range?.[0] === start) found = String(key.value);
        search(value);
      }
    } else if (isSeq(node)) node.items.forEach(search);
  };
  search(document.contents);
  return found;
}

/** Reads one tree; keeps the number of alias uses and the list of problems. */
class TreeReader {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, ParsedNode>();
  private aliasCount = 0;
  private readonly file: string;
  private readonly positionAt: (offset: number) => Position;

  constructor(file: string, positionAt: (offset: number) => Position) {
    this.file = file;
    this.positionAt = positionAt;
  }

  read(node: ParsedNode | null, within: { depth: number; usedAt: Position | null }): Parsed {
    const position = within.usedAt ?? this.positionAt(node?.range[0] ?? 0);
    const absent: ParsedScalar = { kind: 'scalar', position, value: null, written: '' };
    if (node === null) return absent;
    if (within.depth > maxDepth) return this.reject(tooDeepProblem(this.place(position)), absent);
    if (isAlias(node)) return this.readAlias(node.source, { ...within, usedAt: position }, absent);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (node.tag !== undefined) return this.reject(tagProblem(this.place(position), node.tag), absent);
    const inner = { depth: within.depth + 1, usedAt: within.usedAt };
    if (isMap(node)) return { kind: 'map', position, entries: this.readEntries(node, inner) };
    if (isSeq(node))
      return { kind: 'list', position, items: node.items.map((item) => this.read(item, inner)) };
    return { kind: 'scalar', position, value: plainValue(node.value), written: node.source };
  }

  private readEntries(
    map: YAMLMap.Parsed,
    within: { depth: number; usedAt: Position | null },
  ): ParsedMap['entries'] {
    return map.items.flatMap(({ key, value }) => {
      const position = within.usedAt ?? this.positionAt(key.range[0]);
      if (!isScalar(key) || typeof key.value !== 'string' || key.tag !== undefined) {
        this.problems.push(syntaxProblem(this.place(position), 'The name of a field must be plain text'));
        return [];
      }
      if (key.value === '<<') {
        this.problems.push(mergeProblem(this.place(position)));
        return [];
      }
      const read = this.read(value, within);
      // A missing value has the position of its field.
      const isWritten =
        value !== null && !(read.kind === 'scalar' && read.written === '' && read.value === null);
      return [{ name: key.value, position, value: isWritten ? read : { ...read, position } }];
    });
  }

  private readAlias(name: string, within: { depth: number; usedAt: Position }, absent: ParsedScalar): Parsed {
    this.aliasCount += 1;
    const place = this.place(within.usedAt);
    const target = this.anchors.get(name);
    if (!target)
      return this.reject(
        syntaxProblem(place, `The alias "*${name}" has no anchor "&${name}" before it`),
        absent,
      );
    if (this.aliasCount === maxAliasCount + 1) this.problems.push(aliasProblem(place));
    if (this.aliasCount > maxAliasCount) return absent;
    return this.read(target, { ...within, depth: within.depth + 1 });
  }

  private reject(problem: Problem, absent: ParsedScalar): Parsed {
    this.problems.push(problem);
    return absent;
  }

  private place(position: Position): Place {
    return placeAt(this.file, position);
  }
}

function plainValue(value: unknown): ParsedScalar['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function placeAt(file: string, position: Position): Place {
  return { file, ...position, path: '' };
}

function emptyFile(file: string): Problem {
  return {
    code: 'FILE_EMPTY',
    message: 'The file is empty.',
    hint: 'Write at least an id and a title.',
    at: placeAt(file, { line: 1, column: 1 }),
  };
}

function syntaxProblem(at: Place, message: string): Problem {
  const sentence = message.replace(/[.:\s]+$/, '');
  return { code: 'SYNTAX_INVALID', message: `${sentence}.`, hint: 'Write valid YAML 1.2 or JSON.', at };
}

function doubledField(at: Place, name: string): Problem {
  return {
    code: 'FIELD_DOUBLED',
    message: `Field "${name}" occurs twice in one record.`,
    hint: 'Keep one of them. Write several values as a list.',
    at,
  };
}

function severalDocuments(at: Place): Problem {
  return {
    code: 'DOCUMENTS_SEVERAL',
    message: 'The file contains several YAML documents.',
    hint: 'Write one dossier per file, without "---" between records.',
    at,
  };
}

function tagProblem(at: Place, tag: string): Problem {
  return {
    code: 'TAG_REFUSED',
    message: `Tag "${tag.replace('tag:yaml.org,2002:', '!!')}" is not allowed.`,
    hint: 'Write plain values. Put text in quotes if it could be read as a number.',
    at,
  };
}

function mergeProblem(at: Place): Problem {
  return {
    code: 'MERGE_REFUSED',
    message: 'Merge key "<<" is not allowed.',
    hint: 'Write the fields out in full.',
    at,
  };
}

function aliasProblem(at: Place): Problem {
  return {
    code: 'ALIASES_TOO_MANY',
    message: `Aliases are used more than ${maxAliasCount} times.`,
    hint: 'Write the values out in full.',
    at,
  };
}

function tooDeepProblem(at: Place): Problem {
  return {
    code: 'NESTED_TOO_DEEP',
    message: `Values are nested more than ${maxDepth} levels deep.`,
    hint: 'Write a dossier as flat lists of records.',
    at,
  };
}
