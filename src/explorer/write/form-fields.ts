import { html } from '../dom.js';
import { codeWords } from '../words.js';
import { shownName, textIn, type DossierRecords } from './dossier-records.js';
import { findActors } from './find-actors.js';
import type { WritePage } from './page.js';

/** A field of a form: its label and its control. */
export interface FormField {
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
}

const searchDelayMs = 200;

/** Creates a field for one line of text. */
export function textField(name: string, label: string, value: string, hint = ''): FormField {
  return labelled(label, html('input', { name, value, autocomplete: 'off', dir: 'auto' }), hint);
}

/** Creates a field for the name of a source: it suggests those of the dossier, and those of the graph for what is typed. */
export function nameField(page: WritePage, name: string, label: string, value: string, hint = ''): FormField {
  const list = html('datalist', { id: `names-${name}` });
  const control = html('input', { name, value, list: list.id, autocomplete: 'off', dir: 'auto' });
  const own = namesIn(page.reading().records);
  const offer = (): void => {
    const known = [...page.known.values()].map((actor) =>
      html('option', { value: actor.name }, actor.offices),
    );
    list.replaceChildren(...own.map(([each, words]) => html('option', { value: each }, words)), ...known);
  };
  offer();
  let timer = 0;
  control.addEventListener('input', () => {
    clearTimeout(timer);
    const text = control.value.trim();
    if (text.length < 2) return;
    timer = setTimeout(() => {
      void findActors(text).then((actors) => {
        for (const actor of actors) page.known.set(actor.id, actor);
        offer();
      });
    }, searchDelayMs);
  });
  const field = labelled(label, control, hint);
  field.element.append(list);
  return field;
}

/** Creates a field with a choice of values. */
export function choiceField(
  name: string,
  label: string,
  { choices, value }: { readonly choices: ReadonlyArray<readonly [string, string]>; readonly value: string },
): FormField {
  const options = choices.map(([code, words]) =>
    html('option', { value: code, selected: code === value }, words),
  );
  return labelled(label, html('select', { name }, options), '');
}

/** Returns the claims of a dossier as choices, requests first; the first choice is none. */
export function claimChoices(records: DossierRecords): ReadonlyArray<readonly [string, string]> {
  const claims = [...records.section('claims')].sort(
    (one, other) => Number(other['kind'] === 'REQUEST') - Number(one['kind'] === 'REQUEST'),
  );
  return [
    ['', 'to none'],
    ...claims.map((claim) => [textIn(claim, 'id'), shortened(textIn(claim, 'text'))] as const),
  ];
}

/** Returns the values of a form by the names of its fields. */
export function valuesOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>; // pairs of texts
}

/** Gives a control its label. A long text has the whole width. */
export function labelled(label: string, control: FormField['control'], hint: string): FormField {
  const isWide = control.getAttribute('name') === 'text' || control instanceof HTMLTextAreaElement;
  const element = html(
    'label',
    { class: isWide ? 'field wide' : 'field' },
    html('span', {}, label),
    control,
    hint !== '' && html('small', {}, hint),
  );
  return { element, control };
}

/** Returns the names of a dossier, each once, with what it is. */
function namesIn(records: DossierRecords): ReadonlyArray<readonly [name: string, words: string]> {
  const all = ['actors', 'documents', 'assets'].flatMap((section) => records.section(section));
  const kinds = all.map((record) => {
    const kind = codeWords(textIn(record, 'kind') || textIn(record, 'category'));
    return [shownName(record), record['anonymous'] === true ? `${kind}, unnamed` : kind] as const;
  });
  return [...new Map(kinds)];
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
