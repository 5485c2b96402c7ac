/** A line of a text without its line end, and its number, counted from 1. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/**
 * Yields the lines of a text one by one, so that a text of nothing but line ends costs no memory. Lines end in LF; a CR before it
 * remains part of the line.
 */
export function* eachLine(text: string): Generator<TextLine> {
  let [start, line] = [0, 1];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield { text: text.slice(start, end), line };
    start = end + 1;
    line += 1;
  }
  yield { text: text.slice(start), line };
}
