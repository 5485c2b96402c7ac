import { button, html } from '../dom.js';
import { articleField } from './article-field.js';
import { beginDossier, type ArticleFacts } from './begin-dossier.js';
import { emptyDraft, type Draft } from './draft-state.js';
import { exampleDraft } from './example.js';
import { nameField, textField } from './form-fields.js';
import { formFrame } from './form-frame.js';
import { graphDossiers } from './graph-dossiers.js';
import type { DraftLine } from './kept-drafts.js';
import type { WritePage } from './page.js';
import { articleText, paragraphsOf } from './text-parts.js';

/** What the first view of the page offers beside a new dossier. */
export interface BeginOptions {
  readonly drafts: ReadonlyArray<DraftLine>;
  readonly openDraft: (key: string) => void;
  readonly openFile: () => void;
  /** Opens a dossier of the graph. */
  readonly openDossier: (id: string) => void;
  readonly begin: (draft: Draft) => void;
}

/** Creates the first view of the page: a text is pasted, and its dossier begun, or a dossier is opened. */
export function beginPane(page: WritePage, options: BeginOptions): HTMLElement {
  const fields = {
    title: textField('title', 'Title', ''),
    outlet: nameField(page, 'outlet', 'Outlet: who published it?', ''),
    date: textField('date', 'Date', '', 'As 2026-06-09.'),
    url: textField('url', 'Address', ''),
  };
  const fillEmpty = (facts: Partial<ArticleFacts>): void => {
    for (const [name, { control }] of Object.entries(fields))
      if (control.value === '') control.value = facts[name as keyof ArticleFacts] ?? ''; // a key of `fields`
  };
  const form = formFrame({
    fields: [articleField(fillEmpty), ...Object.values(fields)],
    submitLabel: 'Take it apart',
    buttons: [
      button('Try it with an example', {
        onclick: () => {
          options.begin(exampleDraft(page.model));
        },
      }),
      button('Open a dossier file', { onclick: options.openFile }),
    ],
    onSubmit: (values) => {
      options.begin(draftOf(page, values));
    },
  });
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
    graphDossiers(options.openDossier),
  );
}

function draftOf(page: WritePage, values: Readonly<Record<string, string>>): Draft {
  const article = articleText(values['article'] ?? '');
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
  return {
    ...emptyDraft,
    yaml: beginDossier(page.model, facts, [...page.known.values()]),
    article,
    extractor: values['extractor'] || null,
  };
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
