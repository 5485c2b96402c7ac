import type { App, MakeView, ShownView } from '../app.js';
import { panelActions } from './graph-panel-actions.js';
import type { DetailsPanel } from '../details/details-panel.js';
import { fill } from '../dom.js';
import { NotOnRecord } from '../not-on-record.js';
import { readLinks } from '../operations.js';
import type { GraphRecord } from '../records.js';
import { createStore } from '../store.js';
import type { ViewQuery } from '../view-data.js';
import type { GraphState, ViewState } from '../view-state.js';
import { countWords } from '../words.js';
import { drawnGraph } from './bundle-graph.js';
import { createDrawing } from './drawing.js';
import type { Drawing } from './drawing.js';
import { extendGraph } from './extend-graph.js';
import { graphCommands } from './graph-commands.js';
import type { GraphCommands, GraphContext } from './graph-commands.js';
import { firstGraphView, reduceGraphView } from './graph-view-state.js';
import type { GraphAction, GraphViewState } from './graph-view-state.js';
import { createLayout, widthRatio } from './layout.js';
import type { Layout } from './layout.js';
import { maxIdsPerQuery } from './limits.js';
import { emptyGraph } from './loaded-graph.js';
import { createNeighbourReader } from './neighbour-reader.js';
import type { NeighbourReader } from './neighbour-reader.js';
import { graphElements, renderGraph } from './render-graph.js';
import type { GraphElements } from './render-graph.js';
import { visibleGraph } from './visible-graph.js';

const firstPictureSize = 28;

/** Returns the view that shows a graph as a picture or tables, with legend, filters, time and undo. */
export function graphView(panel: DetailsPanel): MakeView<'graph'> {
  return async (app, first, signal) => {
    const layout = createLayout();
    try {
      const neighbours = createNeighbourReader();
      const state = await readGraphView(app, first, { neighbours, signal });
      return await openGraph(state, { app, layout, neighbours, panel });
    } catch (failure) {
      layout.close();
      throw failure;
    }
  };
}

interface ReadOptions {
  readonly neighbours: NeighbourReader;
  readonly signal: AbortSignal;
}

/** Reads what an address asks for; a single record is shown with some of its neighbours. */
async function readGraphView(
  app: App,
  { view, selected, display }: Parameters<MakeView<'graph'>>[1],
  { neighbours, signal }: ReadOptions,
): Promise<GraphViewState> {
  let { graph } = view;
  const [only, ...others] = graph.ids;
  if (only !== undefined && others.length === 0) {
    graph = { ...graph, ids: await neighbours.firstIds(only, firstPictureSize, signal) };
    if (graph.ids.length === 0) throw new NotOnRecord(only);
    app.amend({ view: { kind: 'graph', graph } });
  }
  const loaded = await extendGraph(emptyGraph, graph.ids, signal);
  if (!graph.ids.some((id) => loaded.records.has(id))) throw new NotOnRecord(graph.ids.join(', '));
  return firstGraphView({ graph, selected, display }, loaded);
}

/** Before the view is on the page, the shape of the window is the best guess of its shape. */
function firstWidthRatio(): number {
  return innerWidth < 700 ? 1 : 1.6;
}

interface OpenOptions extends Omit<GraphContext, 'store'> {
  readonly layout: Layout;
  readonly panel: DetailsPanel;
}

/** The parts of a graph view that is shown. */
interface GraphParts extends GraphContext, OpenOptions {
  readonly commands: GraphCommands;
  readonly elements: GraphElements;
  readonly drawing: Drawing;
  readonly render: () => void;
}

async function openGraph(initial: GraphViewState, options: OpenOptions): Promise<ShownView> {
  const elements = graphElements();
  const store = createStore<GraphViewState, GraphAction>(initial, {
    reduce: reduceGraphView,
    onChange: (state, previous) => {
      if (state.notice !== previous.notice) fill(elements.notice, state.notice);
      // Another graph is drawn when all its records have a position.
      if (state.graph === previous.graph && state.selected !== previous.selected) render();
    },
  });
  const context = { ...options, store };
  const commands = graphCommands(context);
  const drawing = createDrawing(options.layout, drawingEvents(context, commands));
  const render = (): void => {
    renderGraph(elements, { ...context, commands, drawing });
  };
  const parts = { ...context, commands, elements, drawing, render };
  placePins(options.layout, initial.graph);
  await options.layout.arrange(drawnGraph(initial.loaded, initial.graph), firstWidthRatio());
  options.panel.actions(panelActions(parts));
  render();
  const { about, ids } = initial.graph;
  requestAnimationFrame(() => {
    drawing.fitReadably(about ?? ids[0] ?? null);
  });
  return shownGraph(parts);
}

function drawingEvents(
  { app, store }: GraphContext,
  commands: GraphCommands,
): Parameters<typeof createDrawing>[1] {
  const membersOf = (id: string): ReadonlyArray<string> | undefined => {
    const { loaded, graph } = store.state();
    return drawnGraph(loaded, graph).bundles.get(id);
  };
  return {
    onSelect: (id, how) => {
      const members = membersOf(id);
      if (members) commands.edit({ kind: 'DRAW_APART', ids: members });
      else if (how === 'alone') app.select(id);
      else store.dispatch({ kind: 'TOGGLE', id });
    },
    onSelectMany: (drawn) => {
      const ids = drawn.flatMap((id) => membersOf(id) ?? [id]);
      store.dispatch({ kind: 'SELECT', ids });
      app.announce(`${countWords(ids.length, 'record')} selected.`);
    },
    onExpand: (id) => {
      if (!membersOf(id)) void commands.addAnyNeighbours(id);
    },
    onPin: (id, { x, y }) => {
      commands.edit({ kind: 'PIN', pin: { id, x: Math.round(x), y: Math.round(y) } });
    },
    onHide: () => {
      commands.hide([...store.state().selected]);
    },
    onShowMore: app.select,
  };
}

function shownGraph(parts: GraphParts): ShownView {
  const { store, drawing, elements, layout } = parts;
  const { graph, loaded } = store.state();
  return {
    title: titleOf(loaded.records, graph),
    element: elements.element,
    saveable: {
      query: () => linksQuery(store.state().graph),
      picture: () => (store.state().display === 'picture' ? drawing.element : null),
      data: () => ({ ...visibleGraph(store.state().loaded, store.state().graph), sentences: [] }),
    },
    close: layout.close,
    update: (state) => updateGraph(parts, state),
  };
}

/** Takes a new address; false when it has no record in common with the one shown. */
function updateGraph(parts: GraphParts, { view, selected, display }: ViewState): boolean {
  if (view.kind !== 'graph') return false;
  const { graph } = parts.store.state();
  if (!view.graph.ids.some((id) => graph.ids.includes(id))) return false;
  parts.store.dispatch({ kind: 'SHOW', graph: view.graph, selected, display });
  placePins(parts.layout, view.graph);
  void parts.commands.attempt(() => arrangeAndRender(parts));
  return true;
}

async function arrangeAndRender({ store, layout, elements, render }: GraphParts): Promise<void> {
  const { graph, loaded } = store.state();
  if (graph.ids.some((id) => !loaded.linked.has(id)))
    store.dispatch({ kind: 'LOAD', loaded: await extendGraph(loaded, graph.ids) });
  const state = store.state();
  await layout.arrange(drawnGraph(state.loaded, state.graph), widthRatio(elements.stage));
  render();
}

function linksQuery({ ids }: GraphState): ViewQuery {
  return { text: readLinks.text, variables: { ids: ids.slice(0, maxIdsPerQuery), among: ids } };
}

function placePins(layout: Layout, { pins }: GraphState): void {
  for (const { id, x, y } of pins) layout.place(id, { x, y });
}

function titleOf(records: ReadonlyMap<string, GraphRecord>, { ids }: GraphState): string {
  const first = records.get(ids[0] ?? '')?.label ?? 'Graph';
  return ids.length === 1 ? first : `${first} and its neighbours`;
}
