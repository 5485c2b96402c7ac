import type { App } from '../app.js';
import { noPathOptions } from '../view-state.js';
import type { GraphState, ViewState } from '../view-state.js';
import type { Drawing } from './drawing.js';
import { beside } from './steps.js';
import type { Steps } from './steps.js';
import type { ToolbarAction } from './toolbar.js';

/** Where a graph stands, for what can be done with it. */
export interface ActionOptions {
  readonly graph: GraphState;
  readonly steps: Steps;
  readonly chosen: ReadonlySet<string>;
  readonly as: ViewState['as'];
  readonly drawing: Drawing;
  readonly hide: (ids: ReadonlyArray<string>) => void;
}

/** What can be done with a graph as a whole, and with what is chosen in it. */
export function graphActions(app: App, options: ActionOptions): ReadonlyArray<ToolbarAction> {
  const { graph, steps, chosen, as, drawing, hide } = options;
  const goTo = (state: GraphState): void => {
    app.go({ view: { kind: 'graph', graph: state } });
  };
  const walk = (state: GraphState | null) =>
    state &&
    (() => {
      goTo(state);
    });
  const hideChosen = (): void => {
    hide([...chosen]);
  };
  const unpin = (): void => {
    goTo({ ...graph, pins: graph.pins.filter(({ id }) => !chosen.has(id)) });
  };
  const isPinned = graph.pins.some(({ id }) => chosen.has(id));
  return [
    { label: 'Undo', act: walk(beside(steps, 'back')) },
    { label: 'Redo', act: walk(beside(steps, 'forth')) },
    { label: 'Hide', act: chosen.size > 0 ? hideChosen : null },
    ...(isPinned ? [{ label: 'Unpin', act: unpin }] : []),
    ...wayBetween(app, chosen),
    ...(as === 'picture' ? zoomActions(drawing) : []),
  ];
}

function wayBetween(app: App, chosen: ReadonlySet<string>): ReadonlyArray<ToolbarAction> {
  const [from, to, ...others] = chosen;
  if (from === undefined || to === undefined || others.length > 0) return [];
  const act = (): void => {
    app.go({ view: { kind: 'path', from, to, ...noPathOptions }, chosen: null });
  };
  return [{ label: 'Path between the two', act }];
}

function zoomActions({ zoomBy, fit }: Drawing): ReadonlyArray<ToolbarAction> {
  const by = (factor: number) => () => {
    zoomBy(factor);
  };
  return [
    { label: '−', spoken: 'Zoom out', act: by(1 / 1.3) },
    { label: '+', spoken: 'Zoom in', act: by(1.3) },
    { label: 'Show whole', act: fit },
  ];
}
