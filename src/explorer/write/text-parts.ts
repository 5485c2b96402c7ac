import type { Passage } from './draft-state.js';

/** Stands on a line of its own between two pages. */
export const pageBreak = '\f';

/** A paragraph of the text with its sentences. */
export interface Paragraph extends Passage {
  readonly sentences: ReadonlyArray<Passage>;
}

/** Returns the paragraphs of a text, divided by line ends, and their sentences. Offsets are UTF-16 units. */
export function paragraphsOf(text: string): ReadonlyArray<Paragraph> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index: start }) => ({
    start,
    end: start + line.length,
    sentences: [...segmenter.segment(line)]
      .map(({ segment, index }) => trimmed(segment, start + index))
      .filter(({ start: from, end }) => end > from),
  }));
}

/** Returns a text as the page takes it: composed characters, line feeds, and no NUL. */
export function articleText(given: string): string {
  return given.replace(/\r\n?/g, '\n').replaceAll('\0', '').normalize('NFC');
}

/** Returns the place of a passage as the dossier names it: `p2` is the second paragraph; in a text of pages, `page 3`. */
export function locatorOf(text: string, passage: Passage): string | null {
  if (text.includes(pageBreak)) return `page ${text.slice(0, passage.start).split(pageBreak).length}`;
  const index = paragraphsOf(text).findIndex(
    ({ start, end }) => start <= passage.start && passage.start < end,
  );
  return index < 0 ? null : `p${index + 1}`;
}

/**
 * Returns a passage whose end is one word later (`1`) or earlier (`-1`). It stays within the text and keeps at least one word.
 */
export function resized(text: string, { start, end }: Passage, step: 1 | -1): Passage {
  if (step === 1) {
    const more = /^\s*\S+/u.exec(text.slice(end));
    return { start, end: end + (more?.[0].length ?? 0) };
  }
  const shorter = text.slice(start, end).replace(/\s*\S+\s*$/u, '');
  return shorter.trim() === '' ? { start, end } : { start, end: start + shorter.length };
}

function trimmed(segment: string, start: number): Passage {
  const lead = segment.length - segment.trimStart().length;
  return { start: start + lead, end: start + segment.trimEnd().length };
}
