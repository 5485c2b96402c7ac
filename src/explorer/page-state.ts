import { fromAddress } from './view-address.js';
import type { ViewState } from './view-state.js';

/** The actions that change the state of the page. */
export type PageAction =
  /** Another view, as a new entry of the browser's history. */
  | { readonly kind: 'OPEN'; readonly change: Partial<ViewState> }
  /** The current entry of the history changes. */
  | { readonly kind: 'AMEND'; readonly change: Partial<ViewState> }
  /** The browser went to an address, by its history or an edited address. */
  | { readonly kind: 'VISIT'; readonly address: string };

/** Returns the state of the page after an action. */
export function reducePage(state: ViewState, action: PageAction): ViewState {
  switch (action.kind) {
    case 'OPEN':
    case 'AMEND':
      return { ...state, ...action.change };
    case 'VISIT':
      return fromAddress(action.address);
  }
}
