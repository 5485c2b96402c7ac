import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';

/** The records that the worker arranges: those with a point, which is fixed, and those without. */
export interface LayoutTask {
  /** The number of the task; the result has the same. */
  readonly task: number;
  readonly nodes: ReadonlyArray<LayoutNode>;
  readonly links: ReadonlyArray<{ readonly source: string; readonly target: string }>;
  /** Width of the drawing divided by its height. */
  readonly ratio: number;
}

/** A record in a task; one that is fixed does not move. */
export interface LayoutNode {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly fixed: boolean;
}

/** The points of all records of a task. */
export interface LayoutResult {
  readonly task: number;
  readonly ids: ReadonlyArray<string>;
  /** x, y, x, y and so on, in the order of the ids. */
  readonly coordinates: Float32Array;
}

interface Placed extends SimulationNodeDatum {
  readonly id: string;
}

/** After so many steps of the simulation the records hardly move any more. */
const ticks = 250;

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const nodes = arrange(data);
  const coordinates = new Float32Array(nodes.flatMap(({ x, y }) => [x ?? 0, y ?? 0]));
  const result: LayoutResult = { task: data.task, ids: nodes.map(({ id }) => id), coordinates };
  postMessage(result, { transfer: [coordinates.buffer] });
});

function arrange({ nodes, links, ratio }: LayoutTask): ReadonlyArray<Placed> {
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
    .force('apart', forceCollide<Placed>(74))
    .force('x', forceX<Placed>(0).strength(0.045))
    .force('y', forceY<Placed>(0).strength(0.045 * ratio))
    .stop();
  simulation.tick(ticks);
  return placed;
}
