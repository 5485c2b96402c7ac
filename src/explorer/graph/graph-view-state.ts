import type { GraphState, ViewState } from '../view-state.js';
import { recordStep, startHistory } from './graph-history.js';
import type { GraphHistory } from './graph-history.js';
import type { LoadedGraph } from './loaded-graph.js';

/** Everything that the graph view shows. */
export interface GraphViewState {
  /** The graph as the address has it. */
  readonly graph: GraphState;
  readonly history: GraphHistory;
  readonly selected: ReadonlySet<string>;
  readonly display: ViewState['display'];
  readonly loaded: LoadedGraph;
  /** A sentence over the picture: why something could not be done. */
  readonly notice: string | null;
}

/** The actions that change the graph view. */
export type GraphAction =
  | {
      /** The address changed. */
      readonly kind: 'SHOW';
      readonly graph: GraphState;
      readonly selected: string | null;
      readonly display: ViewState['display'];
    }
  | { readonly kind: 'LOAD'; readonly loaded: LoadedGraph }
  | { readonly kind: 'SELECT'; readonly ids: ReadonlyArray<string> }
  | { readonly kind: 'TOGGLE'; readonly id: string }
  | { readonly kind: 'NOTIFY'; readonly notice: string };

/** Returns the state of a graph view that has just been opened. */
export function firstGraphView(
  { graph, selected, display }: Omit<Extract<GraphAction, { kind: 'SHOW' }>, 'kind'>,
  loaded: LoadedGraph,
): GraphViewState {
  return {
    ...{ graph, display, loaded },
    history: startHistory(graph),
    selected: new Set(selected === null ? [] : [selected]),
    notice: null,
  };
}

/** Returns the state of the graph view after an action. */
export function reduceGraphView(state: GraphViewState, action: GraphAction): GraphViewState {
  switch (action.kind) {
    case 'SHOW':
      return {
        ...state,
        graph: action.graph,
        history: recordStep(state.history, action.graph),
        selected: selectionAfter(state.selected, action.selected),
        display: action.display,
        notice: null,
      };
    case 'LOAD':
      return { ...state, loaded: action.loaded };
    case 'SELECT':
      return { ...state, selected: new Set(action.ids) };
    case 'TOGGLE':
      return { ...state, selected: toggled(state.selected, action.id) };
    case 'NOTIFY':
      return { ...state, notice: action.notice };
  }
}

/** A selection of several records ends only when the details of another record are opened. */
function selectionAfter(selected: ReadonlySet<string>, opened: string | null): ReadonlySet<string> {
  if (opened === null) return selected.size > 1 ? selected : new Set();
  return selected.has(opened) ? selected : new Set([opened]);
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...selected].filter((other) => other !== id);
  return new Set(selected.has(id) ? others : [...others, id]);
}
