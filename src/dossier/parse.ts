import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml';
import type { CST, Document, ParsedNode, YAMLMap } from 'yaml';
import { invariant } from '../lib/invariant.js';
import type { Place, Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap, ParsedScalar, Position } from '../model/parsed.js';
import { mostValues, valuesTooMany } from '../model/value-count.js';

export type { Parsed, ParsedMap, ParsedScalar, Position } from '../model/parsed.js';

/** How often aliases may be used in one file, uses within uses counted each time. */
const maxAliasCount = 100;
const maxDepth = 50;
/** Parts that may stand open at once: the document, a value at each level, and what is just read. */
const maxOpen = maxDepth + 2;
/** A file that is broken in more places is broken as a whole. */
const maxSyntaxProblems = 20;
/** Words, marks and blanks of YAML: two are the least that a value has, and each costs some 500 bytes. */
const maxParts = 2 * mostValues;

/**
 * Parses YAML 1.2, and so JSON, and keeps the position of every value. Aliases are put in place, at the position of their use.
 *
 * Refused are: bad syntax, a field twice in one map, several documents, an empty file, tags, merge keys, and more than
 * 100 uses of aliases, and more values than can be checked as a whole. Never throws: `value` is null where there are problems.
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
 * The documents of a text, the second one at most; or where the text is nested too deep.
 *
 * The depth is counted while the text is cut into its parts, which takes no deep stack: all that comes after it calls itself for each
 * level.
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
  invariant(first, 'a document is made even of an empty text');
  return second ? [first, second] : [first];
}

/** Ends early, and says where, as soon as more parts stand open than a value has that is not refused. */
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

/** Where the text has more parts than are taken, told before a tree is made of them; null where it has not. */
function firstPartTooMany(text: string): number | null {
  if (text.length <= maxParts) return null; // each part has a character
  let [parts, offset] = [0, 0];
  for (const part of new Lexer().lex(text)) {
    if (marksOfLexer.has(part)) continue;
    parts += 1;
    if (parts > maxParts) return offset;
    offset += part.length;
  }
  return null;
}

/** Parts that the lexer puts in, which stand for no text. */
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

/** The text of the doubled name is not in the error: it is found again by its offset. */
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

/** Guards the count of aliases and the list of problems while one tree is read. */
class TreeReader {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, ParsedNode>();
  private aliasCount = 0;

  constructor(
    private readonly file: string,
    private readonly positionAt: (offset: number) => Position,
  ) {}

  read(node: ParsedNode | null, within: { depth: number; usedAt: Position | null }): Parsed {
    const position = within.usedAt ?? this.positionAt(node?.range[0] ?? 0);
    const absent: ParsedScalar = { kind: 'scalar', position, value: null, written: '' };
    if (node === null) return absent;
    if (within.depth > maxDepth) return this.refuse(tooDeepProblem(this.place(position)), absent);
    if (isAlias(node)) return this.readAlias(node.source, { ...within, usedAt: position }, absent);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (node.tag !== undefined) return this.refuse(tagProblem(this.place(position), node.tag), absent);
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
      // A value that is not written stands where its field stands.
      const isWritten =
        value !== null && !(read.kind === 'scalar' && read.written === '' && read.value === null);
      return [{ name: key.value, position, value: isWritten ? read : { ...read, position } }];
    });
  }

  private readAlias(name: string, within: { depth: number; usedAt: Position }, absent: ParsedScalar): Parsed {
    this.aliasCount += 1;
    const place = this.place(within.usedAt);
    const target = this.anchors.get(name);
    if (!target) return this.refuse(syntaxProblem(place, `There is no "&${name}" before this alias`), absent);
    if (this.aliasCount === maxAliasCount + 1) this.problems.push(aliasProblem(place));
    if (this.aliasCount > maxAliasCount) return absent;
    return this.read(target, { ...within, depth: within.depth + 1 });
  }

  private refuse(problem: Problem, absent: ParsedScalar): Parsed {
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
    hint: 'A dossier has at least an id and a title.',
    at: placeAt(file, { line: 1, column: 1 }),
  };
}

function syntaxProblem(at: Place, message: string): Problem {
  const sentence = message.replace(/[.:\s]+$/, '');
  return { code: 'SYNTAX_INVALID', message: `${sentence}.`, hint: 'A dossier is YAML 1.2 or JSON.', at };
}

function doubledField(at: Place, name: string): Problem {
  return {
    code: 'FIELD_DOUBLED',
    message: `Field "${name}" stands twice in one record.`,
    hint: 'Keep one; several values are a list.',
    at,
  };
}

function severalDocuments(at: Place): Problem {
  return {
    code: 'DOCUMENTS_SEVERAL',
    message: 'The file holds several YAML documents.',
    hint: 'Write one dossier a file, without "---" between.',
    at,
  };
}

function tagProblem(at: Place, tag: string): Problem {
  return {
    code: 'TAG_REFUSED',
    message: `Tag "${tag.replace('tag:yaml.org,2002:', '!!')}" is not allowed.`,
    hint: 'Write plain values; put text in quotes where it could be read as a number.',
    at,
  };
}

function mergeProblem(at: Place): Problem {
  return {
    code: 'MERGE_REFUSED',
    message: 'Merge key "<<" is not allowed.',
    hint: 'Write the fields out.',
    at,
  };
}

function aliasProblem(at: Place): Problem {
  return {
    code: 'ALIASES_TOO_MANY',
    message: `Aliases are used more than ${maxAliasCount} times.`,
    hint: 'Write the values out.',
    at,
  };
}

function tooDeepProblem(at: Place): Problem {
  return {
    code: 'NESTED_TOO_DEEP',
    message: `Values are nested more than ${maxDepth} deep.`,
    hint: 'A dossier is a flat list of records.',
    at,
  };
}
