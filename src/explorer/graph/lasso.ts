import type { Place } from './layout.js';

interface LassoOptions {
  readonly world: SVGGElement;
  readonly lasso: SVGRectElement;
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly placeOf: (id: string) => Place;
  readonly onChooseMany: (ids: ReadonlyArray<string>) => void;
}

/** With Shift held, a rectangle chooses all records within. */
export function listenToLasso(
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
