import { KnownError } from '../errors.js';

/** Levels of brackets in the text of an operation, and of lists and objects in its variables. */
export const mostLevels = 100;
/** The parser counts tokens; comments are none to it, but are kept as long. */
export const mostComments = 10_000;

/**
 * Says why the text of an operation is not parsed; null where it is. Takes no deep stack: the parser and all that comes after it
 * call themselves for each level.
 */
export function whyNotParsed(text: string): KnownError | null {
  let [levels, comments] = [0, 0];
  for (let offset = 0; offset < text.length;) {
    const character = text[offset];
    if (character === '#') comments += 1;
    else if (character === '{' || character === '(' || character === '[') levels += 1;
    else if (character === '}' || character === ')' || character === ']') levels -= 1;
    if (levels > mostLevels) return tooDeep('The operation is');
    if (comments > mostComments)
      return new KnownError('LIMIT_EXCEEDED', `The operation has more than ${mostComments} comments.`);
    offset = endOfPart(text, offset);
  }
  return null;
}

/** Says why variables are not taken; null where they are. */
export function whyVariablesTooDeep(variables: unknown): KnownError | null {
  let level: ReadonlyArray<unknown> = [variables];
  for (let depth = 0; depth <= mostLevels; depth += 1) {
    level = level.flatMap((value) => (isNested(value) ? Object.values(value).filter(isNested) : []));
    if (level.length === 0) return null;
  }
  return tooDeep('The variables are');
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function tooDeep(what: string): KnownError {
  return new KnownError('LIMIT_EXCEEDED', `${what} nested more than ${mostLevels} levels deep.`, {
    hint: 'Nest lists, objects and selections less deep.',
  });
}

/** Behind the comment, text in quotes or character that begins at the offset. */
function endOfPart(text: string, offset: number): number {
  const character = text[offset];
  if (character === '#') return endOfLine(text, offset);
  if (character !== '"') return offset + 1;
  if (text.startsWith('"""', offset)) return endOfBlock(text, offset + 3);
  let end = offset + 1;
  while (end < text.length && text[end] !== '"' && !isLineEnd(text[end])) end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text[end])) end += 1;
  return end;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function endOfBlock(text: string, offset: number): number {
  let end = text.indexOf('"""', offset);
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('"""', end + 3);
  return end < 0 ? text.length : end + 3;
}
