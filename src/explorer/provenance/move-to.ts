import type { Box } from './boxes.js';

/** Moves a drawn part to its box, and returns it. */
export function moveTo(element: SVGElement, { x, y }: Box): SVGElement {
  element.setAttribute('transform', `translate(${x},${y})`);
  return element;
}
