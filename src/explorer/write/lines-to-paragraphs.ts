/** A line of a printed page. Lengths are points. */
export interface TextLine {
  readonly text: string;
  /** The distance of its base from the lower edge of the page. */
  readonly bottom: number;
  /** The height of its letters; 0 if it is unknown. */
  readonly height: number;
}

/** A paragraph begins where the distance between two lines is this much larger than the usual one of the page. */
const wider = 1.25;

/**
 * Joins the lines of a page, from top to bottom, into paragraphs. A hyphen at the end of a line is removed if the next line goes on in
 * lower case.
 */
export function linesToParagraphs(lines: ReadonlyArray<TextLine>): ReadonlyArray<string> {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const usual = usualDistance(filled);
  const paragraphs: string[] = [];
  for (const [index, line] of filled.entries()) {
    const above = filled[index - 1];
    const distance = above ? above.bottom - line.bottom : 0;
    // A line above the one before it stands in the next column, in which the paragraph may go on.
    const isNew = !above || distance > usual * wider || above.height > line.height * wider;
    if (isNew) paragraphs.push(line.text.trim());
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text.trim()));
  }
  return paragraphs;
}

function joined(before: string, after: string): string {
  if (/\p{L}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  return `${before} ${after}`;
}

/** Returns the median distance between two lines of which one is below the other. */
function usualDistance(lines: ReadonlyArray<TextLine>): number {
  const distances = lines
    .slice(1)
    .map(({ bottom }, index) => (lines[index]?.bottom ?? 0) - bottom)
    .filter((distance) => distance > 0)
    .sort((one, other) => one - other);
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0;
}
