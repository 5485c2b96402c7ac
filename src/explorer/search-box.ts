import type { App } from './app.js';
import { html } from './dom.js';
import type { GraphRecord } from './records.js';
import { searchField } from './search-field.js';
import type { SearchField } from './search-field.js';
import { graphViewOf } from './view-state.js';

/** Returns the search of the page, which opens the selected result. */
export function searchBox(app: App): SearchField {
  const { element, input } = searchField({
    id: 'search',
    label: 'Search who, what and where',
    placeholder: 'Search for a state, a person, an outlet, a claim …',
    onSelect: (result) => {
      openRecord(app, result);
    },
    announce: app.announce,
  });
  return { element: html('div', { class: 'search-box', role: 'search' }, element), input };
}

/** A claim opens with its provenance, any other record with its neighbours. */
function openRecord(app: App, { id, type }: Pick<GraphRecord, 'id' | 'type'>): void {
  const view = type === 'claim' ? ({ kind: 'claim', id } as const) : graphViewOf([id]);
  app.open({ view, selected: id, display: 'picture' });
}
