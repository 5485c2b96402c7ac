/**
 * Returns the record of a text at a place, as one line: the JSON object that begins there, or else the whole line. Line and column are
 * counted from 1.
 */
export function rejectedText(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): string {
  const start = startOfLine(text, line);
  const end = text.indexOf('\n', start);
  const object = objectAt(text, start + column - 1);
  return object ?? text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start;
}

/** Returns the JSON object that begins at an offset, without its line ends; null if there is none, or it has no end. */
function objectAt(text: string, start: number): string | null {
  if (text[start] !== '{') return null;
  let depth = 0;
  let isText = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (isText) {
      if (character === '\\') at += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1).replace(/\s*\n\s*/g, ' '); // JSON has no line ends within texts
    }
  }
  return null;
}
