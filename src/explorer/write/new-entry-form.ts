import { html } from '../dom.js';
import { articleDocument } from './begin-entry.js';
import { nameOf, refsOf, textIn, type DossierRecords } from './dossier-records.js';
import type { Act, OpenForm } from './draft-state.js';
import { actForms, entryFields, type EntryValues, type FieldName } from './entry-fields.js';
import { choiceField, claimChoices, nameField, textField, type FormField } from './form-fields.js';
import { entryFormFrame } from './form-frame.js';
import { newEntry } from './new-entry.js';
import type { WritePage } from './page.js';
import { passageFields } from './passage-fields.js';
import { passageHints } from './passage-hints.js';
import { findNamed } from './sources.js';
import { locatorOf } from './text-parts.js';

type NewForm = Extract<OpenForm, { readonly kind: 'NEW' }>;

/** Creates the form for a new entry, filled with what the words of the passage suggest. */
export function newEntryForm(page: WritePage, given: NewForm): HTMLFormElement {
  const { act, passage, parent, about } = given;
  const { records } = page.reading();
  const { article } = page.state().draft;
  const text = passage ? article.slice(passage.start, passage.end) : '';
  const values: EntryValues = {
    target: defaultTarget(act, records, about),
    ...passageHints(act, text, records),
  };
  const fields = new Map(
    actForms[act].fields.map((name) => [name, fieldOf(page, { act, name, value: values[name] ?? '' })]),
  );
  const answered = html('p', { class: 'quiet', 'aria-live': 'polite' });
  const form = entryFormFrame(page, {
    label: actForms[act].label,
    heading: `${actForms[act].label} · within: ${parentWords(records, parent)}`,
    above: [text !== '' && html('blockquote', { dir: 'auto' }, text), answered],
    fields: [...fields.values()],
    submitLabel: 'Add',
    onSubmit: (filled) => {
      add(page, given, filled);
    },
  });
  const adapt = (): void => {
    hideUnused(fields, records);
    adaptToTarget(fields, records, answered);
  };
  adapt();
  form.addEventListener('input', adapt);
  return form;
}

function add(page: WritePage, { act, parent, passage }: NewForm, values: EntryValues): void {
  const { records } = page.reading();
  const { article, extractor } = page.state().draft;
  const locator = passage ? locatorOf(article, passage) : null;
  const context = { records, known: [...page.known.values()] };
  const document = articleDocument(records);
  const marked =
    document === null
      ? null
      : passageFields(records, document, { article: page.markedText(), extractor, passage });
  const { edits, id } = newEntry(context, { act, parent, values, locator, passage: marked?.fields ?? {} });
  page.change([...edits, ...(marked?.edits ?? [])], {
    selected: id,
    mark: passage ? { record: id, ...passage } : null,
    sentence: () => `Added within ${parentWords(records, parent)}: ${actForms[act].label}.`,
  });
}

function fieldOf(
  page: WritePage,
  { act, name, value }: { readonly act: Act; readonly name: FieldName; readonly value: string },
): FormField {
  const { label, kind, choices = [], hint } = entryFields[name];
  if (kind === 'text') return textField(name, label, value, hint);
  if (kind === 'name') return nameField(page, name, nameLabel(act, name, label), value, hint);
  const all = kind === 'claim' ? claimChoices(page.reading().records) : choices;
  return choiceField(name, label, { choices: all, value });
}

function nameLabel(act: Act, name: FieldName, label: string): string {
  if (name === 'actor') return act === 'REQUEST' ? 'Who asks?' : 'Who answers?';
  if (name !== 'source') return label;
  return act === 'REPLY'
    ? 'Who replies?'
    : act === 'OPEN' || act === 'ANSWER'
      ? 'Who says so? (empty: the paper)'
      : 'Who says it?';
}

/** Hides the fields that other values make pointless. */
function hideUnused(fields: ReadonlyMap<FieldName, FormField>, records: DossierRecords): void {
  const valueOf = (name: FieldName): string => fields.get(name)?.control.value ?? '';
  const show = (name: FieldName, isShown: boolean): void => {
    const field = fields.get(name);
    if (field) field.element.hidden = !isShown;
  };
  const source = valueOf('source').trim();
  const isKnown =
    source !== '' &&
    findNamed([...records.section('actors'), ...records.section('documents')], source) !== undefined;
  show('sourceKind', source !== '' && !isKnown);
  show('issuer', !isKnown && ['INTERNAL_DOCUMENT', 'OFFICIAL_TEXT'].includes(valueOf('sourceKind')));
  if (fields.has('concerns')) show('text', valueOf('concerns') !== 'WHOLE');
  show('category', valueOf('item').trim() !== '');
}

/** Shows the claim in full that a reply is about, and asks whether the source speaks for the party that was asked, where that matters. */
function adaptToTarget(
  fields: ReadonlyMap<FieldName, FormField>,
  records: DossierRecords,
  answered: HTMLElement,
): void {
  const concerns = fields.get('concerns');
  const speaksFor = fields.get('speaksFor');
  if (!concerns || !speaksFor) return;
  const valueOf = (name: FieldName): string => fields.get(name)?.control.value.trim() ?? '';
  const claim = records.find(valueOf('target'))?.record;
  answered.textContent = claim
    ? `Is this about “${textIn(claim, 'text')}”, part of it, or something else?`
    : '';
  concerns.element.hidden = claim === undefined;
  const [party] = refsOf(claim?.['recipients']);
  const asked = party === undefined ? '' : nameOf(records, party);
  const source = valueOf('source');
  const isParty = party !== undefined && findNamed(records.section('actors'), source) === party;
  const isInTheirName = findNamed(records.section('actors'), valueOf('onBehalfOf')) === party;
  speaksFor.element.hidden = asked === '' || source === '' || isParty || isInTheirName;
  const label = speaksFor.element.querySelector('span');
  if (label) label.textContent = `Does ${source} speak for ${asked}?`;
}

/** Returns the claim on which the key was pressed or the latest request for what replies to one, and none for the rest. */
function defaultTarget(act: Act, records: DossierRecords, about: string | null): string {
  if (act !== 'REPLY' && act !== 'ANSWER' && act !== 'OPEN') return '';
  if (about !== null) return about;
  const requests = records.section('claims').filter(({ kind }) => kind === 'REQUEST');
  const last = requests.at(-1);
  return last ? textIn(last, 'id') : '';
}

function parentWords(records: DossierRecords, parent: string): string {
  const [source = ''] = refsOf(records.find(parent)?.record['attributedTo']);
  return source === '' ? parent : nameOf(records, source);
}
