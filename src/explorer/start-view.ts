import type { App, MakeView } from './app.js';
import { NoAnswer, ask } from './ask.js';
import { fill, html } from './dom.js';
import type { Child } from './dom.js';
import { addressIn } from './keep/json.js';
import { onceSlow } from './notices.js';
import { onRecord, questions } from './operations.js';
import type { OnRecordQuery } from './operations.generated.js';
import { fromAddress, noPathOptions, toAddress } from './view-state.js';
import type { View } from './view-state.js';
import { counted, listed } from './words.js';

/** The first page: what this is, what is on record, and what can be asked right away. */
export const startView: MakeView<'start'> = (app, _state, signal) => {
  const amount = html('p', { class: 'quiet on-record', role: 'status' });
  void writeAmount(amount, signal);
  return Promise.resolve({
    title: 'Onrecord',
    keep: null,
    element: html(
      'section',
      { class: 'start' },
      html('h1', {}, 'Who said what, who asked whom for what, and who says so?'),
      html('p', { class: 'lead' }, 'Search above (press /), or begin with one of these.'),
      amount,
      html(
        'ul',
        { class: 'questions' },
        questions.map(({ id, title, about }) =>
          beginning(app, { title, about, view: { kind: 'question', question: id } }),
        ),
        beginning(app, {
          title: 'How are two records connected?',
          about: 'The shortest ways from one to another, and who says so at each step.',
          view: { kind: 'path', from: null, to: null, ...noPathOptions },
        }),
      ),
      html('label', { class: 'open-kept' }, 'Open a view that was kept as JSON: ', keptInput(app)),
    ),
  });
};

interface Beginning {
  readonly title: string;
  readonly about: string;
  readonly view: View;
}

function beginning(app: App, { title, about, view }: Beginning): HTMLElement {
  const state = { view, chosen: null, as: 'picture' } as const;
  return html(
    'li',
    {},
    html(
      'a',
      {
        href: `/${toAddress(state)}`,
        onclick: (event) => {
          if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey)) return;
          event.preventDefault();
          app.go(state);
        },
      },
      title,
    ),
    html('p', {}, about),
  );
}

/** Says how much there is; where there is nothing, how to bring something in. The page does not wait for it. */
async function writeAmount(place: HTMLElement, signal: AbortSignal): Promise<void> {
  const isThere = onceSlow(() => {
    fill(place, 'Counting what is on record …');
  });
  try {
    const found = await ask(onRecord, {}, signal);
    fill(place, found.dossiers?.totalCount === 0 ? howToFill() : amountWords(found));
  } catch (failure) {
    if (!signal.aborted)
      fill(place, failure instanceof NoAnswer ? [failure.message, failure.hint].join(' ') : String(failure));
  } finally {
    isThere();
  }
}

function amountWords({ dossiers, actors, documents, statements, claims, requests }: OnRecordQuery): string {
  const many = listed([
    counted(statements?.totalCount ?? 0, 'statement'),
    counted(claims?.totalCount ?? 0, 'claim'),
    counted(documents?.totalCount ?? 0, 'document'),
    counted(actors?.totalCount ?? 0, 'state, person or body', 'states, people and bodies'),
  ]);
  return `On record: ${many}, in ${counted(dossiers?.totalCount ?? 0, 'dossier')}. Of the claims, ${counted(requests?.totalCount ?? 0, 'is a request', 'are requests')}.`;
}

function howToFill(): Child {
  return [
    'Nothing is on record yet. Load the dossiers that ship with ',
    html('code', {}, 'npm run seed'),
    ', or one of your own with ',
    html('code', {}, 'npm run seed -- FILE'),
    '; then come back to this page.',
  ];
}

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
