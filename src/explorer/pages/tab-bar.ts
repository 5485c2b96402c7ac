import type { App } from '../app.js';
import { html } from '../dom.js';
import { viewLink } from '../view-link.js';
import { stateOf } from '../view-state.js';
import type { View } from '../view-state.js';

/** A link to a part of a page. */
export interface Tab {
  readonly title: string;
  /** The number of records in it; null where they are not counted. */
  readonly count: number | null;
  readonly view: View;
  readonly isShown: boolean;
}

/** Returns the links to the parts of a page. */
export function tabBar(app: App, tabs: ReadonlyArray<Tab>): HTMLElement {
  return html(
    'nav',
    { class: 'tabs', 'aria-label': 'Parts of this page' },
    html(
      'ul',
      {},
      tabs.map((tab) => html('li', {}, tabLink(app, tab))),
    ),
  );
}

function tabLink(app: App, { title, count, view, isShown }: Tab): HTMLElement {
  const link = viewLink(app, stateOf(view), title);
  if (count !== null) link.append(' ', html('span', { class: 'count' }, count.toLocaleString('en')));
  if (count === 0) link.classList.add('none');
  if (isShown) link.setAttribute('aria-current', 'page');
  return link;
}
