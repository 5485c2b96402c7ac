import { KnownError } from '../errors.js';

/** Maximum levels of brackets in the text of an operation, and of lists and objects in its variables. */
export const mostLevels = 100;
/** Maximum number of comments: the token limit of the parser does not count them, although they are stored as tokens. */
export const mostComments = 10_000;

/**
 * Returns the reason why the text of an operation must not be parsed; null if there is none. Not recursive, unlike the parser and all
 * later steps, which call themselves for each level.
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

/** Returns the reason why variables are rejected; null if there is none. */
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
    hint: 'Use fewer levels of lists, objects and selections.',
  });
}

/** Returns the offset after the comment, the quoted text or the character that begins at an offset. */
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
