import { svg } from '../dom.js';
import { lineClass, shapeOf, spoken } from '../marks.js';
import { measureOf } from '../measure-text.js';
import type { LinkWay } from '../operations.generated.js';
import { listenToCards } from '../provenance/card-keys.js';
import type { DrawingEvents } from '../provenance/card-keys.js';
import { kindWords } from '../records.js';
import type { Entry } from '../records.js';
import { outcomeWords, statusWords } from '../words.js';
import { wrapText } from '../wrap-text.js';
import type { Measure } from '../wrap-text.js';
import { hopWords } from './ways.js';
import type { WayLine, WayPicture, WayStop } from './ways.js';

const between = 16;
const margin = 14;
const lineHeight = 16;
const textLeft = 38;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The fewer columns, the wider they may be. */
function measuresFor(columns: number): { readonly cardWidth: number; readonly gap: number } {
  if (columns <= 3) return { cardWidth: 270, gap: 150 };
  return columns === 4 ? { cardWidth: 230, gap: 130 } : { cardWidth: 196, gap: 112 };
}

/** Draws the ways from one record, at the left, to another, at the right: each record once. */
export function drawWays(
  picture: WayPicture,
  entries: ReadonlyMap<string, Entry>,
  events: DrawingEvents,
): SVGSVGElement {
  const measure = measureOf('13px system-ui, sans-serif');
  const { cardWidth, gap } = measuresFor(picture.columns.length);
  const columns = picture.columns.map((stops, column) =>
    stops.map((stop) => ({ stop, ...drawStop(stop, entries.get(stop.id), { column, measure, cardWidth }) })),
  );
  const heightOf = (cards: ReadonlyArray<{ readonly height: number }>) =>
    cards.reduce((sum, { height }) => sum + height + between, -between);
  const height = Math.max(...columns.map(heightOf)) + 2 * margin;
  const width = columns.length * (cardWidth + gap) - gap + 2 * margin;
  const boxes = new Map<string, Box>();
  columns.forEach((cards, column) => {
    // All begin at the top, so that both ends are seen at once.
    let y = margin;
    for (const { stop, element, height: own } of cards) {
      const box = { x: margin + column * (cardWidth + gap), y, width: cardWidth, height: own };
      element.setAttribute('transform', `translate(${box.x},${box.y})`);
      boxes.set(stop.id, box);
      y += own + between;
    }
  });
  const lines = picture.lines.map((line): PlacedLine => ({
    line,
    curve: curveOf(line, { boxes, lines: picture.lines }),
  }));
  const root = svg(
    'svg',
    {
      class: 'ways',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': 'Ways from one record to the other. Arrow keys lead along them, Enter opens details.',
    },
    arrowHead(),
    lines.map(drawLine),
    columns.flat().map(({ element }) => element),
    lines.map(lineLabel),
  );
  root.style.minWidth = `${Math.round(width * 0.8)}px`;
  root.style.maxWidth = `${width}px`;
  root.querySelector('.card')?.setAttribute('tabindex', '0');
  listenToCards(root, events);
  return root;
}

interface StopOptions {
  readonly column: number;
  readonly measure: Measure;
  readonly cardWidth: number;
}

function drawStop(
  { id, ways }: WayStop,
  entry: Entry | undefined,
  { column, measure, cardWidth }: StopOptions,
): { readonly element: SVGGElement; readonly height: number } {
  const width = cardWidth - textLeft - 10;
  const standing = entry?.standing;
  const state =
    standing && (standing.outcome ? outcomeWords[standing.outcome] : statusWords[standing.status].word);
  const lines = [
    ...wrapText(entry?.label ?? id, { width, most: 4, measure }).map((text) => ({ text, look: 't-name' })),
    ...wrapText(state ?? '', { width, most: 2, measure }).map((text) => ({ text, look: 't-status' })),
  ];
  const height = Math.max(40, lines.length * lineHeight + 18);
  const icon = svg(
    'g',
    { transform: `translate(20,${Math.min(22, height / 2)})` },
    entry && shapeOf(entry, 9),
  );
  const element = svg(
    'g',
    {
      class: `card stop ${standing ? `status-${standing.status}` : ''}`,
      tabindex: -1,
      role: 'button',
      'aria-label': entry ? spoken(entry, kindWords) : id,
      'data-id': id,
      'data-key': id,
      'data-column': column,
      'data-chains': ways.join(' '),
    },
    svg('rect', { class: 'plate', width: cardWidth, height, rx: 8 }),
    icon,
    svg(
      'text',
      {},
      lines.map(({ text, look }, place) =>
        svg(
          'tspan',
          { class: look, x: textLeft, y: textTop(height, lines.length) + place * lineHeight },
          text,
        ),
      ),
    ),
  );
  return { element, height };
}

function textTop(height: number, lines: number): number {
  return (height - lines * lineHeight) / 2 + 12;
}

interface PlacedLine {
  readonly line: WayLine;
  readonly curve: Curve;
}

/** The arrow points the way of the relationship, which need not be that of the reader. */
function drawLine({ line, curve: { x1, y1, x2, y2, bend1, bend2 } }: PlacedLine): SVGElement {
  const [first] = line.hops;
  const ends = (wanted: LinkWay) => line.hops.some(({ way }) => way === wanted) && 'url(#way-end)';
  return svg(
    'g',
    {
      class: `thread ${lineClass(first?.factuality ?? null)}${first?.inferred ? ' inferred' : ''}`,
      'data-chains': line.ways.join(' '),
    },
    svg('path', {
      d: `M${x1} ${y1}C${x1 + bend1} ${y1} ${x2 - bend2} ${y2} ${x2} ${y2}`,
      'marker-end': ends('OUT'),
      'marker-start': ends('IN'),
    }),
  );
}

function lineLabel({ line, curve }: PlacedLine): SVGElement {
  const words = [...new Set(line.hops.map(hopWords))];
  const text = words.length > 2 ? `${words.slice(0, 2).join(', ')} +${words.length - 2}` : words.join(', ');
  const width = text.length * 6 + 10;
  const { x, y } = pointOf(curve);
  return svg(
    'g',
    {
      class: 'way-label',
      transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
      'data-chains': line.ways.join(' '),
    },
    svg('rect', { class: 'tie-plate', x: -width / 2, y: -9, width, height: 17, rx: 4 }),
    svg('text', { 'text-anchor': 'middle', y: 4 }, text),
  );
}

/** A line from the middle of one card's side to that of the other's; how far it goes straight at each end. */
interface Curve {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly bend1: number;
  readonly bend2: number;
  /** How far along the words stand, 0 to 1. */
  readonly share: number;
}

/** Lines run straight, with their words, at the end where fewer of them meet: there they lie apart. */
function curveOf(
  { from, to }: WayLine,
  { boxes, lines }: { readonly boxes: ReadonlyMap<string, Box>; readonly lines: ReadonlyArray<WayLine> },
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

/** The point of the curve where its words stand. */
function pointOf({ x1, y1, x2, y2, bend1, bend2, share: t }: Curve): {
  readonly x: number;
  readonly y: number;
} {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return { x: a * x1 + b * (x1 + bend1) + c * (x2 - bend2) + d * x2, y: (a + b) * y1 + (c + d) * y2 };
}

function arrowHead(): SVGElement {
  return svg(
    'defs',
    {},
    svg(
      'marker',
      {
        id: 'way-end',
        viewBox: '0 0 10 10',
        refX: 9,
        refY: 5,
        markerWidth: 8,
        markerHeight: 8,
        markerUnits: 'userSpaceOnUse',
        orient: 'auto-start-reverse',
      },
      svg('path', { class: 'arrow-head', d: 'M0 1L9 5L0 9Z' }),
    ),
  );
}
