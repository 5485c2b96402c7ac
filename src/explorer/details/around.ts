import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { alongKey } from '../graph/neighbours.js';
import type { Neighbourhood } from '../graph/neighbours.js';
import type { PanelActions } from './panel-actions.js';

/** What is around a record, and what can be done with it. */
export interface AroundOptions {
  readonly id: string;
  readonly counts: ReadonlyArray<Neighbourhood>;
  /** Null outside of a graph: then the counts are told, and nothing can be added. */
  readonly actions: PanelActions | null;
}

/** Writes the counts of what is around a record; the button that has the focus keeps it. */
export function writeAround(place: HTMLElement, { id, counts, actions }: AroundOptions): void {
  const focused = place.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  if (counts.length === 0) {
    fill(place, html('p', { class: 'quiet' }, 'Nothing is related to it.'));
    return;
  }
  fill(
    place,
    html('h3', {}, actions ? 'Add its neighbours' : 'Around it'),
    html(
      'ul',
      { class: 'around' },
      counts.map((along) => html('li', {}, actions ? addButton(id, along, actions) : countOf(along, null))),
    ),
  );
  if (focused !== null)
    [...place.querySelectorAll('button')].find((other) => keyOf(other) === focused)?.focus();
}

function addButton(id: string, along: Neighbourhood, actions: PanelActions): HTMLElement {
  const present = actions.present(id, along);
  const isWhole = present >= along.count;
  return button(countOf(along, present), {
    'data-along': alongKey(along),
    'aria-label': isWhole
      ? `${along.words}: all ${amount(along)} are in the graph`
      : `Add: ${along.words}, ${amount(along)}, of which ${present} are in the graph`,
    disabled: isWhole,
    onclick: () => {
      actions.expand(id, along);
    },
  });
}

function countOf(along: Neighbourhood, present: number | null): Child {
  return [html('span', {}, along.words), html('b', {}, `${shareWords(along, present ?? 0)}${amount(along)}`)];
}

function shareWords({ count }: Neighbourhood, present: number): string {
  if (present === 0) return '';
  return present < count ? `${present} of ` : 'all ';
}

function amount({ count, isExact }: Neighbourhood): string {
  return `${count.toLocaleString('en')}${isExact ? '' : ' or more'}`;
}

function keyOf(element: Element | null): string | null {
  return element instanceof HTMLElement ? (element.dataset['along'] ?? null) : null;
}
