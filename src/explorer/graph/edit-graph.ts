import { noFilters } from '../view-state.js';
import type { Filters, GraphState, Pin } from '../view-state.js';

/** A change that the reader makes to a graph. */
export type GraphEdit =
  | { readonly kind: 'ADD'; readonly ids: ReadonlyArray<string> }
  | { readonly kind: 'HIDE'; readonly ids: ReadonlyArray<string> }
  | { readonly kind: 'DRAW_APART'; readonly ids: ReadonlyArray<string> }
  | { readonly kind: 'PIN'; readonly pin: Pin }
  | { readonly kind: 'UNPIN'; readonly ids: ReadonlyArray<string> }
  | { readonly kind: 'FILTER'; readonly change: Partial<Filters> }
  | { readonly kind: 'SHOW_ALL' };

/** Returns the graph after a change. Records that are added are shown, even if they were hidden before. */
export function editGraph(graph: GraphState, edit: GraphEdit): GraphState {
  switch (edit.kind) {
    case 'ADD':
      return {
        ...graph,
        ids: union(graph.ids, edit.ids),
        hidden: graph.hidden.filter((id) => !edit.ids.includes(id)),
      };
    case 'HIDE':
      return { ...graph, hidden: union(graph.hidden, edit.ids) };
    case 'DRAW_APART':
      return { ...graph, apart: union(graph.apart, edit.ids) };
    case 'PIN':
      return { ...graph, pins: [...graph.pins.filter(({ id }) => id !== edit.pin.id), edit.pin] };
    case 'UNPIN':
      return { ...graph, pins: graph.pins.filter(({ id }) => !edit.ids.includes(id)) };
    case 'FILTER':
      return { ...graph, filters: { ...graph.filters, ...edit.change } };
    case 'SHOW_ALL':
      return { ...graph, hidden: [], filters: noFilters };
  }
}

function union(one: ReadonlyArray<string>, other: ReadonlyArray<string>): ReadonlyArray<string> {
  return [...new Set([...one, ...other])];
}
