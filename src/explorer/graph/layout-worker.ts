import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';

/** What the page asks of the layout: places of what stands, and what has no place yet. */
export interface LayoutOrder {
  readonly order: number;
  readonly nodes: ReadonlyArray<LayoutNode>;
  readonly links: ReadonlyArray<{ readonly source: string; readonly target: string }>;
  readonly ratio: number;
}

/** A record to be placed. What is fixed stays where it is. */
export interface LayoutNode {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly fixed: boolean;
}

/** Places by id, as a flat list in the order of the nodes: x, y, x, y. */
export interface LayoutAnswer {
  readonly order: number;
  readonly ids: ReadonlyArray<string>;
  readonly places: Float32Array;
}

interface Placed extends SimulationNodeDatum {
  readonly id: string;
}

const ticks = 250;

addEventListener('message', (event: MessageEvent<LayoutOrder>) => {
  const nodes = settle(event.data);
  const places = new Float32Array(nodes.flatMap(({ x, y }) => [x ?? 0, y ?? 0]));
  const answer: LayoutAnswer = { order: event.data.order, ids: nodes.map(({ id }) => id), places };
  postMessage(answer, { transfer: [places.buffer] });
});

function settle({ nodes, links, ratio }: LayoutOrder): ReadonlyArray<Placed> {
  const placed: Placed[] = nodes.map(({ id, x, y, fixed }) => ({
    id,
    ...(x === null || y === null ? {} : { x, y }),
    ...(fixed ? { fx: x, fy: y } : {}),
  }));
  const simulation = forceSimulation(placed)
    .force('charge', forceManyBody<Placed>().strength(-900).distanceMax(900))
    .force(
      'link',
      forceLink<Placed, SimulationLinkDatum<Placed>>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(150)
        .strength(0.3),
    )
    .force('apart', forceCollide<Placed>(68))
    .force('x', forceX<Placed>(0).strength(0.045))
    .force('y', forceY<Placed>(0).strength(0.045 * ratio))
    .stop();
  simulation.tick(ticks);
  return placed;
}
