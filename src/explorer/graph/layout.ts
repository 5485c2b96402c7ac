import type { LayoutAnswer, LayoutNode, LayoutOrder } from './layout-worker.js';
import type { VisibleGraph } from './visible.js';

/** A place in the drawing, in its own pixels around (0,0). */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The places of records: kept as long as the page stands, so that nothing that stands ever jumps. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly put: (id: string, place: Place) => void;
  /** Places what has no place yet; resolves when all have one. */
  readonly settle: (graph: VisibleGraph, ratio: number) => Promise<void>;
  readonly close: () => void;
}

/** Makes a layout whose reckoning is done in a worker, never on the page. */
export function createLayout(): Layout {
  const places = new Map<string, Place>();
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, () => void>();
  let orders = 0;
  worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
    const { order, ids, places: list } = event.data;
    ids.forEach((id, at) => {
      if (!places.has(id)) places.set(id, { x: list[at * 2] ?? 0, y: list[at * 2 + 1] ?? 0 });
    });
    waiting.get(order)?.();
    waiting.delete(order);
  });
  return {
    places,
    put: (id, place) => places.set(id, place),
    settle: (graph, ratio) => {
      if (graph.entries.every(({ id }) => places.has(id))) return Promise.resolve();
      const order = (orders += 1);
      const message = orderOf(graph, { order, places, ratio });
      return new Promise((resolve) => {
        waiting.set(order, resolve);
        worker.postMessage(message);
      });
    },
    close: () => {
      worker.terminate();
    },
  };
}

interface OrderOptions {
  readonly order: number;
  readonly places: ReadonlyMap<string, Place>;
  readonly ratio: number;
}

function orderOf({ entries, ties }: VisibleGraph, { order, places, ratio }: OrderOptions): LayoutOrder {
  return {
    order,
    ratio,
    nodes: entries.map(({ id }, at): LayoutNode => {
      const place = places.get(id);
      if (place) return { id, x: place.x, y: place.y, fixed: true };
      const beside = besideNeighbour(id, { ties, places, at });
      return { id, x: beside?.x ?? null, y: beside?.y ?? null, fixed: false };
    }),
    links: ties.map(({ from, to }) => ({ source: from, target: to })),
  };
}

interface BesideOptions {
  readonly ties: VisibleGraph['ties'];
  readonly places: ReadonlyMap<string, Place>;
  readonly at: number;
}

/** New records start beside what they belong to, each in a direction of its own. */
function besideNeighbour(id: string, { ties, places, at }: BesideOptions): Place | null {
  for (const { from, to } of ties) {
    const other = from === id ? places.get(to) : to === id ? places.get(from) : undefined;
    if (other) return { x: other.x + 90 * Math.cos(at * 2.4), y: other.y + 90 * Math.sin(at * 2.4) };
  }
  return null;
}

/** How much wider than high a place is, at least 1; what is not on the page yet counts as wide. */
export function ratioOf(place: HTMLElement): number {
  return place.clientHeight > 0 ? Math.max(1, place.clientWidth / place.clientHeight) : 1.6;
}
