import type { TextMeasure } from '../lib/wrap-text.js';

/** Returns a function that measures text in a CSS font, on a canvas that is never shown. */
export function textMeasure(font: string): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = font;
  return (text) => context.measureText(text).width;
}
