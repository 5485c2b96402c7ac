import type { App } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { recordTabs } from '../pages/record-tabs.js';
import type { GraphViewState } from './graph-view-state.js';

/** Returns the heading of a graph. The graph of a record is a part of its page, whose other parts are linked. */
export function graphHead(app: App, { graph, loaded }: GraphViewState): Child {
  const record = graph.about === null ? undefined : loaded.records.get(graph.about);
  if (!record || record.type === 'claim') return html('h1', { class: 'visually-hidden' }, 'Graph');
  return [html('h1', {}, record.label), recordTabs(app, record, { shown: 'graph', counts: [] })];
}
