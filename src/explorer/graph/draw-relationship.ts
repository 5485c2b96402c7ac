import { svg } from '../dom.js';
import { lineClass } from '../line-class.js';
import type { DrawnLine } from './bundle-graph.js';
import type { Point } from './layout.js';
import { nodeSize } from './draw-record.js';

/** A relationship as it is drawn. */
export interface DrawnRelationship {
  readonly element: SVGGElement;
  readonly path: SVGPathElement;
  readonly relationship: DrawnLine;
  /** How far the line is bent, in pixels; 0 is straight. */
  readonly bend: number;
}

/** Draws the `nth` relationship between two records; its path is set later. */
export function drawRelationship(relationship: DrawnLine, nth: number): DrawnRelationship {
  const path = svg('path', { 'marker-end': 'url(#arrow-end)' });
  const isAgainst = relationship.words === 'denies' || (relationship.factuality?.endsWith('_NOT') ?? false);
  const element = svg(
    'g',
    {
      class: `line relationship ${lineClass(relationship.factuality)}${relationship.inferred ? ' inferred' : ''}${isAgainst ? ' against' : ''}`,
    },
    path,
  );
  return { element, path, relationship, bend: bendOf(nth) };
}

/** The first line is straight; the others are bent to one side and the other in turn. */
function bendOf(nth: number): number {
  return nth === 0 ? 0 : (nth % 2 === 1 ? 1 : -1) * Math.ceil(nth / 2) * 34;
}

/** Returns the path of a line from the edge of one record to the edge of the other. */
export function relationshipPath(from: Point, to: Point, bend: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [start, end] = [nodeSize + 3, nodeSize + 8];
  const [x1, y1] = [from.x + ux * start, from.y + uy * start];
  const [x2, y2] = [to.x - ux * end, to.y - uy * end];
  if (bend === 0) return `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`;
  const [cx, cy] = [(x1 + x2) / 2 - uy * bend * 2, (y1 + y2) / 2 + ux * bend * 2];
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
}

/** Returns the point of a line at a share of its length, from 0 to 1. */
export function labelPoint(
  from: Point,
  to: Point,
  { bend, share }: { readonly bend: number; readonly share: number },
): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + (to.x - from.x) * share - ((to.y - from.y) / length) * bend,
    y: from.y + (to.y - from.y) * share + ((to.x - from.x) / length) * bend,
  };
}

/** Draws the words of a relationship on a background, with the number of relationships if there are several. */
export function relationshipLabel({ words, count }: DrawnLine, { x, y }: Point): SVGElement {
  const text = count > 1 ? `${words} × ${count}` : words;
  const width = text.length * 5.8 + 8;
  return svg(
    'g',
    { transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
    svg('rect', { class: 'label-background', x: -width / 2, y: -8, width, height: 15, rx: 4 }),
    svg('text', { 'text-anchor': 'middle', y: 4 }, text),
  );
}
