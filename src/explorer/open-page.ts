import { accessToken } from './access-token.js';
import { createAnnouncer } from './announcer.js';
import type { App } from './app.js';
import { createApp } from './create-app.js';
import { detailsPanel } from './details/details-panel.js';
import { fill, html } from './dom.js';
import { reducePage } from './page-state.js';
import type { PageAction } from './page-state.js';
import { searchBox } from './search-box.js';
import { createStore } from './store.js';
import type { Store } from './store.js';
import { fromAddress } from './view-address.js';
import type { ViewState } from './view-state.js';
import { createViewSwitcher } from './view-switcher.js';

/** Builds the page and shows the view of its address. */
export function openPage(): void {
  accessToken.get(); // removes it from the address, which may hold the view in the same place
  const main = html('main', { id: 'main', tabindex: -1 });
  const announcer = createAnnouncer();
  const tools = html('div', { class: 'tools' });
  const store = createStore<ViewState, PageAction>(fromAddress(currentAddress()), { reduce: reducePage });
  const app = createApp({
    store,
    show: () => {
      switcher.show();
    },
    showSelection: () => {
      switcher.showSelection();
    },
    announce: announcer.announce,
  });
  const panel = detailsPanel(app);
  const search = searchBox(app);
  const switcher = createViewSwitcher({ app, panel, main, tools });
  fill(
    document.body,
    skipLink(main),
    html('header', {}, html('a', { class: 'mark', href: '/' }, 'Onrecord'), search.element, tools),
    html('div', { class: 'frame' }, main, panel.element),
    announcer.element,
  );
  listenToHistory(store, switcher.show);
  listenToKeys(app, search.input);
  switcher.show();
  if (store.state().view.kind === 'start') search.input.focus();
}

function currentAddress(): string {
  return location.search + location.hash;
}

function listenToHistory(store: Store<ViewState, PageAction>, show: () => void): void {
  addEventListener('popstate', () => {
    store.dispatch({ kind: 'VISIT', address: currentAddress() });
    show();
  });
}

function listenToKeys(app: App, search: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    if (isTyping(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && app.state().selected) app.select(null);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName);
}

/** Moves the focus without changing the address: the part after `#` may hold the view. */
function skipLink(main: HTMLElement): HTMLElement {
  const skip = (event: Event): void => {
    event.preventDefault();
    main.focus();
  };
  return html('a', { class: 'skip', href: '#main', onclick: skip }, 'Skip to content');
}
