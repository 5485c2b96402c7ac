import type { App, ShownView } from './app.js';
import type { DetailsPanel } from './details/details-panel.js';
import { fill } from './dom.js';
import { failureNotice } from './failure-notice.js';
import { makeView } from './make-view.js';
import { writeTools } from './page-tools.js';
import { showProgress } from './show-progress.js';

/** Shows one view at a time in the main part of the page. */
export interface ViewSwitcher {
  /** Shows the view of the page's state. */
  readonly show: () => void;
  /** Updates the view that is shown after a selection. */
  readonly showSelection: () => void;
}

/** The parts of the page that change with the view. */
export interface SwitcherOptions {
  readonly app: App;
  readonly panel: DetailsPanel;
  readonly main: HTMLElement;
  readonly tools: HTMLElement;
}

/** Creates a switcher that shows nothing yet. */
export function createViewSwitcher(options: SwitcherOptions): ViewSwitcher {
  const { app, panel, tools } = options;
  let shown: ShownView | null = null;
  let reading = new AbortController();
  const read = async (): Promise<void> => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const view = await readView(options, signal, () => {
      switcher.show();
    });
    if (signal.aborted) {
      if (view instanceof HTMLElement) return;
      view.close?.();
      return;
    }
    shown?.close?.();
    shown = view instanceof HTMLElement ? null : view;
    showElement(options, view);
    panel.show(shown ? app.state().selected : null);
    writeTools(tools, app, shown);
  };
  const switcher: ViewSwitcher = {
    show: () => {
      if (!shown?.update?.(app.state())) {
        void read();
        return;
      }
      panel.show(app.state().selected);
      writeTools(tools, app, shown);
    },
    showSelection: () => {
      panel.show(app.state().selected);
      shown?.update?.(app.state());
    },
  };
  return switcher;
}

/** Reads the view of the page's state, or returns a notice that says why it cannot be read. Does not reject. */
async function readView(
  { app, panel, main }: SwitcherOptions,
  signal: AbortSignal,
  retry: () => void,
): Promise<ShownView | HTMLElement> {
  const endProgress = showProgress(main, 'Reading');
  main.setAttribute('aria-busy', 'true');
  // The details are read at the same time; the actions of the former view end with it.
  panel.actions(null);
  panel.show(app.state().selected);
  try {
    return await makeView(app, app.state(), { signal, panel });
  } catch (failure) {
    return failureNotice(failure, retry);
  } finally {
    endProgress();
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

function showElement({ app, main }: SwitcherOptions, view: ShownView | HTMLElement): void {
  document.body.dataset['view'] = app.state().view.kind;
  if (view instanceof HTMLElement) {
    fill(main, view);
    return;
  }
  const focused = document.activeElement?.id;
  fill(main, view.element);
  if (focused) document.getElementById(focused)?.focus();
  document.title = view.title === 'Onrecord' ? 'Onrecord' : `${view.title.slice(0, 80)} · Onrecord`;
  app.announce(view.title.slice(0, 200));
}
