import type { DetailsPanel } from '../details/details-panel.js';
import { fill, html } from '../dom.js';
import { bundleGraph } from './bundle-graph.js';
import type { Drawing } from './drawing.js';
import { filterBar } from './filter-bar.js';
import { graphActions } from './graph-actions.js';
import type { GraphCommands, GraphContext } from './graph-commands.js';
import { graphHead } from './graph-head.js';
import { graphTables } from './graph-tables.js';
import type { GraphViewState } from './graph-view-state.js';
import { timeBar } from './time-bar.js';
import { timelineOf } from './timeline.js';
import { relationshipsAmong, visibleGraph } from './visible-graph.js';
import type { VisibleGraph } from './visible-graph.js';
import { writeToolbar } from './write-toolbar.js';

/** The places of the graph view that are written anew when its state changes. */
export interface GraphElements {
  readonly element: HTMLElement;
  /** Holds the parts of the page that the graph belongs to. */
  readonly tabs: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly legend: HTMLElement;
  /** Holds the picture or the tables. */
  readonly stage: HTMLElement;
  readonly time: HTMLElement;
  readonly notice: HTMLElement;
}

/** Creates the empty elements of a graph view. */
export function graphElements(): GraphElements {
  const toolbar = html('div', { class: 'toolbar', role: 'group', 'aria-label': 'Graph actions' });
  const legend = html('div', { class: 'legend-bar' });
  const stage = html('div', { class: 'stage' });
  const time = html('div', { class: 'time-bar', role: 'group', 'aria-label': 'Time' });
  const notice = html('p', { class: 'graph-note', role: 'alert' });
  const tabs = html('div', { class: 'graph-head' });
  const element = html('section', { class: 'graph-view' }, tabs, toolbar, legend, stage, time);
  return { element, tabs, toolbar, legend, stage, time, notice };
}

/** The parts of the graph view that drawing uses. */
export interface RenderOptions extends GraphContext {
  readonly panel: DetailsPanel;
  readonly commands: GraphCommands;
  readonly drawing: Drawing;
}

/** Shows the state of a graph view: toolbar, legend, time, and the picture or the tables. */
export function renderGraph(elements: GraphElements, options: RenderOptions): void {
  const state = options.store.state();
  const visible = visibleGraph(state.loaded, state.graph);
  fill(elements.tabs, graphHead(options.app, state));
  writeToolbar(elements.toolbar, {
    drawn: visible.records.length,
    selected: state.selected.size,
    actions: graphActions(options.app, { state, ...options }),
  });
  renderFilters(elements, { visible, state, commands: options.commands });
  options.panel.refresh();
  if (state.display === 'table') renderTables(elements, visible, options);
  else renderPicture(elements, visible, options);
}

interface FilterOptions {
  readonly visible: VisibleGraph;
  readonly state: GraphViewState;
  readonly commands: GraphCommands;
}

function renderFilters(
  { legend, time }: GraphElements,
  { visible, state: { graph, loaded }, commands }: FilterOptions,
): void {
  const { filters } = graph;
  const anyTime = { ...filters, from: null, to: null, undated: true };
  filterBar(legend, {
    records: graph.ids.flatMap((id) => loaded.records.get(id) ?? []),
    relationships: relationshipsAmong(loaded, graph.ids),
    visible,
    filters,
    onChange: (change) => {
      commands.edit({ kind: 'FILTER', change });
    },
    onShowAll: () => {
      commands.edit({ kind: 'SHOW_ALL' });
    },
  });
  timeBar(time, {
    timeline: timelineOf(visibleGraph(loaded, { ...graph, filters: anyTime }).records),
    filters,
    onChange: (change) => {
      commands.edit({ kind: 'FILTER', change });
    },
  });
}

function renderTables({ stage, notice }: GraphElements, visible: VisibleGraph, options: RenderOptions): void {
  const onHide = (id: string): void => {
    options.commands.hide([id]);
  };
  fill(stage, notice, graphTables(visible, { onSelect: options.app.select, onHide }));
}

function renderPicture(
  { stage, notice }: GraphElements,
  visible: VisibleGraph,
  { store, drawing, neighbours }: RenderOptions,
): void {
  const { graph, loaded, selected } = store.state();
  if (drawing.element.parentNode !== stage) fill(stage, drawing.element, notice);
  const drawn = bundleGraph(visible, graph);
  const holders = [...drawn.bundles].flatMap(([id, members]) =>
    members.some((member) => selected.has(member)) ? [id] : [],
  );
  drawing.draw(drawn, {
    selected: new Set([...selected, ...holders]),
    pinned: new Set(graph.pins.map(({ id }) => id)),
    missing: neighbours.missingCounts(relationshipsAmong(loaded, graph.ids)),
  });
}
