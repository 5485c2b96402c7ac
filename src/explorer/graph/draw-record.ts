import { svg } from '../dom.js';
import { recordDescription } from '../record-description.js';
import { recordShape } from '../record-shape.js';
import type { GraphRecord } from '../records.js';
import { wrapText } from '../../lib/wrap-text.js';
import type { TextMeasure } from '../../lib/wrap-text.js';

/** A record as it is drawn. */
export interface DrawnRecord {
  readonly element: SVGGElement;
  readonly record: GraphRecord;
}

/** Half the width of a shape, in pixels. */
export const nodeSize = 17;

/** Draws a record around (0,0): its shape with signs of its status, and its name below. */
export function drawRecord(record: GraphRecord, measure: TextMeasure): DrawnRecord {
  const lines = wrapText(record.label, { width: 126, maxLines: 2, measure });
  const width = Math.max(0, ...lines.map(measure));
  const element = svg(
    'g',
    {
      class: nodeClass(record),
      tabindex: -1,
      role: 'button',
      'data-id': record.id,
      'aria-label': recordDescription(record),
    },
    svg('circle', { class: 'ring', r: nodeSize + 7 }),
    recordShape(record, nodeSize),
    insideMark(record),
    claimMarks(record),
    svg('rect', {
      class: 'name-background',
      x: -width / 2 - 3,
      y: nodeSize + 5,
      width: width + 6,
      height: lines.length * 14 + 4,
      rx: 3,
    }),
    svg(
      'text',
      { class: 'label', 'text-anchor': 'middle' },
      lines.map((line, at) => svg('tspan', { x: 0, y: nodeSize + 17 + at * 14 }, line)),
    ),
  );
  return { element, record };
}

function nodeClass(record: GraphRecord): string {
  const { claim } = record;
  return [
    'node',
    `node-${record.type}`,
    claim ? `status-${claim.status}` : '',
    claim?.outcome ? `outcome-${claim.outcome}` : '',
    (claim?.minHearsay ?? 0) > 0 ? 'hearsay' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function insideMark({ type, iso3, claim }: GraphRecord): SVGElement | null {
  if (type === 'actor' && iso3) return svg('text', { class: 'iso', 'text-anchor': 'middle', y: 4 }, iso3);
  if (!claim) return null;
  const sign = statusSigns[claim.status];
  return sign ? svg('text', { class: 'sign', 'text-anchor': 'middle', y: 5 }, sign) : null;
}

/** Signs for readers who cannot tell the colours apart. */
const statusSigns: Readonly<Record<string, string>> = {
  CONFIRMED: '✓',
  DISPUTED: '≠',
  DENIED: '✕',
  CONFLICTING_REPORTS: '≠',
  REPORTED_UNTRUE: '✕',
  LEFT_OPEN: '?',
  NEITHER_CONFIRMED_NOR_DENIED: '~',
  OPINION: '“',
};

/** A missing answer is an open stub at the right, hearsay a second outline behind. */
function claimMarks({ claim }: GraphRecord): ReadonlyArray<SVGElement> {
  if (!claim) return [];
  const isSilent = claim.outcome === 'NO_REPORTED_ANSWER' || claim.outcome === 'ACKNOWLEDGED';
  return [
    ...(isSilent
      ? [
          svg(
            'g',
            { class: 'stub' },
            svg('path', { d: `M${nodeSize * 1.4} 0H${nodeSize * 1.4 + 12}` }),
            svg('circle', { cx: nodeSize * 1.4 + 16, cy: 0, r: 4 }),
          ),
        ]
      : []),
    ...((claim.minHearsay ?? 0) > 0
      ? [
          svg('path', {
            class: 'hearsay-mark',
            d: `M${-nodeSize * 0.9} ${-nodeSize * 0.75 - 5}H${nodeSize * 0.7}M${-nodeSize * 0.7} ${-nodeSize * 0.75 - 9}H${nodeSize * 0.5}`,
          }),
        ]
      : []),
  ];
}

/** Draws "+n" beside a record: how many of its relationships are not in the graph. */
export function drawMissingCount(node: SVGGElement, count: number): void {
  node.querySelector('.more')?.remove();
  if (count === 0) return;
  node.append(
    svg(
      'g',
      { class: 'more', transform: `translate(${nodeSize + 8},${-nodeSize - 2})` },
      svg('rect', { x: -13, y: -10, width: 34, height: 18, rx: 9 }),
      svg('text', { 'text-anchor': 'middle', x: 4, y: 4 }, `+${count > 999 ? '999' : count}`),
    ),
  );
}
