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
  return linesOf(text).map(({ 0: line, index: start }) => ({
    start,
    end: start + line.length,
    sentences: [...segmenter.segment(line)]
      .map(({ segment, index }) => trimmed(segment, start + index))
      .filter(({ start: from, end }) => end > from),
  }));
}

/** Returns the lines with words. Sentences are dear to find in a long text. */
function linesOf(text: string): ReadonlyArray<RegExpExecArray> {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)];
}

/** Returns a text as the page takes it: composed characters, line feeds, no byte order mark and no NUL. */
export function articleText(given: string): string {
  return given
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .normalize('NFC');
}

/** Returns the place of a passage as the dossier names it: `p2` is the second paragraph; in a text of pages, `page 3`. */
export function locatorOf(text: string, passage: Passage): string | null {
  if (text.includes(pageBreak)) return `page ${text.slice(0, passage.start).split(pageBreak).length}`;
  const index = linesOf(text).findIndex(
    ({ 0: line, index: start }) => start <= passage.start && passage.start < start + line.length,
  );
  return index < 0 ? null : `p${index + 1}`;
}

/** A step of one end of a passage, by a word or a clause, forward (`1`) or back (`-1`). */
export interface PassageStep {
  readonly edge: 'START' | 'END';
  readonly unit: 'WORD' | 'CLAUSE';
  readonly step: 1 | -1;
}

/** A word with the white space after it, and a clause with its mark: a comma, semicolon, colon, dash, or "that". */
const units = {
  WORD: /\S+\s*/gu,
  CLAUSE: /.+?(?:[,;:…]["”’»)]*(?=\s)|\s[–—-](?=\s)|\bthat(?=\s)|[.!?]["”’»)]*(?=\s|$)|\n|$)\s*/gsu,
};

/** Returns a passage of which one end is a word or a clause later or earlier. It stays within its paragraph and keeps at least one word. */
export function resized(text: string, { start, end }: Passage, { edge, unit, step }: PassageStep): Passage {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end));
  const parts = [...line.matchAll(units[unit])].map(({ 0: part, index }) => trimmed(part, from + index));
  const ends = parts
    .filter((part) => part.end > part.start)
    .map((part) => part[edge === 'START' ? 'start' : 'end']);
  const now = edge === 'START' ? start : end;
  const moved = step === 1 ? ends.find((each) => each > now) : ends.findLast((each) => each < now);
  if (moved === undefined) return { start, end };
  const passage = edge === 'START' ? { start: moved, end } : { start, end: moved };
  return passage.start < passage.end ? passage : { start, end };
}

function trimmed(segment: string, start: number): Passage {
  const lead = segment.length - segment.trimStart().length;
  return { start: start + lead, end: start + segment.trimEnd().length };
}
