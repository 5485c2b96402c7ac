/** A font of the card. */
export interface CardFont {
  /** In pixels. */
  readonly size: number;
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600;
}

/** Returns the width of a text in a font, in pixels. */
export type CardMeasure = (text: string, font: CardFont) => number;

/** The width of the card and of its margins, in pixels. */
export const cardWidth = 1080;
export const cardMargin = 64;
export const contentWidth = cardWidth - 2 * cardMargin;

/** The names of the fonts as CSS. */
export const fontNames = {
  serif: "Georgia, 'Times New Roman', serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
} as const;

/** The colours of the card. It is always light, as paper. */
export const ink = '#1c1b19';
export const quiet = '#5b5850';
export const paper = '#fdfcf9';
export const rule = '#b8b3a6';
export const accent = '#1f5f8b';
export const warn = '#9a3412';

/** The fonts of the card. */
export const fonts = {
  over: { size: 22, family: 'sans', weight: 600 },
  title: { size: 44, family: 'serif', weight: 600 },
  status: { size: 26, family: 'sans', weight: 600 },
  heading: { size: 22, family: 'sans', weight: 600 },
  text: { size: 24, family: 'sans', weight: 400 },
  sentence: { size: 24, family: 'serif', weight: 400 },
  step: { size: 20, family: 'sans', weight: 600 },
  small: { size: 20, family: 'sans', weight: 400 },
} as const satisfies Readonly<Record<string, CardFont>>;
