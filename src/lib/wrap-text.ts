/** Returns the width of a text in pixels, in one font. */
export type TextMeasure = (text: string) => number;

/**
 * Breaks a text into at most `maxLines` lines of a width; an ellipsis marks text that does not fit.
 *
 * Words that are wider than a line are broken.
 */
export function wrapText(
  text: string,
  {
    width,
    maxLines,
    measure,
  }: { readonly width: number; readonly maxLines: number; readonly measure: TextMeasure },
): ReadonlyArray<string> {
  const lines: string[] = [];
  let rest = text
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, maxLines * 200);
  while (rest !== '' && lines.length < maxLines) {
    const line = longestStart(rest, { width, measure });
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  if (rest === '') return lines;
  return [...lines.slice(0, -1), shortened(lines.at(-1) ?? '', { width, measure })];
}

interface Line {
  readonly width: number;
  readonly measure: TextMeasure;
}

function longestStart(text: string, line: Line): string {
  if (line.measure(text) <= line.width) return text;
  const words = text.split(' ');
  let start = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (line.measure(`${start} ${word}`) > line.width) break;
    start = `${start} ${word}`;
  }
  return line.measure(start) <= line.width ? start : brokenWord(start, line);
}

function brokenWord(word: string, { width, measure }: Line): string {
  let length = word.length;
  while (length > 1 && measure(word.slice(0, length)) > width) length = Math.floor(length * 0.9);
  return word.slice(0, length);
}

/** Ends with whole words; a single word that is too wide is cut. */
function shortened(text: string, { width, measure }: Line): string {
  let start = text;
  while (start !== '' && measure(`${start} …`) > width)
    start = start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start.slice(0, -1);
  return `${start.trimEnd()} …`;
}
