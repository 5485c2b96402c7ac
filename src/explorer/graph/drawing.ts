import { drag } from 'd3-drag';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent } from 'd3-zoom';
import { fill, svg } from '../dom.js';
import { lineClass, shapeOf, spoken } from '../marks.js';
import { kindWords } from '../records.js';
import type { Entry, Tie } from '../records.js';
import { measureOf } from '../measure-text.js';
import { wrapText } from '../wrap-text.js';
import type { Layout, Place } from './layout.js';
import type { VisibleGraph } from './visible.js';

/** What the hand and the keys do in the drawing. */
export interface DrawingEvents {
  readonly onChoose: (id: string, how: 'alone' | 'more') => void;
  readonly onChooseMany: (ids: ReadonlyArray<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onPin: (id: string, place: Place) => void;
  readonly onHide: () => void;
  readonly onMore: (id: string) => void;
}

/** The drawing of a graph. */
export interface Drawing {
  readonly element: SVGSVGElement;
  readonly draw: (graph: VisibleGraph, marks: DrawMarks) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
}

/** What is marked beyond the graph itself. */
export interface DrawMarks {
  readonly chosen: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** How many more neighbours wait beside a record. */
  readonly more: ReadonlyMap<string, number>;
}

interface NodeParts {
  readonly element: SVGGElement;
  readonly entry: Entry;
}

interface TieParts {
  readonly element: SVGGElement;
  readonly path: SVGPathElement;
  readonly tie: Tie;
  readonly bend: number;
}

const size = 17;

/** Makes a drawing: one element for each record and relationship; only what moved is written. */
export function createDrawing(layout: Layout, events: DrawingEvents): Drawing {
  const measure = measureOf('12px system-ui, sans-serif');
  const tieLayer = svg('g', { class: 'ties' });
  const nodeLayer = svg('g', { class: 'nodes' });
  const labelLayer = svg('g', { class: 'tie-labels', 'aria-hidden': 'true' });
  const lasso = svg('rect', { class: 'lasso', visibility: 'hidden' });
  const world = svg('g', {}, tieLayer, labelLayer, nodeLayer, lasso);
  const element = svg(
    'svg',
    {
      class: 'graph',
      role: 'group',
      'aria-label': 'Graph. Arrow keys lead along relationships, Enter opens details.',
    },
    arrowHead(),
    world,
  );
  const nodes = new Map<string, NodeParts>();
  const ties = new Map<string, TieParts>();

  const placeOf = (id: string): Place => layout.places.get(id) ?? { x: 0, y: 0 };
  const writeTie = ({ path, tie, bend }: TieParts): void => {
    path.setAttribute('d', tiePath(placeOf(tie.from), placeOf(tie.to), bend));
  };
  const writeNode = ({ element: node, entry }: NodeParts): void => {
    const { x, y } = placeOf(entry.id);
    node.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
  };
  const move = (id: string, place: Place): void => {
    layout.put(id, place);
    const parts = nodes.get(id);
    if (parts) writeNode(parts);
    for (const tie of ties.values()) if (tie.tie.from === id || tie.tie.to === id) writeTie(tie);
    fill(labelLayer);
  };

  const showLabels = (id: string | null): void => {
    const own = id === null ? [] : [...ties.values()].filter(({ tie }) => tie.from === id || tie.to === id);
    for (const { element: other } of ties.values()) other.classList.remove('near');
    for (const { element: near } of own) near.classList.add('near');
    fill(
      labelLayer,
      own
        .slice(0, 30)
        .map(({ tie, bend }) =>
          tieLabel(
            tie,
            middleOf(placeOf(tie.from), placeOf(tie.to), { bend, share: tie.from === id ? 0.62 : 0.38 }),
          ),
        ),
    );
  };

  const makeNode = (entry: Entry): NodeParts => {
    const lines = wrapText(entry.label, { width: 126, most: 2, measure });
    const node = svg(
      'g',
      {
        class: nodeClass(entry),
        tabindex: -1,
        role: 'button',
        'data-id': entry.id,
        'aria-label': spoken(entry, kindWords),
      },
      svg('circle', { class: 'ring', r: size + 7 }),
      shapeOf(entry, size),
      insideMark(entry),
      standingMarks(entry),
      svg('rect', {
        class: 'label-plate',
        x: -widest(lines, measure) / 2 - 3,
        y: size + 5,
        width: widest(lines, measure) + 6,
        height: lines.length * 14 + 4,
        rx: 3,
      }),
      svg(
        'text',
        { class: 'label', 'text-anchor': 'middle' },
        lines.map((line, at) => svg('tspan', { x: 0, y: size + 17 + at * 14 }, line)),
      ),
    );
    const parts = { element: node, entry };
    select(node).call(
      drag<SVGGElement, unknown>()
        .subject(() => placeOf(entry.id))
        .on('drag', (event: { readonly x: number; readonly y: number }) => {
          move(entry.id, { x: event.x, y: event.y });
          dragged = true;
        })
        .on('end', () => {
          if (dragged) events.onPin(entry.id, placeOf(entry.id));
          dragged = false;
        }),
    );
    node.addEventListener('pointerenter', () => {
      showLabels(entry.id);
    });
    node.addEventListener('pointerleave', () => {
      showLabels(focused());
    });
    return parts;
  };
  let dragged = false;
  const focused = (): string | null =>
    element.querySelector<SVGGElement>('.node:focus')?.dataset['id'] ?? chosenAlone;
  let chosenAlone: string | null = null;

  const draw = (graph: VisibleGraph, marks: DrawMarks): void => {
    const keep = new Set(graph.entries.map(({ id }) => id));
    for (const [id, { element: gone }] of nodes)
      if (!keep.has(id)) {
        gone.remove();
        nodes.delete(id);
      }
    const keepTies = new Set(graph.ties.map(({ key }) => key));
    for (const [key, { element: gone }] of ties)
      if (!keepTies.has(key)) {
        gone.remove();
        ties.delete(key);
      }
    const between = new Map<string, number>();
    for (const tie of graph.ties) {
      const pair = [tie.from, tie.to].toSorted().join('|');
      const nth = between.get(pair) ?? 0;
      between.set(pair, nth + 1);
      const known = ties.get(tie.key) ?? makeTie(tie, nth);
      if (!ties.has(tie.key)) {
        ties.set(tie.key, known);
        tieLayer.append(known.element);
      }
      writeTie(known);
    }
    for (const entry of graph.entries) {
      const known = nodes.get(entry.id) ?? makeNode(entry);
      if (!nodes.has(entry.id)) {
        nodes.set(entry.id, known);
        nodeLayer.append(known.element);
      }
      writeNode(known);
      known.element.classList.toggle('chosen', marks.chosen.has(entry.id));
      known.element.classList.toggle('pinned', marks.pinned.has(entry.id));
      known.element.setAttribute('aria-pressed', String(marks.chosen.has(entry.id)));
      writeMore(known.element, marks.more.get(entry.id) ?? 0);
    }
    chosenAlone = marks.chosen.size === 1 ? ([...marks.chosen][0] ?? null) : null;
    showLabels(focused());
    if (!element.querySelector('.node[tabindex="0"]'))
      element.querySelector('.node')?.setAttribute('tabindex', '0');
  };

  const zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.1, 4])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return true;
      const { shiftKey, button } = event as MouseEvent; // d3-zoom starts by wheel, mouse and touch alone
      return !shiftKey && !button && !(event.target instanceof Element && event.target.closest('.node'));
    })
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      world.setAttribute('transform', event.transform.toString());
      element.classList.toggle('far', event.transform.k < 0.55);
    });
  const canvas = select(element).call(zooming).on('dblclick.zoom', null);
  const fit = (): void => {
    const { width, height } = element.getBoundingClientRect();
    const points = [...nodes.keys()].map(placeOf);
    if (points.length === 0 || width === 0) return;
    const [left, right] = extent(points.map(({ x }) => x));
    const [top, bottom] = extent(points.map(({ y }) => y));
    const scale = Math.min(1.3, width / (right - left + 170), height / (bottom - top + 120));
    const at = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(Math.max(0.1, scale))
      .translate(-(left + right) / 2, -(top + bottom) / 2 - 10);
    zooming.transform(canvas, at);
  };
  const zoomBy = (factor: number): void => {
    zooming.scaleBy(canvas, factor);
  };
  listen(element, {
    events,
    placeOf,
    fit,
    zoomBy,
    ties,
    showLabels: () => {
      showLabels(focused());
    },
  });
  listenToLasso(element, { world, lasso, nodes, placeOf, onChooseMany: events.onChooseMany });
  return { element, draw, fit, zoomBy };
}

function widest(lines: ReadonlyArray<string>, measure: (text: string) => number): number {
  return Math.max(0, ...lines.map(measure));
}

function extent(numbers: ReadonlyArray<number>): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

function makeTie(tie: Tie, nth: number): TieParts {
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
function tiePath(from: Place, to: Place, bend: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [start, end] = [size + 3, size + 8];
  const [x1, y1] = [from.x + ux * start, from.y + uy * start];
  const [x2, y2] = [to.x - ux * end, to.y - uy * end];
  if (bend === 0) return `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`;
  const [cx, cy] = [(x1 + x2) / 2 - uy * bend * 2, (y1 + y2) / 2 + ux * bend * 2];
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
}

/** A point of the line: `share` of the way along, nearer to the other end, where there is more room. */
function middleOf(
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

function tieLabel(tie: Tie, { x, y }: Place): SVGElement {
  const width = tie.words.length * 5.8 + 8;
  return svg(
    'g',
    { transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
    svg('rect', { class: 'tie-plate', x: -width / 2, y: -8, width, height: 15, rx: 4 }),
    svg('text', { 'text-anchor': 'middle', y: 4 }, tie.words),
  );
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
            svg('path', { d: `M${size * 1.4} 0H${size * 1.4 + 12}` }),
            svg('circle', { cx: size * 1.4 + 16, cy: 0, r: 4 }),
          ),
        ]
      : []),
    ...((standing.hearsayLeast ?? 0) > 0
      ? [
          svg('path', {
            class: 'hearsay-mark',
            d: `M${-size * 0.9} ${-size * 0.75 - 5}H${size * 0.7}M${-size * 0.7} ${-size * 0.75 - 9}H${size * 0.5}`,
          }),
        ]
      : []),
  ];
}

function writeMore(node: SVGGElement, count: number): void {
  node.querySelector('.more')?.remove();
  if (count === 0) return;
  node.append(
    svg(
      'g',
      { class: 'more', transform: `translate(${size + 8},${-size - 2})` },
      svg('rect', { x: -13, y: -10, width: 34, height: 18, rx: 9 }),
      svg('text', { 'text-anchor': 'middle', x: 4, y: 4 }, `+${count > 999 ? '999' : count}`),
    ),
  );
}

function arrowHead(): SVGElement {
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

interface Listening {
  readonly events: DrawingEvents;
  readonly placeOf: (id: string) => Place;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly ties: ReadonlyMap<string, TieParts>;
  readonly showLabels: () => void;
}

function listen(element: SVGSVGElement, { events, placeOf, fit, zoomBy, ties, showLabels }: Listening): void {
  const idOf = (event: Event) =>
    event.target instanceof Element
      ? (event.target.closest<SVGGElement>('.node')?.dataset['id'] ?? null)
      : null;
  element.addEventListener('click', (event) => {
    const id = idOf(event);
    if (id === null) return;
    if (event.target instanceof Element && event.target.closest('.more')) events.onMore(id);
    else events.onChoose(id, event.ctrlKey || event.metaKey || event.shiftKey ? 'more' : 'alone');
  });
  element.addEventListener('dblclick', (event) => {
    const id = idOf(event);
    if (id !== null) events.onOpen(id);
  });
  element.addEventListener('focusin', showLabels);
  element.addEventListener('keydown', (event) => {
    const id = idOf(event);
    const action = keyAction(event);
    if (action === null) return;
    event.preventDefault();
    if (action === 'fit') fit();
    else if (action === 'in') zoomBy(1.3);
    else if (action === 'out') zoomBy(1 / 1.3);
    else if (action === 'hide') events.onHide();
    else if (id === null) return;
    else if (action === 'choose') events.onChoose(id, event.ctrlKey || event.shiftKey ? 'more' : 'alone');
    else if (action === 'pin') events.onPin(id, placeOf(id));
    else moveFocus(element, id, { way: action, placeOf, ties });
  });
}

type Way = readonly [number, number];
type KeyAction = 'fit' | 'in' | 'out' | 'hide' | 'choose' | 'pin' | Way;

function keyAction({ key }: KeyboardEvent): KeyAction | null {
  switch (key) {
    case '0':
      return 'fit';
    case '+':
    case '=':
      return 'in';
    case '-':
      return 'out';
    case 'Delete':
    case 'h':
      return 'hide';
    case 'p':
      return 'pin';
    case 'Enter':
    case ' ':
      return 'choose';
    case 'ArrowLeft':
      return [-1, 0];
    case 'ArrowRight':
      return [1, 0];
    case 'ArrowUp':
      return [0, -1];
    case 'ArrowDown':
      return [0, 1];
    default:
      return null;
  }
}

interface FocusOptions {
  readonly way: Way;
  readonly placeOf: (id: string) => Place;
  readonly ties: ReadonlyMap<string, TieParts>;
}

/** Along a relationship where one leads that way, else to the nearest record that way. */
function moveFocus(element: SVGSVGElement, id: string, { way: [dx, dy], placeOf, ties }: FocusOptions): void {
  const here = placeOf(id);
  const linked = new Set(
    [...ties.values()].flatMap(({ tie }) => (tie.from === id ? [tie.to] : tie.to === id ? [tie.from] : [])),
  );
  const all = [...element.querySelectorAll<SVGGElement>('.node')];
  const cost = (node: SVGGElement) => {
    const other = node.dataset['id'] ?? '';
    const { x, y } = placeOf(other);
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    if (other === id || along <= 1) return Infinity;
    return (along + aside * 1.6) * (linked.has(other) ? 0.4 : 1);
  };
  const next = all.toSorted((a, b) => cost(a) - cost(b))[0];
  if (!next || cost(next) === Infinity) return;
  for (const node of all) node.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

interface LassoOptions {
  readonly world: SVGGElement;
  readonly lasso: SVGRectElement;
  readonly nodes: ReadonlyMap<string, NodeParts>;
  readonly placeOf: (id: string) => Place;
  readonly onChooseMany: (ids: ReadonlyArray<string>) => void;
}

/** With Shift held, a rectangle chooses all records within. */
function listenToLasso(
  element: SVGSVGElement,
  { world, lasso, nodes, placeOf, onChooseMany }: LassoOptions,
): void {
  let start: Place | null = null;
  const at = (event: PointerEvent): Place => {
    const matrix = world.getScreenCTM()?.inverse();
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return { x: point.x, y: point.y };
  };
  const boxTo = (a: Place, b: Place) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  });
  element.addEventListener('pointerdown', (event) => {
    if (!event.shiftKey || (event.target instanceof Element && event.target.closest('.node'))) return;
    start = at(event);
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (!start) return;
    const box = boxTo(start, at(event));
    for (const [name, value] of Object.entries(box)) lasso.setAttribute(name, String(value));
    lasso.setAttribute('visibility', 'visible');
  });
  element.addEventListener('pointerup', (event) => {
    if (!start) return;
    const { x, y, width, height } = boxTo(start, at(event));
    start = null;
    lasso.setAttribute('visibility', 'hidden');
    onChooseMany(
      [...nodes.keys()].filter((id) => {
        const place = placeOf(id);
        return place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;
      }),
    );
  });
}
