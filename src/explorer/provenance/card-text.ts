import { svg } from '../dom.js';
import { wrapText } from '../wrap-text.js';
import type { TextMeasure } from '../wrap-text.js';
import { inner } from './boxes.js';

/** Measures of the fonts of cards. */
export interface Fonts {
  readonly title: TextMeasure;
  readonly note: TextMeasure;
  readonly serif: TextMeasure;
  /** The larger font of the claim itself. */
  readonly claim: TextMeasure;
}

/** How a line of a card looks; also its CSS class after `t-`. */
export type LineLook = 'title' | 'note' | 'quote' | 'mark' | 'claim' | 'status';

/** A line of text on a card. */
export interface CardLine {
  readonly text: string;
  readonly look: LineLook;
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
  return wrapText(text, { width, maxLines, measure }).map((line) => ({ text: line, look }));
}

const fontByLook: Readonly<Record<LineLook, keyof Fonts>> = {
  title: 'title',
  note: 'note',
  quote: 'serif',
  mark: 'note',
  claim: 'claim',
  status: 'title',
};

/** Returns the height of lines, in pixels. */
export function textHeight(lines: ReadonlyArray<CardLine>): number {
  return lines.reduce((height, { look }) => height + (look === 'claim' ? 19 : 16), 0);
}

/** Draws the lines of a card below each other. */
export function drawText(lines: ReadonlyArray<CardLine>, left = inner + 2): SVGElement {
  return svg(
    'text',
    {},
    lines.map(({ text, look }, place) =>
      svg(
        'tspan',
        { x: left, y: inner - 5 + textHeight(lines.slice(0, place + 1)), class: `t-${look}` },
        text,
      ),
    ),
  );
}

/** Draws the background of a card. */
export function drawPlate(width: number, height: number): SVGElement {
  return svg('rect', { class: 'plate', width, height, rx: 6 });
}
