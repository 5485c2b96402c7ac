import { arrowHead } from '../arrow-head.js';
import { svg } from '../dom.js';
import { lineClass } from '../line-class.js';
import { recordDescription } from '../record-description.js';
import { recordGlyph } from '../record-glyph.js';
import { recordShape } from '../record-shape.js';
import { textMeasure } from '../text-measure.js';
import type { LinkWay } from '../operations.generated.js';
import { listenToCards } from '../provenance/listen-to-cards.js';
import type { CardEvents } from '../provenance/listen-to-cards.js';
import type { GraphRecord } from '../records.js';
import { outcomeWords, statusWords } from '../words.js';
import { wrapText } from '../../lib/wrap-text.js';
import type { TextMeasure } from '../../lib/wrap-text.js';
import type { Box } from '../provenance/boxes.js';
import { hopWords } from './hop-properties.js';
import { curveOf, labelPoint } from './path-curve.js';
import type { Curve } from './path-curve.js';
import type { PathLine, PathPicture, PathStop } from './path-picture.js';

const between = 16;
const margin = 14;
const lineHeight = 16;
const textLeft = 38;

/** Draws paths from one record, at the left, to another, at the right; each record is drawn once. */
export function drawPaths(
  picture: PathPicture,
  records: ReadonlyMap<string, GraphRecord>,
  events: CardEvents,
): SVGSVGElement {
  const size = sizesFor(picture.columns.length);
  const measure = textMeasure('13px system-ui, sans-serif');
  const columns = picture.columns.map((stops, column) =>
    stops.map((stop) => drawStop(stop, records.get(stop.id), { column, measure, cardWidth: size.cardWidth })),
  );
  const boxes = placeStops(columns, size);
  const lines = picture.lines.map((line): PlacedLine => ({
    line,
    curve: curveOf(line, { boxes, lines: picture.lines }),
  }));
  const root = emptyPicture(columns, size);
  root.append(
    arrowHead({ id: 'path-arrow', size: 8, units: 'userSpaceOnUse' }),
    ...lines.map(drawLine),
    ...columns.flat().map(({ element }) => element),
    ...lines.map(lineLabel),
  );
  root.querySelector('.card')?.setAttribute('tabindex', '0');
  listenToCards(root, events);
  return root;
}

interface Sizes {
  readonly cardWidth: number;
  /** Between two columns. */
  readonly gap: number;
}

/** The fewer columns there are, the wider they are. */
function sizesFor(columns: number): Sizes {
  if (columns <= 3) return { cardWidth: 270, gap: 150 };
  return columns === 4 ? { cardWidth: 230, gap: 130 } : { cardWidth: 196, gap: 112 };
}

interface DrawnStop {
  readonly id: string;
  readonly element: SVGGElement;
  readonly height: number;
}

type DrawnColumns = ReadonlyArray<ReadonlyArray<DrawnStop>>;

/** All columns begin at the top, so that both ends are visible at once. */
function placeStops(columns: DrawnColumns, { cardWidth, gap }: Sizes): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  columns.forEach((stops, column) => {
    let y = margin;
    for (const { id, element, height } of stops) {
      const box = { x: margin + column * (cardWidth + gap), y, width: cardWidth, height };
      element.setAttribute('transform', `translate(${box.x},${box.y})`);
      boxes.set(id, box);
      y += height + between;
    }
  });
  return boxes;
}

function emptyPicture(columns: DrawnColumns, { cardWidth, gap }: Sizes): SVGSVGElement {
  const heights = columns.map((stops) => stops.reduce((sum, { height }) => sum + height + between, -between));
  const height = Math.max(...heights) + 2 * margin;
  const width = columns.length * (cardWidth + gap) - gap + 2 * margin;
  const root = svg('svg', {
    class: 'paths',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': 'Paths from one record to the other. Arrow keys move along them, Enter opens details.',
  });
  root.style.minWidth = `${Math.round(width * 0.8)}px`;
  root.style.maxWidth = `${width}px`;
  return root;
}

interface StopOptions {
  readonly column: number;
  readonly measure: TextMeasure;
  readonly cardWidth: number;
}

function drawStop(
  { id, paths }: PathStop,
  record: GraphRecord | undefined,
  { column, measure, cardWidth }: StopOptions,
): DrawnStop {
  const width = cardWidth - textLeft - 10;
  const claim = record?.claim;
  const status = claim && (claim.outcome ? outcomeWords[claim.outcome] : statusWords[claim.status].word);
  const lines = [
    ...wrapText(record?.label ?? id, { width, maxLines: 4, measure }).map((text) => ({
      text,
      look: 't-name',
    })),
    ...wrapText(record?.amounts.join('; ') ?? '', { width, maxLines: 2, measure }).map((text) => ({
      text,
      look: 't-status',
    })),
    ...wrapText(status ?? '', { width, maxLines: 2, measure }).map((text) => ({ text, look: 't-status' })),
  ];
  const height = Math.max(40, lines.length * lineHeight + 18);
  const icon = svg(
    'g',
    { transform: `translate(20,${Math.min(22, height / 2)})` },
    record && recordShape(record, 9),
    record && recordGlyph(record, 8),
  );
  const element = svg(
    'g',
    {
      class: `card stop ${claim ? `status-${claim.status}` : ''}`,
      tabindex: -1,
      role: 'button',
      'aria-label': record ? recordDescription(record) : id,
      'data-id': id,
      'data-key': id,
      'data-column': column,
      'data-chains': paths.join(' '),
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
  return { id, element, height };
}

function textTop(height: number, lines: number): number {
  return (height - lines * lineHeight) / 2 + 12;
}

interface PlacedLine {
  readonly line: PathLine;
  readonly curve: Curve;
}

/** The arrow shows the direction of the relationship, which may differ from that of the path. */
function drawLine({ line, curve: { x1, y1, x2, y2, bend1, bend2 } }: PlacedLine): SVGElement {
  const [first] = line.hops;
  const markerFor = (direction: LinkWay) =>
    line.hops.some(({ way }) => way === direction) && 'url(#path-arrow)';
  return svg(
    'g',
    {
      class: `line ${lineClass(first?.factuality ?? null)}${first?.inferred ? ' inferred' : ''}`,
      'data-chains': line.paths.join(' '),
    },
    svg('path', {
      d: `M${x1} ${y1}C${x1 + bend1} ${y1} ${x2 - bend2} ${y2} ${x2} ${y2}`,
      'marker-end': markerFor('OUT'),
      'marker-start': markerFor('IN'),
    }),
  );
}

function lineLabel({ line, curve }: PlacedLine): SVGElement {
  const words = [...new Set(line.hops.map(hopWords))];
  const text = words.length > 2 ? `${words.slice(0, 2).join(', ')} +${words.length - 2}` : words.join(', ');
  const width = text.length * 6 + 10;
  const { x, y } = labelPoint(curve);
  return svg(
    'g',
    {
      class: 'path-label',
      transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
      'data-chains': line.paths.join(' '),
    },
    svg('rect', { class: 'label-background', x: -width / 2, y: -9, width, height: 17, rx: 4 }),
    svg('text', { 'text-anchor': 'middle', y: 4 }, text),
  );
}
