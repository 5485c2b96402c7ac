import { button, html } from '../dom.js';
import { beginEntry } from './begin-entry.js';
import type { Act } from './draft-state.js';
import { actForms } from './entry-fields.js';
import type { WritePage } from './page.js';

/** Creates a button for each kind of entry, with its key. From the outline, the entry is added within the chosen one. */
export function actButtons(page: WritePage, from: 'text' | 'outline'): ReadonlyArray<HTMLElement> {
  const acts = Object.keys(actForms) as ReadonlyArray<Act>; // the keys of the table
  return acts.map((act) => {
    const { key, label } = actForms[act];
    return button([html('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()), label], {
      'aria-keyshortcuts': key.toUpperCase(),
      onclick: () => {
        beginEntry(page, act, from);
      },
    });
  });
}
