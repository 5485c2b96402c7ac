import { button, html } from '../dom.js';
import { actButtons } from './act-buttons.js';
import { changeEntry, recordForms, recordValues, removeEntry } from './change-entry.js';
import { nameOf, refsOf, textIn } from './dossier-records.js';
import { choiceField, claimChoices, nameField, textField, type FormField } from './form-fields.js';
import { entryFormFrame } from './form-frame.js';
import { holdersFor } from './move-entry.js';
import { entryFields } from './entry-fields.js';
import { answerWords, relationWords } from './outline.js';
import type { WritePage } from './page.js';

/** Creates the form for an entry of the outline: its words, who holds it, a relation to another claim, and its removal. */
export function changeEntryForm(page: WritePage, id: string): HTMLFormElement {
  const { records } = page.reading();
  const section = records.find(id)?.section ?? '';
  const values = recordValues(records, id);
  const { texts, names } = recordForms[section] ?? { texts: [], names: [] };
  const removal = button('Remove the entry', {
    onclick: () => {
      page.change(removeEntry(page.reading().records, id), {
        selected: null,
        mark: null,
        sentence: () => 'Removed.',
      });
    },
  });
  return entryFormFrame(page, {
    label: 'Change the entry',
    heading: 'Change the entry',
    above:
      section === 'statements' &&
      html('div', { class: 'row-buttons within' }, 'Add within it: ', actButtons(page, 'outline')),
    fields: [
      ...texts.map(({ name, label }) => textField(name, label, values[name] ?? '')),
      ...names.map(({ name, label }) => nameField(page, name, label, values[name] ?? '')),
      ...(section === 'documents' ? [] : [parentField(page, id, values['parent'] ?? '')]),
      ...(section === 'documents' ? [] : relationFields(page, id, section)),
    ],
    submitLabel: 'Change',
    buttons: section === 'documents' ? [] : [removal],
    onSubmit: (given) => {
      const context = { records: page.reading().records, known: [...page.known.values()] };
      page.change(changeEntry(context, id, given), { selected: id, mark: null, sentence: () => 'Changed.' });
    },
  });
}

/** Offers the statements that can hold the entry. */
function parentField(page: WritePage, id: string, value: string): FormField {
  const { records } = page.reading();
  const choices = holdersFor(records, id).map((holder) => {
    const statement = records.find(holder)?.record ?? {};
    const names = refsOf(statement['attributedTo']).map((source) => nameOf(records, source));
    return [holder, [names.join(', '), textIn(statement, 'cue')].join(' ').trim()] as const;
  });
  const none = value === '' ? ([['', 'nobody']] as const) : [];
  return choiceField('parent', 'Within the entry', { choices: [...none, ...choices], value });
}

/** Offers to join a claim with another one, or to make a statement a reply to one. */
function relationFields(page: WritePage, id: string, section: string): ReadonlyArray<FormField> {
  const { records } = page.reading();
  const isStatement = section === 'statements';
  const answers = Object.entries(answerWords).map(([code, words]) => [`ANSWERS ${code}`, words] as const);
  const joins = [...Object.entries(relationWords), ...answers];
  const stances = (entryFields.stance.choices ?? []).filter(([code]) => code !== 'NO_RESPONSE');
  return [
    choiceField('relation', isStatement ? 'It replies to another entry: it' : 'Join it with another entry:', {
      choices: isStatement ? [['', 'does not reply'], ...stances] : [['', 'not joined'], ...joins],
      value: '',
    }),
    choiceField('relatedTo', 'Which entry?', {
      choices: claimChoices(records).filter(([each]) => each !== id),
      value: '',
    }),
  ];
}
