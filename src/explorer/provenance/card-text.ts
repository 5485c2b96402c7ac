import { svg } from '../dom.js';
import { wrapText } from '../../lib/wrap-text.js';
import type { TextMeasure } from '../../lib/wrap-text.js';
import { inner } from './boxes.js';

/** Measures of the fonts of cards. */
export interface Fonts {
  readonly title: TextMeasure;
  readonly note: TextMeasure;
  readonly serif: TextMeasure;
  /** The larger font of the claim itself. */
  readonly claim: TextMeasure;
}

/** How a line of a card looks; also its CSS class after `t-`. A status and a badge stand in a frame. */
export type LineLook = 'title' | 'note' | 'quote' | 'mark' | 'claim' | 'status' | 'badge';

/** A line of text on a card. */
export interface CardLine {
  readonly text: string;
  readonly look: LineLook;
  /** The frame that begins at this line; null for lines without a frame and for its further lines. */
  readonly frame: { readonly width: number; readonly lineCount: number } | null;
  /** Whether it is the last line of its text. */
  readonly isLast: boolean;
}

/** Where the text of a card is broken. */
export interface WrapOptions {
  readonly look: LineLook;
  readonly width: number;
  readonly maxLines: number;
}

/** Breaks a text into lines of a card; an empty text gives none. */
export function cardLines(
  text: string,
  fonts: Fonts,
  { look, width, maxLines }: WrapOptions,
): ReadonlyArray<CardLine> {
  const measure = fonts[fontByLook[look]];
  const room = isFramed(look) ? width - 2 * framePadding : width;
  const lines = wrapText(text, { width: room, maxLines, measure });
  const frame = { width: Math.max(0, ...lines.map(measure)) + 2 * framePadding, lineCount: lines.length };
  return lines.map((line, place) => ({
    text: line,
    look,
    frame: isFramed(look) && place === 0 ? frame : null,
    isLast: place === lines.length - 1,
  }));
}

const fontByLook: Readonly<Record<LineLook, keyof Fonts>> = {
  title: 'title',
  note: 'note',
  quote: 'serif',
  mark: 'note',
  claim: 'claim',
  status: 'title',
  badge: 'note',
};

const framePadding = 8;

function isFramed(look: LineLook): boolean {
  return look === 'status' || look === 'badge';
}

/** Returns the height of lines, in pixels. */
export function textHeight(lines: ReadonlyArray<CardLine>): number {
  return lines.reduce((height, line) => height + lineHeight(line), 0);
}

function lineHeight({ look, frame, isLast }: CardLine): number {
  if (isFramed(look)) return 16 + (frame ? 7 : 0) + (isLast ? 6 : 0);
  return look === 'claim' ? 20 : 16;
}

/** Draws the lines of a card below each other. */
export function drawText(lines: ReadonlyArray<CardLine>, left = inner + 2): SVGElement {
  const tops = lines.map((_, place) => inner - 5 + textHeight(lines.slice(0, place)));
  return svg(
    'g',
    {},
    lines.map(({ look, frame }, place) => {
      const [x, y] = [left, (tops[place] ?? 0) + 6];
      return (
        frame &&
        svg('rect', {
          ...{ class: `frame-${look}`, x, y, rx: 9 },
          ...{ width: frame.width, height: frame.lineCount * 16 + 4 },
        })
      );
    }),
    svg(
      'text',
      {},
      lines.map((line, place) => lineSpan(line, { left, top: tops[place] ?? 0 })),
    ),
  );
}

function lineSpan(
  line: CardLine,
  { left, top }: { readonly left: number; readonly top: number },
): SVGElement {
  const { text, look, frame } = line;
  const y = isFramed(look) ? top + (frame ? 20 : 13) : top + lineHeight(line);
  return svg('tspan', { x: isFramed(look) ? left + framePadding : left, y, class: `t-${look}` }, text);
}

/** Draws the background of a card. */
export function drawPlate(width: number, height: number): SVGElement {
  return svg('rect', { class: 'plate', width, height, rx: 6 });
}
