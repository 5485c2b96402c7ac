import type { App } from './app.js';
import { graphOf } from './details/panel.js';
import { html } from './dom.js';
import type { Entry } from './records.js';
import { searchField } from './search-field.js';

/** The search of the page: what is taken is opened. */
export function searchBox(app: App): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const { element, input } = searchField({
    id: 'search',
    label: 'Search who, what and where',
    placeholder: 'Search a state, a person, an outlet, a claim …',
    onPick: (hit) => {
      openEntry(app, hit);
    },
    say: app.say,
  });
  return { element: html('div', { class: 'search-box', role: 'search' }, element), input };
}

/** Claims open with who says so; all else with what is around it. */
export function openEntry(app: App, { id, type }: Pick<Entry, 'id' | 'type'>): void {
  if (type === 'claim') app.go({ view: { kind: 'claim', id }, chosen: id, as: 'picture' });
  else app.go({ view: graphOf([id]), chosen: id, as: 'picture' });
}
