import { svg } from '../dom.js';
import { lineClass } from '../marks.js';
import type { Tie } from '../records.js';
import type { Place } from './layout.js';
import { nodeSize } from './node-parts.js';

/** A relationship as it is drawn. */
export interface TieParts {
  readonly element: SVGGElement;
  readonly path: SVGPathElement;
  readonly tie: Tie;
  readonly bend: number;
}

/** Draws the `nth` relationship between two records, without its place. */
export function makeTie(tie: Tie, nth: number): TieParts {
  const path = svg('path', { 'marker-end': 'url(#tie-end)' });
  const isAgainst = tie.words === 'denies' || (tie.factuality?.endsWith('_NOT') ?? false);
  const element = svg(
    'g',
    {
      class: `thread tie ${lineClass(tie.factuality)}${tie.inferred ? ' inferred' : ''}${isAgainst ? ' against' : ''}`,
    },
    path,
  );
  return { element, path, tie, bend: nth === 0 ? 0 : (nth % 2 === 1 ? 1 : -1) * Math.ceil(nth / 2) * 34 };
}

/** A line from rim to rim, bent where several join the same two records. */
export function tiePath(from: Place, to: Place, bend: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [start, end] = [nodeSize + 3, nodeSize + 8];
  const [x1, y1] = [from.x + ux * start, from.y + uy * start];
  const [x2, y2] = [to.x - ux * end, to.y - uy * end];
  if (bend === 0) return `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`;
  const [cx, cy] = [(x1 + x2) / 2 - uy * bend * 2, (y1 + y2) / 2 + ux * bend * 2];
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
}

/** A point of the line: `share` of the way along, nearer to the other end, where there is more room. */
export function middleOf(
  from: Place,
  to: Place,
  { bend, share }: { readonly bend: number; readonly share: number },
): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + (to.x - from.x) * share - ((to.y - from.y) / length) * bend,
    y: from.y + (to.y - from.y) * share + ((to.x - from.x) / length) * bend,
  };
}

/** The words of a relationship, with paper behind them. */
export function tieLabel(tie: Tie, { x, y }: Place): SVGElement {
  const width = tie.words.length * 5.8 + 8;
  return svg(
    'g',
    { transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
    svg('rect', { class: 'tie-plate', x: -width / 2, y: -8, width, height: 15, rx: 4 }),
    svg('text', { 'text-anchor': 'middle', y: 4 }, tie.words),
  );
}

/** The arrowhead of all relationships. */
export function arrowHead(): SVGElement {
  return svg(
    'defs',
    {},
    svg(
      'marker',
      {
        id: 'tie-end',
        viewBox: '0 0 10 10',
        refX: 8,
        refY: 5,
        markerWidth: 9,
        markerHeight: 9,
        markerUnits: 'userSpaceOnUse',
        orient: 'auto',
      },
      svg('path', { class: 'arrow-head', d: 'M0 1L9 5L0 9Z' }),
    ),
  );
}
