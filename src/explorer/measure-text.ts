import type { Measure } from './wrap-text.js';

/** Makes the measure of a CSS font, by a canvas that is never shown. */
export function measureOf(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = font;
  return (text) => context.measureText(text).width;
}
