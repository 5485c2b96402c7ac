import type { App, MakeView, ShownView } from './app.js';
import type { DetailsPanel } from './details/details-panel.js';
import { NotOnRecord } from './not-on-record.js';
import { startView } from './start-view.js';
import type { ViewState } from './view-state.js';

/** The parts that views use in addition to the app. */
export interface ViewParts {
  readonly signal: AbortSignal;
  readonly panel: DetailsPanel;
}

/** Creates the view of a state; the code of all but the first page is read when it is needed. Throws OperationFailed or NotOnRecord. */
export async function makeView(app: App, state: ViewState, { signal, panel }: ViewParts): Promise<ShownView> {
  const { view } = state;
  switch (view.kind) {
    case 'start':
      return startView(app, { ...state, view }, signal);
    case 'question':
      return (await import('./question-view.js')).questionView(app, { ...state, view }, signal);
    case 'record':
      return (await import('./pages/record-page.js')).recordPage(app, { ...state, view }, signal);
    case 'results':
      return (await import('./pages/results-page.js')).resultsPage(app, { ...state, view }, signal);
    case 'claim':
      return claimOrRemoved(app, { ...state, view }, signal);
    case 'path':
      return (await import('./path/path-view.js')).pathView(app, { ...state, view }, signal);
    case 'graph':
      return (await import('./graph/graph-view.js')).graphView(panel)(app, { ...state, view }, signal);
  }
}

/** A claim that was removed has the same page as any other record that was. */
const claimOrRemoved: MakeView<'claim'> = async (app, state, signal) => {
  try {
    const { claimView } = await import('./provenance/claim-view.js');
    return await claimView(app, state, signal);
  } catch (failure) {
    if (!(failure instanceof NotOnRecord)) throw failure;
    const { removedPage } = await import('./pages/removed-page.js');
    return removedPage(app, state.view.id, signal);
  }
};
