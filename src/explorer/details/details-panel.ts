import type { App } from '../app.js';
import { button, fill, html } from '../dom.js';
import { failureNotice } from '../failure-notice.js';
import { neighbourCounts } from '../graph/neighbour-counts.js';
import type { NeighbourCount } from '../graph/neighbour-counts.js';
import { NotOnRecord } from '../not-on-record.js';
import { readCounts } from '../operations.js';
import { runOperation } from '../run-operation.js';
import { showProgress } from '../show-progress.js';
import { createStore } from '../store.js';
import type { Store } from '../store.js';
import { whenSlow } from '../when-slow.js';
import { noDetails, reduceDetails } from './details-state.js';
import type { DetailsAction, DetailsState } from './details-state.js';
import type { PanelActions } from './panel-actions.js';
import { readDetails } from './read-details.js';
import type { Details } from './read-details.js';
import { recordButtons, recordQuery } from './record-buttons.js';
import { writeNeighbours } from './write-neighbours.js';

/** The panel with the details of one record. */
export interface DetailsPanel {
  readonly element: HTMLElement;
  /** Shows a record; null hides the panel. */
  readonly show: (id: string | null) => void;
  /** Sets what the panel can do with the graph that is shown; null when none is. */
  readonly actions: (actions: PanelActions | null) => void;
  /** Writes the parts again that depend on the graph. */
  readonly refresh: () => void;
}

/** The panel as its own functions see it. */
interface Panel {
  readonly app: App;
  readonly store: Store<DetailsState<PanelActions>, DetailsAction<PanelActions>>;
  readonly element: HTMLElement;
  readonly neighbours: HTMLElement;
  readonly buttons: HTMLElement;
}

const readingWords = 'Reading the details';

/** Creates the panel. It reads what it shows from the server. */
export function detailsPanel(app: App): DetailsPanel {
  const panel: Panel = {
    app,
    store: createStore<DetailsState<PanelActions>, DetailsAction<PanelActions>>(noDetails, {
      reduce: reduceDetails,
    }),
    element: html('aside', { class: 'details', 'aria-label': 'Details', tabindex: 0, hidden: true }),
    neighbours: html('section'),
    buttons: html('div', { class: 'buttons' }),
  };
  const { store, element } = panel;
  let reading = new AbortController();
  return {
    element,
    show: (id) => {
      if (id === store.state().id) return;
      reading.abort();
      reading = new AbortController();
      store.dispatch({ kind: 'SHOW', id });
      element.hidden = id === null;
      if (id !== null) void load(panel, id, reading.signal);
    },
    actions: (actions) => {
      store.dispatch({ kind: 'OFFER', actions });
      const { id, counts } = store.state();
      if (id !== null && counts) actions?.onCounts(id, counts);
    },
    refresh: () => {
      refresh(panel);
    },
  };
}

async function load(panel: Panel, id: string, signal: AbortSignal): Promise<void> {
  const { app, store, element } = panel;
  const endProgress = showProgress(element, readingWords);
  const counting = loadCounts(panel, id, signal);
  // On a server that has just started, the counts are known long before everything else.
  const cancelCounts = whenSlow(() => {
    counting.then(
      () => {
        if (store.state().record !== null || signal.aborted) return;
        endProgress();
        renderCounts(panel);
      },
      () => undefined,
    );
  });
  try {
    const [details] = await Promise.all([readDetails(app, id, signal), counting]);
    if (signal.aborted) return;
    store.dispatch({ kind: 'READ', record: details.record });
    render(panel, details);
  } catch (failure) {
    if (signal.aborted) return;
    store.dispatch({ kind: 'FAIL' });
    const retry = (): void => void load(panel, id, signal);
    fill(element, closeButton(app), failureNotice(failure, retry));
  } finally {
    cancelCounts();
    endProgress();
  }
}

async function loadCounts({ store }: Panel, id: string, signal: AbortSignal): Promise<void> {
  const counts = await countNeighbours(id, signal);
  if (signal.aborted) return;
  store.dispatch({ kind: 'COUNT', counts });
  store.state().actions?.onCounts(id, counts);
}

async function countNeighbours(id: string, signal: AbortSignal): Promise<ReadonlyArray<NeighbourCount>> {
  const { around } = await runOperation(readCounts, { id }, signal);
  if (!around) throw new NotOnRecord(id);
  return neighbourCounts(around.counts);
}

function renderCounts(panel: Panel): void {
  refresh(panel);
  fill(
    panel.element,
    closeButton(panel.app),
    panel.neighbours,
    html('p', { class: 'quiet', role: 'status' }, `${readingWords} …`),
  );
}

function render(panel: Panel, { record, head, body }: Details): void {
  const { app, element, buttons, neighbours } = panel;
  refresh(panel);
  fill(element, closeButton(app), head, buttons, body, neighbours, recordQuery(app, record));
  element.scrollTop = 0;
}

/** Writes the neighbours and the buttons, as far as they are known. */
function refresh({ app, store, neighbours, buttons }: Panel): void {
  const { id, counts, record, actions } = store.state();
  if (id !== null && counts) writeNeighbours(neighbours, { id, counts, actions });
  if (record) fill(buttons, recordButtons(app, record), actions?.buttons(record));
}

function closeButton(app: App): HTMLElement {
  return button('×', {
    class: 'close',
    'aria-label': 'Close the details',
    onclick: () => {
      app.select(null);
    },
  });
}
