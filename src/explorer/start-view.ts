import type { App, MakeView } from './app.js';
import { fill, html } from './dom.js';
import type { Child } from './dom.js';
import { homeParts, writeHome } from './home-parts.js';
import { OperationFailed } from './operation-failed.js';
import { readTotals } from './operations.js';
import type { OnRecordQuery } from './operations.generated.js';
import { runOperation } from './run-operation.js';
import { addressIn } from './save/to-json.js';
import { fromAddress } from './view-address.js';
import { whenSlow } from './when-slow.js';
import { countWords, listWords } from './words.js';

/** Shows the first page: the dossiers, what is new, and questions to begin with. */
export const startView: MakeView<'start'> = (app, _state, signal) => {
  const totals = html('p', { class: 'quiet on-record', role: 'status' });
  const home = homeParts(app);
  void writeTotals(totals, signal);
  void writeHome(home, app, signal);
  return Promise.resolve({
    title: 'Onrecord',
    saveable: null,
    element: html(
      'section',
      { class: 'start' },
      html('h1', {}, 'Who said what, who asked whom for what, and who says so?'),
      html('p', { class: 'lead' }, 'Search above (press /), open a dossier, or start with a question.'),
      totals,
      home.dossiers,
      html('h2', {}, 'Questions'),
      home.questions,
      home.news,
      ownDossierHelp(),
      html('label', { class: 'open-saved' }, 'Open a view that was saved as JSON: ', savedViewInput(app)),
    ),
  });
};

function ownDossierHelp(): HTMLElement {
  return html(
    'section',
    {},
    html('h2', {}, 'Add your own'),
    html(
      'p',
      {},
      'A dossier is a text file that says who said what, in which document. Import one with ',
      html('code', {}, 'npm run seed -- FILE'),
      ', or tables and other formats with ',
      html('code', {}, 'onrecord import FILE'),
      '; then open this page again.',
    ),
  );
}

/** Writes how much is on record; for an empty graph, how to import something. The page does not wait for it. */
async function writeTotals(place: HTMLElement, signal: AbortSignal): Promise<void> {
  const endProgress = whenSlow(() => {
    fill(place, 'Counting what is on record …');
  });
  try {
    const totals = await runOperation(readTotals, {}, signal);
    fill(place, totals.dossiers?.totalCount === 0 ? importWords() : totalWords(totals));
  } catch (failure) {
    if (signal.aborted) return;
    const isKnown = failure instanceof OperationFailed;
    fill(place, isKnown ? [failure.message, failure.hint].join(' ') : String(failure));
  } finally {
    endProgress();
  }
}

function totalWords({ dossiers, actors, documents, statements, claims, requests }: OnRecordQuery): string {
  const totals = listWords([
    countWords(statements?.totalCount ?? 0, 'statement'),
    countWords(claims?.totalCount ?? 0, 'claim'),
    countWords(documents?.totalCount ?? 0, 'document'),
    countWords(actors?.totalCount ?? 0, 'state, person or body', 'states, people and bodies'),
  ]);
  return `On record: ${totals}, in ${countWords(dossiers?.totalCount ?? 0, 'dossier')}. Of the claims, ${countWords(requests?.totalCount ?? 0, 'is a request', 'are requests')}.`;
}

function importWords(): Child {
  return [
    'Nothing is on record yet. Import the included dossiers with ',
    html('code', {}, 'npm run seed'),
    ', or your own with ',
    html('code', {}, 'npm run seed -- FILE'),
    '; then come back to this page.',
  ];
}

function savedViewInput(app: App): HTMLElement {
  return html('input', {
    type: 'file',
    accept: 'application/json,.json',
    onchange: (event) => {
      const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
      void file?.text().then((text) => {
        const address = addressIn(text);
        if (address === null) app.announce('This file holds no saved view.');
        else app.open(fromAddress(address));
      });
    },
  });
}
