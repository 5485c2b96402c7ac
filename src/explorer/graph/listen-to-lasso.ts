import type { Point } from './layout.js';
import { pointOf } from './scene.js';
import type { Scene } from './scene.js';

/** Lets a rectangle that is drawn with Shift select all records inside it. */
export function listenToLasso(scene: Scene, onSelectMany: (ids: ReadonlyArray<string>) => void): void {
  const { element, lasso } = scene;
  let start: Point | null = null;
  element.addEventListener('pointerdown', (event) => {
    if (!event.shiftKey || (event.target instanceof Element && event.target.closest('.node'))) return;
    start = pointerPoint(scene, event);
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (!start) return;
    const box = boxBetween(start, pointerPoint(scene, event));
    for (const [name, value] of Object.entries(box)) lasso.setAttribute(name, String(value));
    lasso.setAttribute('visibility', 'visible');
  });
  element.addEventListener('pointerup', (event) => {
    if (!start) return;
    const box = boxBetween(start, pointerPoint(scene, event));
    start = null;
    lasso.setAttribute('visibility', 'hidden');
    onSelectMany([...scene.records.keys()].filter((id) => isInside(box, pointOf(scene, id))));
  });
}

/** Returns where the pointer is, in the coordinates of the records. */
function pointerPoint({ world }: Scene, { clientX, clientY }: PointerEvent): Point {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(world.getScreenCTM()?.inverse());
  return { x, y };
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function isInside({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
