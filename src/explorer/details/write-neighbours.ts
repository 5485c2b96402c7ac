import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { neighbourKey } from '../graph/neighbour-counts.js';
import type { NeighbourCount } from '../graph/neighbour-counts.js';
import type { PanelActions } from './panel-actions.js';

/** The neighbours of a record, and what can be done with them. */
export interface NeighbourListOptions {
  readonly id: string;
  readonly counts: ReadonlyArray<NeighbourCount>;
  /** Null when no graph is shown: then the counts are listed, and nothing can be added. */
  readonly actions: PanelActions | null;
}

/** Writes the list of a record's neighbours by kind; a button that has the focus keeps it. */
export function writeNeighbours(place: HTMLElement, { id, counts, actions }: NeighbourListOptions): void {
  const focused = place.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  if (counts.length === 0) {
    fill(place, html('p', { class: 'quiet' }, 'It has no relationships.'));
    return;
  }
  const items = counts.map((count) =>
    html('li', {}, actions ? addButton(id, count, actions) : countParts(count, 0)),
  );
  fill(
    place,
    html('h3', {}, actions ? 'Add its neighbours' : 'Neighbours'),
    html('ul', { class: 'neighbours' }, items),
  );
  if (focused !== null)
    [...place.querySelectorAll('button')].find((other) => keyOf(other) === focused)?.focus();
}

function addButton(id: string, count: NeighbourCount, actions: PanelActions): HTMLElement {
  const drawn = actions.drawnCount(id, count);
  const isComplete = drawn >= count.count;
  return button(countParts(count, drawn), {
    'data-neighbours': neighbourKey(count),
    'aria-label': isComplete
      ? `${count.words}: all ${amountWords(count)} are in the graph`
      : `Add: ${count.words}, ${amountWords(count)}, of which ${drawn} are in the graph`,
    disabled: isComplete,
    onclick: () => {
      actions.addNeighbours(id, count);
    },
  });
}

function countParts(count: NeighbourCount, drawn: number): Child {
  return [html('span', {}, count.words), html('b', {}, `${drawnWords(count, drawn)}${amountWords(count)}`)];
}

function drawnWords({ count }: NeighbourCount, drawn: number): string {
  if (drawn === 0) return '';
  return drawn < count ? `${drawn} of ` : 'all ';
}

function amountWords({ count, isExact }: NeighbourCount): string {
  return `${count.toLocaleString('en')}${isExact ? '' : ' or more'}`;
}

function keyOf(element: Element | null): string | null {
  return element instanceof HTMLElement ? (element.dataset['neighbours'] ?? null) : null;
}
