import type { App, ShownView } from './app.js';
import { button, fill, html } from './dom.js';
import { saveMenu } from './save/save-menu.js';
import type { ViewState } from './view-state.js';

const viewsWithPicture = ['claim', 'graph', 'path'];

/** Writes the tools at the top of the page: the choice of picture or table, and the menu to save. */
export function writeTools(place: HTMLElement, app: App, shown: ShownView | null): void {
  const saveable = shown?.saveable;
  const hasPicture = viewsWithPicture.includes(app.state().view.kind);
  fill(place, saveable && hasPicture && displayChoice(app), saveable && saveMenu(app, saveable));
}

function displayChoice(app: App): HTMLElement {
  const { display } = app.state();
  const choice = (value: ViewState['display'], words: string) =>
    button(words, {
      'aria-pressed': String(display === value),
      onclick: () => {
        app.open({ display: value });
      },
    });
  return html(
    'div',
    { class: 'choice', role: 'group', 'aria-label': 'Show as' },
    choice('picture', 'Picture'),
    choice('table', 'Table'),
  );
}
