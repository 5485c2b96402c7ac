import { arrowHead } from '../arrow-head.js';
import { svg } from '../dom.js';
import { textMeasure } from '../text-measure.js';
import type { TextMeasure } from '../../lib/wrap-text.js';
import type { DrawnRecord } from './draw-record.js';
import { relationshipPath } from './draw-relationship.js';
import type { DrawnRelationship } from './draw-relationship.js';
import type { Layout, Point } from './layout.js';

/** The elements of the drawing, and the records and relationships that are drawn now. */
export interface Scene {
  readonly element: SVGSVGElement;
  /** Holds everything that is zoomed and panned. */
  readonly world: SVGGElement;
  readonly relationshipLayer: SVGGElement;
  readonly labelLayer: SVGGElement;
  readonly recordLayer: SVGGElement;
  /** The rectangle that selects; hidden when not in use. */
  readonly lasso: SVGRectElement;
  readonly records: Map<string, DrawnRecord>;
  readonly relationships: Map<string, DrawnRelationship>;
  readonly layout: Layout;
  readonly measure: TextMeasure;
}

const description = 'Graph. Arrow keys move along relationships, Enter opens details.';

/** Creates an empty scene. */
export function createScene(layout: Layout): Scene {
  const relationshipLayer = svg('g', { class: 'relationships' });
  const labelLayer = svg('g', { class: 'relationship-labels', 'aria-hidden': 'true' });
  const recordLayer = svg('g', { class: 'nodes' });
  const lasso = svg('rect', { class: 'lasso', visibility: 'hidden' });
  const world = svg('g', {}, relationshipLayer, recordLayer, labelLayer, lasso);
  const attributes = { class: 'graph', role: 'group', 'aria-label': description };
  return {
    element: svg('svg', attributes, arrowHead({ id: 'arrow-end', size: 9, units: 'userSpaceOnUse' }), world),
    ...{ world, relationshipLayer, labelLayer, recordLayer, lasso, layout },
    records: new Map(),
    relationships: new Map(),
    measure: textMeasure('12px system-ui, sans-serif'),
  };
}

/** Returns where a record is drawn. */
export function pointOf({ layout }: Scene, id: string): Point {
  return layout.points.get(id) ?? { x: 0, y: 0 };
}

/** Puts a drawn record where the layout has it. */
export function positionRecord(scene: Scene, { element, record }: DrawnRecord): void {
  const { x, y } = pointOf(scene, record.id);
  setChanged(element, 'transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
}

/** Leads a drawn relationship from record to record. */
export function positionRelationship(scene: Scene, { path, relationship, bend }: DrawnRelationship): void {
  const [from, to] = [pointOf(scene, relationship.from), pointOf(scene, relationship.to)];
  setChanged(path, 'd', relationshipPath(from, to, bend));
}

/** Sets an attribute only when its value changes: the browser draws an element again after every write. */
function setChanged(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
