import type { App } from '../app.js';
import { noPathOptions } from '../view-state.js';
import type { GraphState } from '../view-state.js';
import type { Drawing } from './drawing.js';
import type { GraphCommands } from './graph-commands.js';
import { adjacentState } from './graph-history.js';
import type { GraphViewState } from './graph-view-state.js';
import type { ToolbarAction } from './write-toolbar.js';

/** The parts that the actions of the toolbar use. */
export interface ActionOptions {
  readonly state: GraphViewState;
  readonly commands: GraphCommands;
  readonly drawing: Drawing;
}

/** Returns the actions of the toolbar for a state of the graph. */
export function graphActions(
  app: App,
  { state, commands, drawing }: ActionOptions,
): ReadonlyArray<ToolbarAction> {
  const { graph, history, selected, display } = state;
  const goTo = (target: GraphState | null) =>
    target &&
    (() => {
      commands.open(target);
    });
  const hide = (): void => {
    commands.hide([...selected]);
  };
  const unpin = (): void => {
    commands.edit({ kind: 'UNPIN', ids: [...selected] });
  };
  const isPinned = graph.pins.some(({ id }) => selected.has(id));
  return [
    { label: 'Undo', run: goTo(adjacentState(history, 'undo')) },
    { label: 'Redo', run: goTo(adjacentState(history, 'redo')) },
    { label: 'Hide', run: selected.size > 0 ? hide : null },
    ...(isPinned ? [{ label: 'Unpin', run: unpin }] : []),
    ...pathBetween(app, selected),
    ...(display === 'picture' ? zoomActions(drawing) : []),
  ];
}

function pathBetween(app: App, selected: ReadonlySet<string>): ReadonlyArray<ToolbarAction> {
  const [from, to, ...others] = selected;
  if (from === undefined || to === undefined || others.length > 0) return [];
  const run = (): void => {
    app.open({ view: { kind: 'path', from, to, ...noPathOptions }, selected: null });
  };
  return [{ label: 'Path between the two', run }];
}

function zoomActions({ zoomBy, fit }: Drawing): ReadonlyArray<ToolbarAction> {
  const by = (factor: number) => () => {
    zoomBy(factor);
  };
  return [
    { label: '−', spoken: 'Zoom out', run: by(1 / 1.3) },
    { label: '+', spoken: 'Zoom in', run: by(1.3) },
    { label: 'Fit to screen', run: fit },
  ];
}
