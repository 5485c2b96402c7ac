import type { NeighbourCount } from '../graph/neighbour-counts.js';
import type { PanelActions } from './panel-actions.js';
import type { Details } from './read-details.js';

/** Everything that the details panel shows. */
export interface DetailsState {
  /** The record that is shown; null when the panel is hidden. */
  readonly id: string | null;
  /** Null until they are read; so are the counts. */
  readonly details: Details | null;
  readonly counts: ReadonlyArray<NeighbourCount> | null;
  /** Null when no graph is shown. */
  readonly actions: PanelActions | null;
}

/** A hidden panel. */
export const noDetails: DetailsState = { id: null, details: null, counts: null, actions: null };

/** What changes the details panel. */
export type DetailsAction =
  | { readonly kind: 'SHOW'; readonly id: string | null }
  | { readonly kind: 'COUNT'; readonly counts: ReadonlyArray<NeighbourCount> }
  | { readonly kind: 'READ'; readonly details: Details }
  | { readonly kind: 'FAIL' }
  | { readonly kind: 'OFFER'; readonly actions: PanelActions | null };

/** Returns the state of the details panel after an action. Another record starts without details. */
export function reduceDetails(state: DetailsState, action: DetailsAction): DetailsState {
  switch (action.kind) {
    case 'SHOW':
      return { ...noDetails, id: action.id, actions: state.actions };
    case 'COUNT':
      return { ...state, counts: action.counts };
    case 'READ':
      return { ...state, details: action.details };
    case 'FAIL':
      return { ...state, details: null };
    case 'OFFER':
      return { ...state, actions: action.actions };
  }
}
