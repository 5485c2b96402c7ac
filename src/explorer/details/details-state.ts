import type { NeighbourCount } from '../graph/neighbour-counts.js';
import type { GraphRecord } from '../records.js';

/** Everything that the details panel shows. `Actions` is what it can do with a graph. */
export interface DetailsState<Actions> {
  /** The id of the record that is shown; null when the panel is hidden. */
  readonly id: string | null;
  /** Null until it is read; so are the counts. */
  readonly record: GraphRecord | null;
  readonly counts: ReadonlyArray<NeighbourCount> | null;
  /** Null when no graph is shown. */
  readonly actions: Actions | null;
}

/** A hidden panel. */
export const noDetails: DetailsState<never> = { id: null, record: null, counts: null, actions: null };

/** The actions that change the details panel. */
export type DetailsAction<Actions> =
  | { readonly kind: 'SHOW'; readonly id: string | null }
  | { readonly kind: 'COUNT'; readonly counts: ReadonlyArray<NeighbourCount> }
  | { readonly kind: 'READ'; readonly record: GraphRecord }
  | { readonly kind: 'FAIL' }
  | { readonly kind: 'OFFER'; readonly actions: Actions | null };

/** Returns the state of the details panel after an action. Another record starts without details. */
export function reduceDetails<Actions>(
  state: DetailsState<Actions>,
  action: DetailsAction<Actions>,
): DetailsState<Actions> {
  switch (action.kind) {
    case 'SHOW':
      return { ...noDetails, id: action.id, actions: state.actions };
    case 'COUNT':
      return { ...state, counts: action.counts };
    case 'READ':
      return { ...state, record: action.record };
    case 'FAIL':
      return { ...state, record: null };
    case 'OFFER':
      return { ...state, actions: action.actions };
  }
}
