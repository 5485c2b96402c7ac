/** Measures of the picture, in pixels. */
export const cardWidth = 168;
export const gap = 50;
export const outcomeGap = 88;
export const margin = 12;
export const headHeight = 44;
/** Lines that lead past a column run above its cards. */
export const passY = 33;
export const between = 14;
export const inner = 11;

/** Where a card lies. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The width of the card of the claim. */
export const claimWidth = 218;

/** The left edge of a column. */
export function columnX(column: number): number {
  return margin + column * (cardWidth + gap);
}

/** Makes a box. */
export function boxAt(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

/** Moves a drawn part to its box. */
export function moved(element: SVGElement, { x, y }: Box): SVGElement {
  element.setAttribute('transform', `translate(${x},${y})`);
  return element;
}
