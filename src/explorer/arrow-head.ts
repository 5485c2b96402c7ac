import { svg } from './dom.js';

/** How an arrowhead looks. */
export interface ArrowHeadOptions {
  /** The id that lines refer to as their marker. */
  readonly id: string;
  /** Its size: in pixels, or in widths of the line where `units` is `strokeWidth`. */
  readonly size: number;
  readonly units: 'userSpaceOnUse' | 'strokeWidth';
}

/** Defines an arrowhead for the ends of lines. */
export function arrowHead({ id, size, units }: ArrowHeadOptions): SVGElement {
  const marker = svg(
    'marker',
    {
      ...{ id, viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: size, markerHeight: size },
      ...{ markerUnits: units, orient: 'auto-start-reverse' },
    },
    svg('path', { class: 'arrow-head', d: 'M0 1L9 5L0 9Z' }),
  );
  return svg('defs', {}, marker);
}
