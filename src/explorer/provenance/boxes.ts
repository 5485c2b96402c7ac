/** Distances in the picture that do not depend on its width, in pixels. */
export const margin = 12;
export const headHeight = 44;
/** Lines that pass a column run at this height, above its cards. */
export const passY = 33;
export const between = 14;
export const inner = 11;

/** The place and size of a card. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns a box. */
export function boxAt(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}
