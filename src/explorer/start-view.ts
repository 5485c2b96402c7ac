import type { MakeView } from './app.js';
import { html } from './dom.js';
import { questions } from './operations.js';

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
    ),
  });
