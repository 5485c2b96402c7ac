import type { Box } from '../provenance/boxes.js';
import type { PathLine } from './path-picture.js';

/** A line from the side of one card to the side of another. */
export interface Curve {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** How far it runs straight from the start and to the end, in pixels. */
  readonly bend1: number;
  readonly bend2: number;
  /** Where its label is, as a share of its length from 0 to 1. */
  readonly share: number;
}

/** Returns the curve of a line. It runs straight, with its label, near the end where fewer lines meet. */
export function curveOf(
  { from, to }: PathLine,
  { boxes, lines }: { readonly boxes: ReadonlyMap<string, Box>; readonly lines: ReadonlyArray<PathLine> },
): Curve {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (!start || !end) return { x1: 0, y1: 0, x2: 0, y2: 0, bend1: 0, bend2: 0, share: 0 };
  const [x1, x2] = [start.x + start.width + 3, end.x - 3];
  const [y1, y2] = [start.y + start.height / 2, end.y + end.height / 2];
  const leaving = lines.filter((line) => line.from === from).length;
  const arriving = lines.filter((line) => line.to === to).length;
  const [near, far] = [(x2 - x1) * 0.16, (x2 - x1) * 0.84];
  if (leaving > arriving) return { x1, y1, x2, y2, bend1: near, bend2: far, share: 0.74 };
  if (leaving < arriving) return { x1, y1, x2, y2, bend1: far, bend2: near, share: 0.26 };
  return { x1, y1, x2, y2, bend1: (x2 - x1) / 2, bend2: (x2 - x1) / 2, share: 0.5 };
}

/** Returns the point of a curve where its label is. */
export function labelPoint({ x1, y1, x2, y2, bend1, bend2, share: t }: Curve): {
  readonly x: number;
  readonly y: number;
} {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return { x: a * x1 + b * (x1 + bend1) + c * (x2 - bend2) + d * x2, y: (a + b) * y1 + (c + d) * y2 };
}
