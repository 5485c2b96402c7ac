import { editText } from '../../dossier/dossier.js';
import { button, html } from '../dom.js';
import { countWords } from '../words.js';
import { dossierRecords, type DossierRecords } from './dossier-records.js';
import type { Base } from './draft-state.js';
import { formFrame } from './form-frame.js';
import { changedFields, dossierDifferences, takeTheirs, type EntryDifference } from './merge-dossiers.js';
import type { WritePage } from './page.js';
import { fieldWords, recordHeading } from './record-words.js';

/** The dossier as the graph has it, and what takes the text of the draft with the chosen versions. */
export interface ConflictOptions {
  readonly theirs: Base;
  readonly goOn: (yaml: string) => void;
}

/**
 * Creates the form in which a version is chosen for each entry that somebody else has changed: the draft's and the graph's side by side.
 * What only others have changed is taken from the graph unless the user chooses otherwise.
 */
export function conflictForm(page: WritePage, { theirs, goOn }: ConflictOptions): HTMLElement {
  const { yaml: mine, base } = page.state().draft;
  const differences = dossierDifferences(page.model, { base: base.yaml, mine, theirs: theirs.yaml });
  const both = differences.filter(({ changedBy }) => changedBy === 'BOTH');
  const others = differences.filter(({ changedBy }) => changedBy === 'THEM');
  const records = { mine: page.reading().records, theirs: dossierRecords(theirs.yaml) };
  const form = formFrame({
    heading:
      base.load === 0
        ? 'The graph already has a dossier with this id'
        : 'Somebody else has changed this dossier since you opened it',
    above: [
      html('p', {}, summary(both.length, others.length)),
      both.map((difference) => versionChoice(records, difference)),
      others.length > 0 && html('h3', {}, 'Changed in the graph alone'),
      others.map((difference) => versionChoice(records, difference)),
    ],
    fields: [],
    submitLabel: 'Use these versions',
    buttons: [
      allButton('MINE', 'Choose all of mine', () => form),
      allButton('THEIRS', 'Choose all of the graph', () => form),
    ],
    onSubmit: (choices) => {
      const taken = differences.filter(({ id }) => choices[nameFor(id)] === 'THEIRS');
      goOn(editText(page.model, mine, takeTheirs(taken)));
    },
  });
  form.classList.add('conflicts');
  return form;
}

function summary(both: number, others: number): string {
  const changed = `${countWords(both, 'entry is', 'entries are')} different in your draft and in the graph: choose a version of each.`;
  const taken = `${countWords(others, 'entry was', 'entries were')} changed in the graph alone.`;
  return [both > 0 && changed, others > 0 && taken, both + others === 0 && 'All entries are the same.']
    .filter((sentence) => sentence !== false)
    .join(' ');
}

interface BothRecords {
  readonly mine: DossierRecords;
  readonly theirs: DossierRecords;
}

function versionChoice(records: BothRecords, difference: EntryDifference): HTMLElement {
  const { section, mine, theirs } = difference;
  const names = Object.keys(changedFields(mine ?? {}, theirs ?? {})).filter((name) => name !== 'id');
  const version = (choice: 'MINE' | 'THEIRS') => {
    const record = choice === 'MINE' ? mine : theirs;
    const words = record
      ? fieldWords(choice === 'MINE' ? records.mine : records.theirs, { section, record, names })
      : [];
    return html(
      'label',
      { class: 'version' },
      html(
        'span',
        { class: 'version-name' },
        html('input', {
          type: 'radio',
          name: nameFor(difference.id),
          value: choice,
          required: true,
          checked: choice === 'THEIRS' && difference.changedBy === 'THEM',
        }),
        choice === 'MINE' ? ' Yours' : ' In the graph',
      ),
      record === null && html('span', { class: 'quiet' }, 'Does not exist.'),
      words.map(({ label, value }) =>
        html('span', { class: 'version-field' }, html('small', {}, label), ' ', value || 'nothing'),
      ),
    );
  };
  return html(
    'fieldset',
    { class: 'versions' },
    html('legend', {}, headingOf(records, difference)),
    version('MINE'),
    version('THEIRS'),
  );
}

function headingOf(records: BothRecords, { section, mine, theirs }: EntryDifference): string {
  if (section === '') return 'The dossier';
  if (mine) return recordHeading(records.mine, mine);
  return recordHeading(records.theirs, theirs ?? {});
}

function allButton(choice: 'MINE' | 'THEIRS', label: string, form: () => HTMLFormElement): HTMLElement {
  return button(label, {
    onclick: () => {
      const all = form().querySelectorAll<HTMLInputElement>(`input[value=${choice}]`);
      for (const input of all) input.checked = true;
    },
  });
}

function nameFor(id: string): string {
  return `version ${id}`;
}
