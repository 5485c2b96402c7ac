import type { DrawingEvents } from './drawing-events.js';
import type { Zoom } from './enable-zoom.js';
import { pointOf } from './scene.js';
import type { Scene } from './scene.js';
import { labelledRecord, showLabels } from './show-labels.js';

const zoomStep = 1.3;

/** Lets pointer and keyboard select, focus, pin, hide and zoom. */
export function listenToInput(scene: Scene, events: DrawingEvents, zoom: Zoom): void {
  const { element } = scene;
  element.addEventListener('click', (event) => {
    const id = idOf(event);
    if (id === null) return;
    if (event.target instanceof Element && event.target.closest('.more')) events.onShowMore(id);
    else events.onSelect(id, event.ctrlKey || event.metaKey || event.shiftKey ? 'more' : 'alone');
  });
  element.addEventListener('dblclick', (event) => {
    const id = idOf(event);
    if (id !== null) events.onExpand(id);
  });
  element.addEventListener('focusin', () => {
    showLabels(scene, labelledRecord(scene));
  });
  element.addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    if (action.kind === 'zoom') runZoom(zoom, action.to);
    else if (action.kind === 'hide') events.onHide();
    else runOnRecord(scene, events, { event, action });
  });
}

function idOf({ target }: Event): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<SVGGElement>('.node')?.dataset['id'] ?? null;
}

/** A step to the right and downwards, for example `[-1, 0]` for the left arrow. */
type Direction = readonly [number, number];

type RecordAction =
  | { readonly kind: 'select' }
  | { readonly kind: 'pin' }
  | { readonly kind: 'focus'; readonly direction: Direction };

type KeyAction =
  RecordAction | { readonly kind: 'hide' } | { readonly kind: 'zoom'; readonly to: 'in' | 'out' | 'fit' };

const actionsByKey: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['0', { kind: 'zoom', to: 'fit' }],
  ['+', { kind: 'zoom', to: 'in' }],
  ['=', { kind: 'zoom', to: 'in' }],
  ['-', { kind: 'zoom', to: 'out' }],
  ['Delete', { kind: 'hide' }],
  ['h', { kind: 'hide' }],
  ['p', { kind: 'pin' }],
  ['Enter', { kind: 'select' }],
  [' ', { kind: 'select' }],
  ['ArrowLeft', { kind: 'focus', direction: [-1, 0] }],
  ['ArrowRight', { kind: 'focus', direction: [1, 0] }],
  ['ArrowUp', { kind: 'focus', direction: [0, -1] }],
  ['ArrowDown', { kind: 'focus', direction: [0, 1] }],
]);

function actionOf({ key }: KeyboardEvent): KeyAction | null {
  return actionsByKey.get(key) ?? null;
}

function runZoom({ fit, zoomBy }: Zoom, to: 'in' | 'out' | 'fit'): void {
  if (to === 'fit') fit();
  else zoomBy(to === 'in' ? zoomStep : 1 / zoomStep);
}

interface RecordKey {
  readonly event: KeyboardEvent;
  readonly action: RecordAction;
}

function runOnRecord(scene: Scene, events: DrawingEvents, { event, action }: RecordKey): void {
  const id = idOf(event);
  if (id === null) return;
  switch (action.kind) {
    case 'select':
      events.onSelect(id, event.ctrlKey || event.shiftKey ? 'more' : 'alone');
      return;
    case 'pin':
      events.onPin(id, pointOf(scene, id));
      return;
    case 'focus':
      moveFocus(scene, id, action.direction);
  }
}

/** Moves the focus along a relationship that leads in that direction, else to the nearest record there. */
function moveFocus(scene: Scene, id: string, [dx, dy]: Direction): void {
  const here = pointOf(scene, id);
  const linked = linkedIds(scene, id);
  const all = [...scene.element.querySelectorAll<SVGGElement>('.node')];
  const cost = (node: SVGGElement): number => {
    const other = node.dataset['id'] ?? '';
    const { x, y } = pointOf(scene, other);
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    if (other === id || along <= 1) return Infinity;
    return (along + aside * 1.6) * (linked.has(other) ? 0.4 : 1);
  };
  const next = all.toSorted((a, b) => cost(a) - cost(b))[0];
  if (!next || cost(next) === Infinity) return;
  for (const node of all) node.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

function linkedIds({ relationships }: Scene, id: string): ReadonlySet<string> {
  const all = [...relationships.values()].map(({ relationship }) => relationship);
  return new Set(all.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
}
