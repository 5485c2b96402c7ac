import { wrapText } from '../lib/wrap-text.js';
import { xmlText } from '../lib/xml-text.js';
import { cardMargin, contentWidth, fontNames, ink } from './card-style.js';
import type { CardFont, CardMeasure } from './card-style.js';

/** A part of the card: its SVG, which begins at a height, and the height that it takes, in pixels. */
export interface CardPart {
  readonly height: number;
  readonly svg: (y: number) => string;
}

/** How a text stands on the card. */
export interface LineOptions {
  readonly font: CardFont;
  readonly measure: CardMeasure;
  readonly colour?: string;
  /** Space left of the text, in pixels. */
  readonly indent?: number;
  /** Space below the text, in pixels. */
  readonly below?: number;
  /** The address that the text leads to. */
  readonly url?: string | null;
  /** A sign left of the first line. */
  readonly bullet?: string;
}

/** Breaks a text into lines of the card. Nothing is cut. */
export function cardLines(text: string, options: LineOptions): CardPart {
  const { font, measure, colour = ink, indent = 0, below = 8, url = null, bullet = '' } = options;
  const lines = wrapText(text, {
    // Other programs draw the same fonts a little wider.
    width: (contentWidth - indent) * 0.97,
    maxLines: Number.MAX_SAFE_INTEGER,
    measure: (words) => measure(words, font),
  });
  const lineHeight = Math.round(font.size * 1.36);
  const written = (y: number): string => {
    const x = cardMargin + indent;
    const spans = lines.map(
      (line, place) => `<tspan x="${x}" y="${y + font.size + place * lineHeight}">${xmlText(line)}</tspan>`,
    );
    const sign = bullet === '' ? '' : `<tspan x="${x - 24}" y="${y + font.size}">${bullet}</tspan>`;
    // The blanks keep words of different lines apart where the text is read as a whole.
    return linked(`<text ${fontAttributes(font, colour)}>${sign}${spans.join(' ')}</text>`, url);
  };
  return { height: lines.length * lineHeight + below, svg: written };
}

/** Returns the attributes of a text in a font. */
export function fontAttributes({ size, family, weight }: CardFont, colour: string): string {
  return `font-family="${fontNames[family]}" font-size="${size}" font-weight="${weight}" fill="${colour}"`;
}

/** Only http and https become links. */
function linked(svg: string, url: string | null): string {
  return url !== null && /^https?:\/\//i.test(url) ? `<a href="${xmlText(url)}">${svg}</a>` : svg;
}
