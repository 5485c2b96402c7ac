import type { App } from './app.js';
import { html } from './dom.js';
import type { Child } from './dom.js';
import { toAddress } from './view-address.js';
import type { ViewState } from './view-state.js';

/** Returns a link to a view. It opens in this page, and in a new tab with Ctrl or Command. */
export function viewLink(app: App, state: ViewState, words: Child): HTMLElement {
  return html(
    'a',
    {
      href: `/${toAddress(state)}`,
      onclick: (event) => {
        if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey)) return;
        event.preventDefault();
        app.open(state);
      },
    },
    words,
  );
}
