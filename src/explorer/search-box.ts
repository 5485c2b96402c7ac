import type { App } from './app.js';
import { html } from './dom.js';
import { searchField } from './search-field.js';
import type { SearchField } from './search-field.js';
import { claimState, recordView, stateOf, wholeList } from './view-state.js';

/** Returns the search of the page: a selected result opens its page, Enter the page of all results. */
export function searchBox(app: App): SearchField {
  const { element, input } = searchField({
    id: 'search',
    label: 'Search who, what and where',
    placeholder: 'Search for a state, a person, an outlet, a claim …',
    onSelect: ({ id, type }) => {
      app.open(type === 'claim' ? claimState(id) : stateOf(recordView(id)));
    },
    onSubmit: (text) => {
      app.open(stateOf({ kind: 'results', text, tab: null, list: wholeList }));
    },
    announce: app.announce,
  });
  return { element: html('div', { class: 'search-box', role: 'search' }, element), input };
}
