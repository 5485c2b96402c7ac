import { drag } from 'd3-drag';
import { select } from 'd3-selection';
import { fill } from '../dom.js';
import type { DrawnRecord } from './draw-record.js';
import type { Point } from './layout.js';
import { pointOf, positionRecord, positionRelationship } from './scene.js';
import type { Scene } from './scene.js';

/** Lets a record be dragged; it is pinned where it is dropped. */
export function enableDrag(
  scene: Scene,
  drawn: DrawnRecord,
  onPin: (id: string, point: Point) => void,
): void {
  const { id } = drawn.record;
  let isMoved = false;
  select(drawn.element).call(
    drag<SVGGElement, unknown>()
      .subject(() => pointOf(scene, id))
      .on('drag', ({ x, y }: Point) => {
        moveRecord(scene, drawn, { x, y });
        isMoved = true;
      })
      .on('end', () => {
        if (isMoved) onPin(id, pointOf(scene, id));
        isMoved = false;
      }),
  );
}

function moveRecord(scene: Scene, drawn: DrawnRecord, point: Point): void {
  const { id } = drawn.record;
  scene.layout.place(id, point);
  positionRecord(scene, drawn);
  for (const other of scene.relationships.values())
    if (other.relationship.from === id || other.relationship.to === id) positionRelationship(scene, other);
  fill(scene.labelLayer);
}
