import type { LayoutNode, LayoutResult, LayoutTask } from './layout-worker.js';
import type { DrawnGraph } from './bundle-graph.js';

/** A point in the drawing, in its own pixels around (0,0). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where records are drawn. A record keeps its point as long as the view is open, so that nothing jumps. */
export interface Layout {
  readonly points: ReadonlyMap<string, Point>;
  readonly place: (id: string, point: Point) => void;
  /** Finds points for records that have none; resolves when all have one. */
  readonly arrange: (graph: DrawnGraph, widthRatio: number) => Promise<void>;
  readonly close: () => void;
}

/** Creates a layout that is computed in a worker, so that the page stays responsive. */
export function createLayout(): Layout {
  const points = new Map<string, Point>();
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const pending = new Map<number, () => void>();
  let taskCount = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutResult>) => {
    data.ids.forEach((id, at) => {
      const point = { x: data.coordinates[at * 2] ?? 0, y: data.coordinates[at * 2 + 1] ?? 0 };
      if (!points.has(id)) points.set(id, point);
    });
    pending.get(data.task)?.();
    pending.delete(data.task);
  });
  return {
    points,
    place: (id, point) => points.set(id, point),
    arrange: (graph, ratio) => {
      if (graph.records.every(({ id }) => points.has(id))) return Promise.resolve();
      taskCount += 1;
      const task = taskOf(graph, { number: taskCount, points, ratio });
      return new Promise((resolve) => {
        pending.set(task.task, resolve);
        worker.postMessage(task);
      });
    },
    close: () => {
      worker.terminate();
    },
  };
}

interface TaskOptions {
  readonly number: number;
  readonly points: ReadonlyMap<string, Point>;
  readonly ratio: number;
}

function taskOf(graph: DrawnGraph, { number, points, ratio }: TaskOptions): LayoutTask {
  return {
    task: number,
    ratio,
    nodes: graph.records.map(({ id }, at): LayoutNode => {
      const point = points.get(id);
      if (point) return { id, ...point, fixed: true };
      const start = pointNearNeighbour(id, { graph, points, at });
      return { id, x: start?.x ?? null, y: start?.y ?? null, fixed: false };
    }),
    links: graph.relationships.map(({ from, to }) => ({ source: from, target: to })),
  };
}

interface StartOptions {
  readonly graph: DrawnGraph;
  readonly points: ReadonlyMap<string, Point>;
  readonly at: number;
}

/** New records start near a neighbour, each at another angle. */
function pointNearNeighbour(id: string, { graph, points, at }: StartOptions): Point | null {
  for (const { from, to } of graph.relationships) {
    const other = from === id ? points.get(to) : to === id ? points.get(from) : undefined;
    if (other) return { x: other.x + 90 * Math.cos(at * 2.4), y: other.y + 90 * Math.sin(at * 2.4) };
  }
  return null;
}

/** Returns the width of an element divided by its height, at least 1; a wide ratio when it is not on the page yet. */
export function widthRatio({ clientWidth, clientHeight }: HTMLElement): number {
  return clientHeight > 0 ? Math.max(1, clientWidth / clientHeight) : 1.6;
}
