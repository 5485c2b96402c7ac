import type { App, ShownView } from './app.js';
import type { DetailsPanel } from './details/details-panel.js';
import { graphView } from './graph/graph-view.js';
import { pathView } from './path/path-view.js';
import { claimView } from './provenance/claim-view.js';
import { questionView } from './question-view.js';
import { startView } from './start-view.js';
import type { ViewState } from './view-state.js';

/** The parts that views use in addition to the app. */
export interface ViewParts {
  readonly signal: AbortSignal;
  readonly panel: DetailsPanel;
}

/** Creates the view of a state. Throws OperationFailed or NotOnRecord. */
export function makeView(app: App, state: ViewState, { signal, panel }: ViewParts): Promise<ShownView> {
  const { view } = state;
  switch (view.kind) {
    case 'start':
      return startView(app, { ...state, view }, signal);
    case 'question':
      return questionView(app, { ...state, view }, signal);
    case 'claim':
      return claimView(app, { ...state, view }, signal);
    case 'path':
      return pathView(app, { ...state, view }, signal);
    case 'graph':
      return graphView(panel)(app, { ...state, view }, signal);
  }
}
