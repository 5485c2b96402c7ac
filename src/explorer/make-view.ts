import type { App, ShownView } from './app.js';
import type { DetailsPanel } from './details/details-panel.js';
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
      return (await import('./provenance/claim-view.js')).claimView(app, { ...state, view }, signal);
    case 'path':
      return (await import('./path/path-view.js')).pathView(app, { ...state, view }, signal);
    case 'graph':
      return (await import('./graph/graph-view.js')).graphView(panel)(app, { ...state, view }, signal);
  }
}
