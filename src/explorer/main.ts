import type { App, MakeView, ShownView } from './app.js';
import { ask } from './ask.js';
import { detailsPanel } from './details/panel.js';
import { button, fill, html } from './dom.js';
import { graphView } from './graph/view.js';
import { keepMenu } from './keep/menu.js';
import { notice, waiting } from './notices.js';
import { readProvenance } from './operations.js';
import type { ReadProvenanceQuery } from './operations.generated.js';
import { pathView } from './path/view.js';
import { claimView } from './provenance/view.js';
import { questionView } from './question-view.js';
import { searchBox } from './search-box.js';
import { startView } from './start-view.js';
import { fromAddress, toAddress } from './view-state.js';
import type { View, ViewState } from './view-state.js';

startPage();

/** Builds the frame of the page, and shows what the address says. */
function startPage(): void {
  const main = html('main', { id: 'main', tabindex: -1 });
  const live = html('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const tools = html('div', { class: 'tools' });
  let state = fromAddress(location.search + location.hash);
  let shown: ShownView | null = null;
  const claims = new Map<string, Promise<ReadProvenanceQuery>>();
  let ongoing = new AbortController();

  const app: App = {
    state: () => state,
    go: (change) => {
      state = { ...state, ...change };
      history.pushState(null, '', `/${toAddress(state)}`);
      void show();
    },
    replace: (change) => {
      state = { ...state, ...change };
      history.replaceState(null, '', `/${toAddress(state)}`);
    },
    choose: (id) => {
      state = { ...state, chosen: id };
      history.replaceState(null, '', `/${toAddress(state)}`);
      panel.show(id);
      shown?.update?.(state);
    },
    provenance: async (id) => {
      const known = claims.get(id) ?? ask(readProvenance, { id });
      claims.set(id, known);
      try {
        const { node } = await known;
        return node && 'chains' in node ? node : null;
      } catch (failure) {
        claims.delete(id);
        throw failure;
      }
    },
    say: (sentence) => {
      live.textContent = sentence;
    },
  };
  const panel = detailsPanel(app);
  const search = searchBox(app);

  const show = async (): Promise<void> => {
    if (shown?.update?.(state)) {
      panel.show(state.chosen);
      fillTools();
      return;
    }
    ongoing.abort();
    ongoing = new AbortController();
    const { signal } = ongoing;
    const isThere = waiting(main, 'Reading');
    main.setAttribute('aria-busy', 'true');
    // The details do not wait for the view; what the last view offered goes with it.
    panel.actions(null);
    panel.show(state.chosen);
    try {
      const view = await viewOf(app, state, { signal, panel });
      shown?.close?.();
      shown = view;
      const focused = document.activeElement?.id;
      fill(main, view.element);
      if (focused) document.getElementById(focused)?.focus();
      document.title = view.title === 'Onrecord' ? 'Onrecord' : `${view.title.slice(0, 80)} · Onrecord`;
      app.say(view.title.slice(0, 200));
    } catch (failure) {
      if (signal.aborted) return;
      shown?.close?.();
      shown = null;
      fill(
        main,
        notice(failure, () => void show()),
      );
    } finally {
      isThere();
      main.removeAttribute('aria-busy');
    }
    if (signal.aborted) return;
    document.body.dataset['view'] = state.view.kind;
    panel.show(shown ? state.chosen : null);
    fillTools();
  };

  const fillTools = (): void => {
    const hasPicture = ['claim', 'graph', 'path'].includes(state.view.kind) && shown?.keep;
    fill(tools, hasPicture && asButtons(app), shown?.keep && keepMenu(app, shown.keep));
  };

  fill(
    document.body,
    skipLink(main),
    html('header', {}, html('a', { class: 'mark', href: '/' }, 'Onrecord'), search.element, tools),
    html('div', { class: 'frame' }, main, panel.element),
    live,
  );
  addEventListener('popstate', () => {
    state = fromAddress(location.search + location.hash);
    void show();
  });
  addEventListener('keydown', (event) => {
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      search.input.focus();
    }
    if (event.key === 'Escape' && !isTyping(event.target) && state.chosen) app.choose(null);
  });
  void show();
  if (state.view.kind === 'start') search.input.focus();
}

/** Leads to the content and leaves the address alone: what stands after `#` may be the view. */
function skipLink(main: HTMLElement): HTMLElement {
  const skip = (event: Event): void => {
    event.preventDefault();
    main.focus();
  };
  return html('a', { class: 'skip', href: '#main', onclick: skip }, 'To the content');
}

function asButtons(app: App): HTMLElement {
  const { as } = app.state();
  const choice = (value: ViewState['as'], words: string) =>
    button(words, {
      'aria-pressed': String(as === value),
      onclick: () => {
        app.go({ as: value });
      },
    });
  return html(
    'div',
    { class: 'choice', role: 'group', 'aria-label': 'Show as' },
    choice('picture', 'Picture'),
    choice('table', 'Table'),
  );
}

interface ViewParts {
  readonly signal: AbortSignal;
  readonly panel: ReturnType<typeof detailsPanel>;
}

function viewOf(app: App, state: ViewState, { signal, panel }: ViewParts): Promise<ShownView> {
  const { view } = state;
  switch (view.kind) {
    case 'start':
      return made(startView, app, { ...state, view }, signal);
    case 'question':
      return made(questionView, app, { ...state, view }, signal);
    case 'claim':
      return made(claimView, app, { ...state, view }, signal);
    case 'path':
      return made(pathView, app, { ...state, view }, signal);
    case 'graph':
      return made(graphView(panel), app, { ...state, view }, signal);
  }
}

function made<Kind extends View['kind']>(
  make: MakeView<Kind>,
  app: App,
  state: Parameters<MakeView<Kind>>[1],
  signal: AbortSignal,
): Promise<ShownView> {
  return make(app, state, signal);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName);
}
