import { drag } from 'd3-drag';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent } from 'd3-zoom';
import { fill, svg } from '../dom.js';
import { measureOf } from '../measure-text.js';
import type { Entry } from '../records.js';
import type { DrawingEvents } from './drawing-events.js';
import { listenToHand } from './drawing-keys.js';
import { listenToLasso } from './lasso.js';
import type { Layout, Place } from './layout.js';
import { makeNode, writeMore } from './node-parts.js';
import type { NodeParts } from './node-parts.js';
import { arrowHead, makeTie, middleOf, tieLabel, tiePath } from './tie-parts.js';
import type { TieParts } from './tie-parts.js';
import type { VisibleGraph } from './visible.js';

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
    write(path, 'd', tiePath(placeOf(tie.from), placeOf(tie.to), bend));
  };
  const writeNode = ({ element: node, entry }: NodeParts): void => {
    const { x, y } = placeOf(entry.id);
    write(node, 'transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
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

  const madeNode = (entry: Entry): NodeParts => {
    const parts = makeNode(entry, measure);
    select(parts.element).call(
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
    parts.element.addEventListener('pointerenter', () => {
      showLabels(entry.id);
    });
    parts.element.addEventListener('pointerleave', () => {
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
      const known = nodes.get(entry.id) ?? madeNode(entry);
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
  listenToHand(element, {
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

function extent(numbers: ReadonlyArray<number>): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** Writes only what changed: every attribute that is written is drawn anew. */
function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
