import { svg } from './dom.js';
import type { GraphRecord } from './records.js';

/** Draws the shape of a record around (0,0), about twice `size` wide. The shape tells the type of the record. */
export function recordShape(
  record: Pick<GraphRecord, 'type' | 'kind' | 'anonymous'>,
  size: number,
): SVGElement {
  const s = size;
  const dashed = record.anonymous || record.kind === 'GROUP' ? ' unnamed' : '';
  const look = `shape shape-${record.type}${dashed}`;
  switch (record.type) {
    case 'actor':
      return actorShape(record.kind, look, s);
    case 'document':
      return svg(
        'g',
        { class: look },
        svg('path', { d: `M${-s * 0.8} ${-s}H${s * 0.3}L${s * 0.8} ${-s * 0.5}V${s}H${-s * 0.8}Z` }),
        svg('path', { class: 'fold', d: `M${s * 0.3} ${-s}V${-s * 0.5}H${s * 0.8}` }),
      );
    case 'statement':
      return svg('path', {
        class: look,
        d: `M${-s} ${-s * 0.8}H${s}V${s * 0.5}H${-s * 0.1}L${-s * 0.55} ${s}V${s * 0.5}H${-s}Z`,
      });
    case 'claim':
      return record.kind === 'REQUEST'
        ? svg('path', {
            class: `${look} request`,
            d: `M${-s} ${-s * 0.75}H${s * 0.7}L${s * 1.35} 0L${s * 0.7} ${s * 0.75}H${-s}Z`,
          })
        : svg('rect', {
            class: look,
            x: -s * 1.15,
            y: -s * 0.75,
            width: s * 2.3,
            height: s * 1.5,
            rx: s * 0.4,
          });
    case 'asset':
      return svg('path', {
        class: look,
        d: `M${-s} 0L${-s * 0.5} ${-s * 0.87}H${s * 0.5}L${s} 0L${s * 0.5} ${s * 0.87}H${-s * 0.5}Z`,
      });
    case 'place':
      return svg('path', { class: look, d: `M0 ${-s}L${s} 0L0 ${s}L${-s} 0Z` });
  }
}

function actorShape(kind: string | null, look: string, s: number): SVGElement {
  switch (kind) {
    case 'STATE':
      return svg('rect', { class: `${look} state`, x: -s, y: -s, width: 2 * s, height: 2 * s, rx: s * 0.45 });
    case 'ORGANIZATION':
    case 'COMPANY':
    case 'POLITICAL_PARTY':
    case 'COURT':
    case 'AGENCY':
      return svg('rect', { class: look, x: -s * 0.9, y: -s * 0.9, width: s * 1.8, height: s * 1.8 });
    default:
      return svg('circle', { class: look, r: s });
  }
}
