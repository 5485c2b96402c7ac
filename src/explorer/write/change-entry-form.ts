import { button, html } from '../dom.js';
import { actButtons } from './act-buttons.js';
import { changeEntry, recordForms, recordValues, removeEntry } from './change-entry.js';
import { refsOf, textIn } from './dossier-records.js';
import {
  choiceField,
  claimChoices,
  nameField,
  sendOnEnter,
  textField,
  valuesOf,
  type FormField,
} from './form-fields.js';
import { relationWords } from './outline.js';
import type { WritePage } from './page.js';

/** Creates the form for an entry of the outline: its words, who holds it, a relation to another claim, and its removal. */
export function changeEntryForm(page: WritePage, id: string): HTMLFormElement {
  const { records } = page.reading();
  const found = records.find(id);
  const values = recordValues(records, id);
  const { texts, names } = recordForms[found?.section ?? ''] ?? { texts: [], names: [] };
  const fields: ReadonlyArray<FormField> = [
    ...texts.map(({ name, label }) => textField(name, label, values[name] ?? '')),
    ...names.map(({ name, label }) => nameField(page, name, label, values[name] ?? '')),
    ...(found?.section === 'documents' ? [] : [parentField(page, id, values['parent'] ?? '')]),
    ...(found?.section === 'claims' ? relationFields(page, id) : []),
  ];
  const form = html(
    'form',
    { class: 'entry-form', 'aria-label': 'Change the entry' },
    html('h3', {}, 'Change the entry'),
    found?.section === 'statements' &&
      html('div', { class: 'row-buttons within' }, 'Add within it: ', actButtons(page, 'outline')),
    html(
      'div',
      { class: 'fields' },
      fields.map(({ element }) => element),
    ),
    html(
      'div',
      { class: 'row-buttons' },
      html('button', { type: 'submit', class: 'first' }, 'Change'),
      button('Cancel', {
        onclick: () => {
          page.dispatch({ kind: 'SHOW_FORM', form: null });
        },
      }),
      found?.section !== 'documents' &&
        button('Remove the entry', {
          onclick: () => {
            page.change(removeEntry(page.reading().records, id), {
              selected: null,
              mark: null,
              sentence: 'Removed.',
            });
          },
        }),
    ),
  );
  sendOnEnter(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const context = { records: page.reading().records, known: [...page.known.values()] };
    page.change(changeEntry(context, id, valuesOf(form)), { selected: id, mark: null, sentence: 'Changed.' });
  });
  return form;
}

/** Offers the statements that can hold the entry: all but itself and what it holds. */
function parentField(page: WritePage, id: string, value: string): FormField {
  const { records } = page.reading();
  const within = new Set([id]);
  for (const each of within)
    for (const content of refsOf(records.find(each)?.record['content'])) within.add(content);
  const nameOf = (ref: string): string => {
    const record = records.find(ref)?.record;
    return record ? textIn(record, 'inText') || textIn(record, 'name') || textIn(record, 'title') : ref;
  };
  const choices = records
    .section('statements')
    .filter((statement) => !within.has(textIn(statement, 'id')))
    .map((statement) => {
      const words = [refsOf(statement['attributedTo']).map(nameOf).join(', '), textIn(statement, 'cue')];
      return [textIn(statement, 'id'), words.join(' ').trim()] as const;
    });
  const none = value === '' ? ([['', 'nobody']] as const) : [];
  return choiceField('parent', 'Within the entry', { choices: [...none, ...choices], value });
}

function relationFields(page: WritePage, id: string): ReadonlyArray<FormField> {
  const { records } = page.reading();
  const relations = Object.entries(relationWords);
  return [
    choiceField('relation', 'Join it with another entry as', {
      choices: [['', 'not joined'], ...relations],
      value: '',
    }),
    choiceField('relatedTo', 'Which entry?', {
      choices: claimChoices(records).filter(([each]) => each !== id),
      value: '',
    }),
  ];
}
