import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';
import { pointOf } from './scene.js';
import type { Scene } from './scene.js';

/** Zooms the drawing by buttons and keys. */
export interface Zoom {
  /** Shows all records. */
  readonly fit: () => void;
  /** Shows all records if their names are readable then; otherwise those around one record, at a readable size. */
  readonly fitReadably: (id: string | null) => void;
  readonly zoomBy: (factor: number) => void;
}

/** Below this scale, only people and bodies have their names. */
const readableScale = 0.55;

/** The scale at which the surroundings of a record are shown first if all records do not fit. */
const firstScale = 0.8;

/** Lets the drawing be zoomed by wheel and panned by pointer. */
export function enableZoom(scene: Scene): Zoom {
  const { element, world } = scene;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.1, 4])
    .filter(startsZoom)
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      world.setAttribute('transform', transform.toString());
      element.classList.toggle('far', transform.k < readableScale);
    });
  const canvas = select(element).call(behaviour).on('dblclick.zoom', null);
  return {
    fit: () => {
      const transform = fittingTransform(scene);
      if (transform) behaviour.transform(canvas, transform);
    },
    fitReadably: (id) => {
      const fitting = fittingTransform(scene);
      if (!fitting) return;
      const isReadable = id === null || fitting.k >= readableScale;
      behaviour.transform(canvas, isReadable ? fitting : transformAround(scene, id));
    },
    zoomBy: (factor) => {
      behaviour.scaleBy(canvas, factor);
    },
  };
}

/** With Shift a rectangle is drawn instead, and on a record the record is dragged. */
function startsZoom(event: Event): boolean {
  if (event instanceof WheelEvent) return true;
  const { shiftKey, button } = event as MouseEvent; // d3-zoom starts by wheel, mouse and touch alone
  return !shiftKey && !button && !(event.target instanceof Element && event.target.closest('.node'));
}

function fittingTransform(scene: Scene): ZoomTransform | null {
  const { width, height } = scene.element.getBoundingClientRect();
  const points = [...scene.records.keys()].map((id) => pointOf(scene, id));
  if (points.length === 0 || width === 0) return null;
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const scale = Math.min(1.3, width / (right - left + 170), height / (bottom - top + 120));
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(Math.max(0.1, scale))
    .translate(-(left + right) / 2, -(top + bottom) / 2 - 10);
}

/** Centres the drawing on a record, but shows no empty margin while records are left out at the other side. */
function transformAround(scene: Scene, id: string): ZoomTransform {
  const { width, height } = scene.element.getBoundingClientRect();
  const points = [...scene.records.keys()].map((own) => pointOf(scene, own));
  const { x, y } = pointOf(scene, id);
  const center = [
    centered(x, { among: points.map((point) => point.x), half: width / 2 / firstScale - 85 }),
    centered(y, { among: points.map((point) => point.y), half: height / 2 / firstScale - 60 }),
  ] as const;
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(firstScale)
    .translate(-center[0], -center[1]);
}

interface Extent {
  readonly among: ReadonlyArray<number>;
  /** Half of what is visible. */
  readonly half: number;
}

function centered(wanted: number, { among, half }: Extent): number {
  const [least, most] = extent(among);
  if (most - least <= 2 * half) return (least + most) / 2;
  return Math.min(Math.max(wanted, least + half), most - half);
}

function extent(numbers: ReadonlyArray<number>): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
