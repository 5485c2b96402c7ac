import type { App } from '../app.js';
import { OperationFailed } from '../operation-failed.js';
import type { Store } from '../store.js';
import type { GraphState } from '../view-state.js';
import { countWords } from '../words.js';
import { editGraph } from './edit-graph.js';
import type { GraphEdit } from './edit-graph.js';
import { extendGraph } from './extend-graph.js';
import type { GraphAction, GraphViewState } from './graph-view-state.js';
import { maxRecords } from './limits.js';
import type { NeighbourKind } from './neighbour-counts.js';
import type { NeighbourReader } from './neighbour-reader.js';

/** The commands of a graph. Those that read do not reject: a failure becomes a notice. */
export interface GraphCommands {
  readonly edit: (edit: GraphEdit) => void;
  readonly open: (graph: GraphState) => void;
  readonly hide: (ids: ReadonlyArray<string>) => void;
  readonly add: (ids: ReadonlyArray<string>) => Promise<void>;
  /** Adds the next page of neighbours of one kind. */
  readonly addNeighbours: (id: string, kind: NeighbourKind) => Promise<void>;
  /** Adds neighbours of the most frequent kind that brings new records. */
  readonly addAnyNeighbours: (id: string) => Promise<void>;
  /** Runs something; a failure becomes a notice. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** The parts of a graph view that commands work on. */
export interface GraphContext {
  readonly app: App;
  readonly store: Store<GraphViewState, GraphAction>;
  readonly neighbours: NeighbourReader;
}

/** Returns the commands of a graph view. */
export function graphCommands(context: GraphContext): GraphCommands {
  const { app, store } = context;
  const open = (graph: GraphState): void => {
    app.open({ view: { kind: 'graph', graph } });
  };
  return {
    open,
    edit: (edit) => {
      open(editGraph(store.state().graph, edit));
    },
    hide: (ids) => {
      if (ids.length === 0) return;
      store.dispatch({ kind: 'SELECT', ids: [] });
      open(editGraph(store.state().graph, { kind: 'HIDE', ids }));
      app.announce(`${countWords(ids.length, 'record')} hidden.`);
    },
    add: (ids) => attempt(context, () => addRecords(context, ids)),
    addNeighbours: (id, kind) => attempt(context, () => addNeighbours(context, id, kind)),
    addAnyNeighbours: (id) => attempt(context, () => addAnyNeighbours(context, id)),
    attempt: (work) => attempt(context, work),
  };
}

async function attempt(context: GraphContext, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    const isKnown = failure instanceof OperationFailed;
    notify(context, isKnown ? [failure.message, failure.hint].join(' ') : String(failure));
  }
}

function notify({ app, store }: GraphContext, notice: string): void {
  app.announce(notice);
  store.dispatch({ kind: 'NOTIFY', notice });
}

/** Adds records in one step, as many as can be drawn. */
async function addRecords(context: GraphContext, ids: ReadonlyArray<string>): Promise<void> {
  const { app, store } = context;
  const { graph, loaded } = store.state();
  const missing = ids.filter((id) => !graph.ids.includes(id));
  const added = missing.slice(0, Math.max(0, maxRecords - graph.ids.length));
  store.dispatch({ kind: 'LOAD', loaded: await extendGraph(loaded, [...graph.ids, ...added]) });
  const shown = [...ids.filter((id) => graph.ids.includes(id)), ...added];
  app.open({ view: { kind: 'graph', graph: editGraph(store.state().graph, { kind: 'ADD', ids: shown }) } });
  app.announce(`${countWords(added.length, 'record')} added.`);
  if (added.length < missing.length)
    notify(context, `At most ${maxRecords} records can be drawn. Hide or remove some first.`);
}

async function addNeighbours(context: GraphContext, id: string, kind: NeighbourKind): Promise<void> {
  const ids = await context.neighbours.nextIds(id, kind, new Set(context.store.state().graph.ids));
  if (ids.length > 0) await addRecords(context, ids);
  else notify(context, 'All of them are in the graph.');
}

async function addAnyNeighbours(context: GraphContext, id: string): Promise<void> {
  for (const kind of await context.neighbours.counts(id)) {
    const ids = await context.neighbours.nextIds(id, kind, new Set(context.store.state().graph.ids));
    if (ids.length > 0) return addRecords(context, ids);
  }
  notify(context, 'All its neighbours are in the graph.');
}
