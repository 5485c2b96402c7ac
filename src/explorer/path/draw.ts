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

const cardWidth = 208;
const gap = 124;
const between = 16;
const margin = 14;
const lineHeight = 16;
const textLeft = 38;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Draws the ways from one record, at the left, to another, at the right: each record once. */
export function drawWays(
  picture: WayPicture,
  entries: ReadonlyMap<string, Entry>,
  events: DrawingEvents,
): SVGSVGElement {
  const measure = measureOf('13px system-ui, sans-serif');
  const columns = picture.columns.map((stops, column) =>
    stops.map((stop) => ({ stop, ...drawStop(stop, entries.get(stop.id), { column, measure }) })),
  );
  const heightOf = (cards: ReadonlyArray<{ readonly height: number }>) =>
    cards.reduce((sum, { height }) => sum + height + between, -between);
  const height = Math.max(...columns.map(heightOf)) + 2 * margin;
  const width = columns.length * (cardWidth + gap) - gap + 2 * margin;
  const boxes = new Map<string, Box>();
  columns.forEach((cards, column) => {
    let y = (height - heightOf(cards)) / 2;
    for (const { stop, element, height: own } of cards) {
      const box = { x: margin + column * (cardWidth + gap), y, height: own };
      element.setAttribute('transform', `translate(${box.x},${box.y})`);
      boxes.set(stop.id, box);
      y += own + between;
    }
  });
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
    picture.lines.map((line) => drawLine(line, boxes)),
    columns.flat().map(({ element }) => element),
    picture.lines.map((line) => lineLabel(line, { boxes, lines: picture.lines })),
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
}

function drawStop(
  { id, ways }: WayStop,
  entry: Entry | undefined,
  { column, measure }: StopOptions,
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

/** The arrow points the way of the relationship, which need not be that of the reader. */
function drawLine(line: WayLine, boxes: ReadonlyMap<string, Box>): SVGElement {
  const [first] = line.hops;
  const ends = (wanted: LinkWay) => line.hops.some(({ way }) => way === wanted) && 'url(#way-end)';
  return svg(
    'g',
    {
      class: `thread ${lineClass(first?.factuality ?? null)}${first?.inferred ? ' inferred' : ''}`,
      'data-chains': line.ways.join(' '),
    },
    svg('path', { d: curveOf(endsOf(line, boxes)), 'marker-end': ends('OUT'), 'marker-start': ends('IN') }),
  );
}

function lineLabel(line: WayLine, { boxes, lines }: LabelOptions): SVGElement {
  const words = [...new Set(line.hops.map(hopWords))];
  const text = words.length > 2 ? `${words.slice(0, 2).join(', ')} +${words.length - 2}` : words.join(', ');
  const width = text.length * 6 + 10;
  const { x, y } = pointOf(endsOf(line, boxes), shareOf(line, lines));
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

interface LabelOptions {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: ReadonlyArray<WayLine>;
}

/** Words stand at the end where fewer lines meet: there they lie apart. */
function shareOf({ from, to }: WayLine, lines: ReadonlyArray<WayLine>): number {
  const [leaving, arriving] = [
    lines.filter((line) => line.from === from),
    lines.filter((line) => line.to === to),
  ];
  if (leaving.length === arriving.length) return 0.5;
  return leaving.length > arriving.length ? 0.7 : 0.3;
}

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

function endsOf({ from, to }: WayLine, boxes: ReadonlyMap<string, Box>): Ends {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (!start || !end) return [0, 0, 0, 0];
  return [start.x + cardWidth + 3, start.y + start.height / 2, end.x - 3, end.y + end.height / 2];
}

/** The curve of a line, from the middle of one card's side to that of the other's. */
function curveOf([x1, y1, x2, y2]: Ends): string {
  return `M${x1} ${y1}C${x1 + gap / 2} ${y1} ${x2 - gap / 2} ${y2} ${x2} ${y2}`;
}

/** A point of that curve, `t` of the way along (0 to 1). */
function pointOf([x1, y1, x2, y2]: Ends, t: number): { readonly x: number; readonly y: number } {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return { x: a * x1 + b * (x1 + gap / 2) + c * (x2 - gap / 2) + d * x2, y: (a + b) * y1 + (c + d) * y2 };
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
