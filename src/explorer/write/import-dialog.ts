import { button, fill, html } from '../dom.js';
import { countWords } from '../words.js';
import { textField } from './form-fields.js';
import type { WritePage } from './page.js';
import { sendDossier, type SendReport } from './send-dossier.js';

/** Opens the dialog for an import: it shows what would change, and imports when that is confirmed. */
export function openImport(page: WritePage, token: { get: () => string; set: (text: string) => void }): void {
  const place = html('div', { 'aria-live': 'polite' });
  const dialog = html(
    'dialog',
    { 'aria-labelledby': 'import-heading' },
    html('h2', { id: 'import-heading' }, 'Import into the graph'),
    place,
    html(
      'div',
      { class: 'row-buttons' },
      button('Close', {
        onclick: () => {
          dialog.close();
        },
      }),
    ),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  const { yaml } = page.state().draft;
  const send = async (dryRun: boolean): Promise<void> => {
    fill(place, html('p', {}, dryRun ? 'Comparing with the graph …' : 'Importing …'));
    const report = await sendDossier(yaml, { token: token.get(), dryRun });
    fill(
      place,
      reportOf(report, dryRun),
      dryRun && report.problems.length === 0 && confirmButton(report, send),
      !dryRun && report.problems.length === 0 && links(page),
    );
    place.querySelector<HTMLElement>('button, a')?.focus();
  };
  if (token.get() === '')
    fill(
      place,
      tokenForm(token, () => send(true)),
    );
  else void send(true);
}

function confirmButton(report: SendReport, send: (dryRun: boolean) => Promise<void>): HTMLElement {
  const isSame = report.created + report.changed + report.removed === 0;
  if (isSame) return html('p', {}, 'The graph has this dossier already.');
  return html('p', {}, button('Import now', { class: 'first', onclick: () => void send(false) }));
}

function reportOf(
  { created, changed, removed, unchanged, problems }: SendReport,
  dryRun: boolean,
): HTMLElement {
  if (problems.length > 0)
    return html(
      'div',
      {},
      html('p', {}, 'Nothing was imported.'),
      problems.map(({ message, hint }) =>
        html('div', { class: 'problem' }, html('p', {}, message), html('small', {}, hint)),
      ),
    );
  const counts = [
    `${countWords(created, 'record')} and links created`,
    `${changed.toLocaleString('en')} changed`,
    `${removed.toLocaleString('en')} removed`,
    `${unchanged.toLocaleString('en')} unchanged`,
  ];
  return html('p', {}, `${dryRun ? 'The import would leave' : 'Imported'}: ${counts.join(', ')}.`);
}

function links(page: WritePage): HTMLElement {
  const { id } = page.reading().records;
  return html(
    'ul',
    {},
    page
      .findings()
      .map((found) =>
        html('li', {}, html('a', { href: `/?claim=${encodeURIComponent(`${id}:${found.id}`)}` }, found.text)),
      ),
  );
}

function tokenForm(token: { set: (text: string) => void }, then: () => Promise<void>): HTMLElement {
  const field = textField('token', 'Token', '');
  field.control.setAttribute('type', 'password');
  const form = html(
    'form',
    {},
    html(
      'p',
      {},
      'An import needs a token of an editor. A server on this machine prints one when it starts, in the address ',
      html('code', {}, '/write#token=…'),
      ': open that address, or enter the token here. The dossier can also be saved and imported with ',
      html('code', {}, 'onrecord import FILE'),
      '.',
    ),
    field.element,
    html('p', {}, html('button', { type: 'submit', class: 'first' }, 'Show what would change')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    token.set(field.control.value.trim());
    void then();
  });
  return form;
}
