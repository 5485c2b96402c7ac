import { button, html } from '../dom.js';
import { beginDossier } from './begin-dossier.js';
import type { Draft } from './draft-state.js';
import { exampleDraft } from './example.js';
import { labelled, nameField, textField, valuesOf } from './form-fields.js';
import type { DraftLine } from './kept-drafts.js';
import type { WritePage } from './page.js';
import { paragraphsOf } from './text-parts.js';

/** What the first view of the page offers beside a new dossier. */
export interface BeginOptions {
  readonly drafts: ReadonlyArray<DraftLine>;
  readonly openDraft: (key: string) => void;
  readonly openFile: () => void;
  readonly begin: (draft: Draft) => void;
}

/** Creates the first view of the page: a text is pasted, and its dossier begun. */
export function beginPane(page: WritePage, options: BeginOptions): HTMLElement {
  const article = html('textarea', { name: 'article', required: true, spellcheck: 'false' });
  const fields = [
    labelled('The text', article, 'It stays in this browser. A file (.txt, .md) can be dropped here.'),
    textField('title', 'Title', ''),
    nameField(page, 'outlet', 'Outlet: who published it?', ''),
    textField('date', 'Date', '', 'As 2026-06-09.'),
    textField('url', 'Address', ''),
  ];
  const form = html(
    'form',
    {},
    html(
      'div',
      { class: 'fields' },
      fields.map(({ element }) => element),
    ),
    html(
      'div',
      { class: 'row-buttons' },
      html('button', { type: 'submit', class: 'first' }, 'Take it apart'),
      button('Try it with an example', {
        onclick: () => {
          options.begin(exampleDraft(page.model));
        },
      }),
      button('Open a dossier file', { onclick: options.openFile }),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    options.begin(draftOf(page, valuesOf(form)));
  });
  takeDroppedText(article);
  return html(
    'div',
    { class: 'begin' },
    html('h2', {}, 'Who says so? Take an article apart.'),
    html(
      'p',
      {},
      'Paste an article. Then mark who says what, who asks whom for what, and who replies. What follows from it is shown as you write.',
    ),
    form,
    options.drafts.length > 0 && draftList(options),
  );
}

function draftOf(page: WritePage, values: Readonly<Record<string, string>>): Draft {
  const article = (values['article'] ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '').normalize('NFC');
  const [first] = paragraphsOf(article);
  const title =
    values['title']?.trim() ||
    article.slice(first?.start ?? 0, Math.min(first?.end ?? 0, (first?.start ?? 0) + 80));
  const facts = {
    title,
    outlet: values['outlet'] ?? '',
    date: values['date'] ?? '',
    url: values['url'] ?? '',
  };
  return { yaml: beginDossier(page.model, facts, [...page.known.values()]), article, marks: [] };
}

function draftList({ drafts, openDraft }: BeginOptions): HTMLElement {
  return html(
    'section',
    {},
    html('h3', {}, 'Drafts in this browser'),
    html(
      'ul',
      {},
      drafts.map(({ key, title, keptAt }) =>
        html(
          'li',
          {},
          button(title, {
            class: 'plain',
            onclick: () => {
              openDraft(key);
            },
          }),
          html('span', { class: 'quiet' }, ` ${keptAt.slice(0, 16).replace('T', ' ')} UTC`),
        ),
      ),
    ),
  );
}

function takeDroppedText(area: HTMLTextAreaElement): void {
  area.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void file.text().then((text) => {
      area.value = text;
    });
  });
}
