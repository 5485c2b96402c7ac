import type { DrawingEvents } from './drawing-events.js';
import type { Place } from './layout.js';
import type { TieParts } from './tie-parts.js';

interface Listening {
  readonly events: DrawingEvents;
  readonly placeOf: (id: string) => Place;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly ties: ReadonlyMap<string, TieParts>;
  readonly showLabels: () => void;
}

/** Lets the mouse and the keys choose, walk, pin, hide and zoom. */
export function listenToHand(
  element: SVGSVGElement,
  { events, placeOf, fit, zoomBy, ties, showLabels }: Listening,
): void {
  const idOf = (event: Event) =>
    event.target instanceof Element
      ? (event.target.closest<SVGGElement>('.node')?.dataset['id'] ?? null)
      : null;
  element.addEventListener('click', (event) => {
    const id = idOf(event);
    if (id === null) return;
    if (event.target instanceof Element && event.target.closest('.more')) events.onMore(id);
    else events.onChoose(id, event.ctrlKey || event.metaKey || event.shiftKey ? 'more' : 'alone');
  });
  element.addEventListener('dblclick', (event) => {
    const id = idOf(event);
    if (id !== null) events.onOpen(id);
  });
  element.addEventListener('focusin', showLabels);
  element.addEventListener('keydown', (event) => {
    const id = idOf(event);
    const action = keyAction(event);
    if (action === null) return;
    event.preventDefault();
    if (action === 'fit') fit();
    else if (action === 'in') zoomBy(1.3);
    else if (action === 'out') zoomBy(1 / 1.3);
    else if (action === 'hide') events.onHide();
    else if (id === null) return;
    else if (action === 'choose') events.onChoose(id, event.ctrlKey || event.shiftKey ? 'more' : 'alone');
    else if (action === 'pin') events.onPin(id, placeOf(id));
    else moveFocus(element, id, { way: action, placeOf, ties });
  });
}

type Way = readonly [number, number];
type KeyAction = 'fit' | 'in' | 'out' | 'hide' | 'choose' | 'pin' | Way;

function keyAction({ key }: KeyboardEvent): KeyAction | null {
  switch (key) {
    case '0':
      return 'fit';
    case '+':
    case '=':
      return 'in';
    case '-':
      return 'out';
    case 'Delete':
    case 'h':
      return 'hide';
    case 'p':
      return 'pin';
    case 'Enter':
    case ' ':
      return 'choose';
    case 'ArrowLeft':
      return [-1, 0];
    case 'ArrowRight':
      return [1, 0];
    case 'ArrowUp':
      return [0, -1];
    case 'ArrowDown':
      return [0, 1];
    default:
      return null;
  }
}

interface FocusOptions {
  readonly way: Way;
  readonly placeOf: (id: string) => Place;
  readonly ties: ReadonlyMap<string, TieParts>;
}

/** Along a relationship where one leads that way, else to the nearest record that way. */
function moveFocus(element: SVGSVGElement, id: string, { way: [dx, dy], placeOf, ties }: FocusOptions): void {
  const here = placeOf(id);
  const linked = new Set(
    [...ties.values()].flatMap(({ tie }) => (tie.from === id ? [tie.to] : tie.to === id ? [tie.from] : [])),
  );
  const all = [...element.querySelectorAll<SVGGElement>('.node')];
  const cost = (node: SVGGElement) => {
    const other = node.dataset['id'] ?? '';
    const { x, y } = placeOf(other);
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
