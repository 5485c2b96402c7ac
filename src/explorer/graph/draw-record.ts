import { svg } from '../dom.js';
import { recordDescription } from '../record-description.js';
import { recordGlyph } from '../record-glyph.js';
import { recordShape } from '../record-shape.js';
import type { GraphRecord } from '../records.js';
import { wrapText } from '../../lib/wrap-text.js';
import type { TextMeasure } from '../../lib/wrap-text.js';

/** A record as it is drawn. */
export interface DrawnRecord {
  readonly element: SVGGElement;
  readonly record: GraphRecord;
}

/** The width of a name, in pixels. */
const nameWidth = 136;

/** Half the width of a shape, in pixels. */
export const nodeSize = 17;

/** How a record is drawn. */
interface DrawRecordOptions {
  readonly measure: TextMeasure;
  /** How many records it stands for. */
  readonly count: number;
}

/** Draws a record around (0,0): its shape with signs of its kind and status, and its name and amounts below. */
export function drawRecord(record: GraphRecord, { measure, count }: DrawRecordOptions): DrawnRecord {
  const name = wrapText(record.label, {
    width: nameWidth,
    maxLines: record.type === 'claim' ? 3 : 2,
    measure,
  });
  const amounts = wrapText(record.amounts.join('; '), { width: nameWidth, maxLines: 2, measure });
  const lines = [...name, ...amounts];
  const width = Math.max(0, ...lines.map(measure));
  const element = svg(
    'g',
    {
      class: `${nodeClass(record)}${count > 1 ? ' bundle' : ''}`,
      tabindex: -1,
      role: 'button',
      'data-id': record.id,
      'aria-label':
        count > 1 ? `${record.label}, drawn as one. Press to draw each.` : recordDescription(record),
    },
    svg('circle', { class: 'ring', r: nodeSize + 7 }),
    count > 1 && svg('g', { transform: 'translate(6,-6)' }, recordShape(record, nodeSize)),
    count > 1 && svg('g', { transform: 'translate(3,-3)' }, recordShape(record, nodeSize)),
    recordShape(record, nodeSize),
    count > 1 ? insideText('count', String(count)) : insideMark(record),
    statusMark(record),
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
      lines.map((line, at) =>
        svg('tspan', { x: 0, y: nodeSize + 17 + at * 14, class: at < name.length ? '' : 'amounts' }, line),
      ),
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

function insideMark(record: GraphRecord): SVGElement | null {
  const { type, iso3 } = record;
  return type === 'actor' && iso3 ? insideText('iso', iso3) : recordGlyph(record, nodeSize * 0.85);
}

function insideText(look: 'iso' | 'count', text: string): SVGElement {
  return svg('text', { class: look, 'text-anchor': 'middle', y: 4 }, text);
}

/** The sign of a claim's status stands at its lower left corner. */
function statusMark({ claim }: GraphRecord): SVGElement | null {
  const sign = claim && statusSigns[claim.status];
  return sign
    ? svg(
        'g',
        { class: 'status-mark', transform: `translate(${-nodeSize * 1.1},${nodeSize * 0.75})` },
        svg('circle', { r: 8 }),
        svg('text', { class: 'sign', 'text-anchor': 'middle', y: 4 }, sign),
      )
    : null;
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
