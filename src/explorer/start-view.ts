import type { App, MakeView } from './app.js';
import { html } from './dom.js';
import { addressIn } from './keep/json.js';
import { questions } from './operations.js';
import { fromAddress } from './view-state.js';

/** The first page: what this is, and what can be asked right away. */
export const startView: MakeView<'start'> = (app) =>
  Promise.resolve({
    title: 'Onrecord',
    keep: null,
    element: html(
      'section',
      { class: 'start' },
      html('h1', {}, 'Who said what, who asked whom for what, and who says so?'),
      html('p', { class: 'lead' }, 'Search above (press /), or begin with one of these.'),
      html(
        'ul',
        { class: 'questions' },
        questions.map(({ id, title, about }) =>
          html(
            'li',
            {},
            html(
              'a',
              {
                href: `/?question=${id}`,
                onclick: (event) => {
                  if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey)) return;
                  event.preventDefault();
                  app.go({ view: { kind: 'question', question: id }, chosen: null, as: 'picture' });
                },
              },
              title,
            ),
            html('p', {}, about),
          ),
        ),
      ),
      html('label', { class: 'open-kept' }, 'Open a view that was kept as JSON: ', keptInput(app)),
    ),
  });

function keptInput(app: App): HTMLElement {
  return html('input', {
    type: 'file',
    accept: 'application/json,.json',
    onchange: (event) => {
      const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
      void file?.text().then((text) => {
        const address = addressIn(text);
        if (address === null) app.say('This file holds no kept view.');
        else app.go(fromAddress(address));
      });
    },
  });
}
