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
import { lineWords } from './line-words.js';
import { curveOf, labelPoint } from './path-curve.js';
import type { Curve } from './path-curve.js';
import type { PathLine, PathPicture, PathStop } from './path-picture.js';
import { placeUpright, uprightCardWidth } from './upright-paths.js';
import type { UprightLabel } from './upright-paths.js';

const between = 16;
const margin = 14;
const lineHeight = 16;
const textLeft = 38;
/** Of the columns, where there is little room. */
const smallestScale = 0.8;

/** Paths as a picture that fits its place. */
export interface DrawnPaths {
  readonly element: SVGSVGElement;
  /** Draws the picture for a width, in pixels. */
  readonly fit: (width: number) => void;
}

/**
 * Draws paths from one record, at the left, to another, at the right; each record is drawn once. Where there is no room for that, the
 * paths run from top to bottom.
 */
export function drawPaths(
  picture: PathPicture,
  records: ReadonlyMap<string, GraphRecord>,
  events: CardEvents,
): DrawnPaths {
  const element = emptyPicture();
  const fit = (width: number): void => {
    const isWide = width >= acrossWidth(picture) * smallestScale;
    const drawn = isWide ? acrossParts(picture, records) : uprightParts(picture, { records, width });
    setSize(element, drawn, isWide);
    element.replaceChildren(
      arrowHead({ id: 'path-arrow', size: 8, units: 'userSpaceOnUse' }),
      ...drawn.parts,
    );
    element.querySelector('.card')?.setAttribute('tabindex', '0');
  };
  listenToCards(element, events);
  return { element, fit };
}

interface DrawnParts {
  readonly parts: ReadonlyArray<SVGElement>;
  readonly width: number;
  readonly height: number;
}

function acrossWidth({ columns }: PathPicture): number {
  const { cardWidth, gap } = sizesFor(columns.length);
  return columns.length * (cardWidth + gap) - gap + 2 * margin;
}

function acrossParts(picture: PathPicture, records: ReadonlyMap<string, GraphRecord>): DrawnParts {
  const size = sizesFor(picture.columns.length);
  const columns = drawStops(picture, records, size.cardWidth);
  const boxes = placeStops(columns, size);
  const lines = picture.lines.map((line): PlacedLine => ({
    line,
    curve: curveOf(line, { boxes, lines: picture.lines }),
  }));
  const heights = columns.map((stops) => stops.reduce((sum, { height }) => sum + height + between, -between));
  return {
    parts: [
      ...lines.map(drawCurve),
      ...columns.flat().map(({ element }) => element),
      ...lines.map(curveLabel),
    ],
    width: acrossWidth(picture),
    height: Math.max(...heights) + 2 * margin,
  };
}

function uprightParts(
  picture: PathPicture,
  { records, width }: { readonly records: ReadonlyMap<string, GraphRecord>; readonly width: number },
): DrawnParts {
  const stops = drawStops(picture, records, uprightCardWidth(width)).flat();
  const heights = new Map(stops.map(({ id, height }) => [id, height]));
  const places = placeUpright(picture, { heights, width });
  for (const { id, element } of stops) {
    const box = places.boxes.get(id);
    if (box) element.setAttribute('transform', `translate(${box.x},${box.y})`);
  }
  return {
    parts: [
      ...places.lines.map(({ line, d }) => drawLine(line, d)),
      ...stops.map(({ element }) => element),
      ...places.labels.map((label) => uprightLabel(label, uprightCardWidth(width))),
    ],
    width: places.width,
    height: places.height,
  };
}

function uprightLabel({ text, x, y, anchor, paths }: UprightLabel, width: number): SVGElement {
  const [line = ''] = wrapText(text, {
    width: width - 8,
    maxLines: 1,
    measure: textMeasure('12px system-ui, sans-serif'),
  });
  return svg(
    'g',
    { class: 'path-label', 'data-chains': paths.join(' ') },
    svg('text', { 'text-anchor': anchor, x, y }, line),
  );
}

function drawStops(
  { columns }: PathPicture,
  records: ReadonlyMap<string, GraphRecord>,
  cardWidth: number,
): DrawnColumns {
  const measure = textMeasure('13px system-ui, sans-serif');
  return columns.map((stops, column) =>
    stops.map((stop) => drawStop(stop, records.get(stop.id), { column, measure, cardWidth })),
  );
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

function emptyPicture(): SVGSVGElement {
  return svg('svg', {
    class: 'paths',
    role: 'group',
    'aria-label': 'Paths from one record to the other. Arrow keys move along them, Enter opens details.',
  });
}

/** Columns may be drawn a little smaller than they are. */
function setSize(root: SVGSVGElement, { width, height }: DrawnParts, isWide: boolean): void {
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.style.minWidth = isWide ? `${Math.round(width * smallestScale)}px` : '';
  root.style.maxWidth = `${width}px`;
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

function drawCurve({ line, curve: { x1, y1, x2, y2, bend1, bend2 } }: PlacedLine): SVGElement {
  return drawLine(line, `M${x1} ${y1}C${x1 + bend1} ${y1} ${x2 - bend2} ${y2} ${x2} ${y2}`);
}

/** The arrow shows the direction of the relationship, which may differ from that of the path. */
function drawLine({ hops, paths }: PathLine, d: string): SVGElement {
  const [first] = hops;
  const markerFor = (direction: LinkWay) => hops.some(({ way }) => way === direction) && 'url(#path-arrow)';
  return svg(
    'g',
    {
      class: `line ${lineClass(first?.factuality ?? null)}${first?.inferred ? ' inferred' : ''}`,
      'data-chains': paths.join(' '),
    },
    svg('path', { d, 'marker-end': markerFor('OUT'), 'marker-start': markerFor('IN') }),
  );
}

function curveLabel({ line, curve }: PlacedLine): SVGElement {
  const text = lineWords([line]);
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
