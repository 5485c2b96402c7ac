import { svg } from '../dom.js';
import { shapeOf, spoken } from '../marks.js';
import { measureOf } from '../measure-text.js';
import { kindWords } from '../records.js';
import type { Entry } from '../records.js';
import { wrapText } from '../wrap-text.js';

/** A record as it is drawn. */
export interface NodeParts {
  readonly element: SVGGElement;
  readonly entry: Entry;
}

/** Half the width of a shape, in pixels. */
export const nodeSize = 17;

/** Draws a record around (0,0): its shape with what marks it, and its name below. */
export function makeNode(entry: Entry, measure = measureOf('12px system-ui, sans-serif')): NodeParts {
  const lines = wrapText(entry.label, { width: 126, most: 2, measure });
  const width = Math.max(0, ...lines.map(measure));
  const element = svg(
    'g',
    {
      class: nodeClass(entry),
      tabindex: -1,
      role: 'button',
      'data-id': entry.id,
      'aria-label': spoken(entry, kindWords),
    },
    svg('circle', { class: 'ring', r: nodeSize + 7 }),
    shapeOf(entry, nodeSize),
    insideMark(entry),
    standingMarks(entry),
    svg('rect', {
      class: 'label-plate',
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
  return { element, entry };
}

function nodeClass(entry: Entry): string {
  const { standing } = entry;
  return [
    'node',
    `node-${entry.type}`,
    standing ? `status-${standing.status}` : '',
    standing?.outcome ? `outcome-${standing.outcome}` : '',
    (standing?.hearsayLeast ?? 0) > 0 ? 'hearsay' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function insideMark({ type, iso3, standing }: Entry): SVGElement | null {
  if (type === 'actor' && iso3) return svg('text', { class: 'iso', 'text-anchor': 'middle', y: 4 }, iso3);
  if (!standing) return null;
  const sign = standingSigns[standing.status];
  return sign ? svg('text', { class: 'sign', 'text-anchor': 'middle', y: 5 }, sign) : null;
}

/** Signs that say by shape what colour says, too. */
const standingSigns: Readonly<Record<string, string>> = {
  CONFIRMED: '✓',
  DISPUTED: '≠',
  DENIED: '✕',
  CONFLICTING_REPORTS: '≠',
  REPORTED_UNTRUE: '✕',
  LEFT_OPEN: '?',
  NEITHER_CONFIRMED_NOR_DENIED: '~',
  OPINION: '“',
};

/** Silence is an open stub at the right; hearsay a second outline behind. */
function standingMarks({ standing }: Entry): ReadonlyArray<SVGElement> {
  if (!standing) return [];
  const isSilent = standing.outcome === 'NO_REPORTED_ANSWER' || standing.outcome === 'ACKNOWLEDGED';
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
    ...((standing.hearsayLeast ?? 0) > 0
      ? [
          svg('path', {
            class: 'hearsay-mark',
            d: `M${-nodeSize * 0.9} ${-nodeSize * 0.75 - 5}H${nodeSize * 0.7}M${-nodeSize * 0.7} ${-nodeSize * 0.75 - 9}H${nodeSize * 0.5}`,
          }),
        ]
      : []),
  ];
}

/** Marks how many more neighbours wait beside a record. */
export function writeMore(node: SVGGElement, count: number): void {
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
