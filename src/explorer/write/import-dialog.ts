import { accessToken } from '../access-token.js';
import { button, fill, html, type Child } from '../dom.js';
import { countWords } from '../words.js';
import { readGraphDossier } from './ask-server.js';
import { conflictForm } from './conflict-form.js';
import { emptyDraft, type Base } from './draft-state.js';
import { textField } from './form-fields.js';
import { formFrame } from './form-frame.js';
import { importChanges } from './import-changes.js';
import { openDialog } from './open-dialog.js';
import type { WritePage } from './page.js';
import { problemList } from './problem-list.js';
import { problemOf, sendDossier, type SendCounts } from './send-dossier.js';
import type { SentProblem } from './sent-problem.js';

/**
 * Opens the dialog for an import: it shows what would change, and imports when that is confirmed. If somebody else has changed the
 * dossier since it was opened, it first asks entry by entry which version the dossier will have.
 */
export function openImport(page: WritePage): void {
  const place = html('div', { 'aria-live': 'polite' });
  openDialog('Import into the graph', { content: place });
  const importing: Importing = {
    page,
    show: (...children) => {
      fill(place, children);
      place.querySelector<HTMLElement>('button, a, input')?.focus();
    },
  };
  if (accessToken.get() === '') importing.show(tokenForm(importing));
  else void compare(importing);
}

interface Importing {
  readonly page: WritePage;
  /** Replaces what the dialog shows. */
  readonly show: (...children: ReadonlyArray<Child>) => void;
}

/** Shows what an import would change, with the button that does it. */
async function compare(importing: Importing): Promise<void> {
  const { page, show } = importing;
  show(html('p', {}, 'Comparing with the graph …'));
  const result = await sendDossier(page.state().draft, 'DRY_RUN');
  if (result.kind === 'CHANGED') await showConflicts(importing);
  else if (result.kind === 'PROBLEMS') show(problemsOf(result.problems));
  else if (result.counts.created + result.counts.changed + result.counts.removed === 0)
    show(html('p', {}, 'The graph has this dossier already.'));
  else
    show(
      html('p', {}, `The import would have this effect: ${countsOf(result.counts)}.`),
      importChanges(page),
      html('p', {}, button('Import now', { class: 'first', onclick: () => void write(importing) })),
    );
}

async function write(importing: Importing): Promise<void> {
  const { page, show } = importing;
  show(html('p', {}, 'Importing …'));
  const { draft } = page.state();
  const result = await sendDossier(draft, 'WRITE');
  if (result.kind === 'CHANGED') await showConflicts(importing);
  else if (result.kind === 'PROBLEMS') show(problemsOf(result.problems));
  else {
    const { load } = result.counts;
    if (load !== null) page.dispatch({ kind: 'IMPORTED', base: baseOf(load, draft.yaml) });
    show(html('p', {}, `Imported: ${countsOf(result.counts)}.`), linksTo(page));
  }
}

/** Returns the dossier of a load, whose id ends with its number. */
function baseOf(load: string, yaml: string): Base {
  return { load: Number(load.slice(load.lastIndexOf('@') + 1)), yaml };
}

/** Shows what others have changed, and compares again when each entry has its version. */
async function showConflicts(importing: Importing): Promise<void> {
  const { page, show } = importing;
  const { id } = page.reading().records;
  const { data, errors = [] } = await readGraphDossier(id);
  const isRemoved = errors.some(({ extensions }) => extensions?.code === 'DOSSIER_NOT_FOUND');
  if (!data && !isRemoved) {
    show(problemsOf(errors.map(problemOf)));
    return;
  }
  const theirs = data ?? emptyDraft.base;
  const goOn = (yaml: string): void => {
    page.changeDraft({ ...page.state().draft, yaml, base: theirs });
    void compare(importing);
  };
  if (data) show(conflictForm(page, { theirs, goOn }));
  else
    show(
      html('p', {}, 'Somebody else has removed this dossier from the graph since you opened it.'),
      html(
        'p',
        {},
        button('Create it again', {
          onclick: () => {
            goOn(page.state().draft.yaml);
          },
        }),
      ),
    );
}

function problemsOf(problems: ReadonlyArray<SentProblem>): Child {
  return [html('p', {}, 'Nothing was imported.'), problemList(problems)];
}

function countsOf({ created, changed, removed, unchanged }: SendCounts): string {
  return [
    `${countWords(created, 'record')} and links created`,
    `${changed.toLocaleString('en')} changed`,
    `${removed.toLocaleString('en')} removed`,
    `${unchanged.toLocaleString('en')} unchanged`,
  ].join(', ');
}

function linksTo(page: WritePage): HTMLElement {
  const { id } = page.reading().records;
  const links = page
    .findings()
    .map((found) =>
      html('li', {}, html('a', { href: `/?claim=${encodeURIComponent(`${id}:${found.id}`)}` }, found.text)),
    );
  return html('ul', {}, links);
}

function tokenForm(importing: Importing): HTMLElement {
  const field = textField('token', 'Token', '');
  field.control.setAttribute('type', 'password');
  return formFrame({
    above: html(
      'p',
      {},
      'An import needs a token of an editor. A server on this machine prints one when it starts, in the address ',
      html('code', {}, '/write#token=…'),
      ': open that address, or enter the token here. The dossier can also be saved and imported with ',
      html('code', {}, 'onrecord import FILE'),
      '.',
    ),
    fields: [field],
    submitLabel: 'Show what would change',
    onSubmit: ({ token = '' }) => {
      accessToken.set(token.trim());
      void compare(importing);
    },
  });
}
