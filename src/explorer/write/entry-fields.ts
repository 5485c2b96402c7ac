import type { Act } from './draft-state.js';

/** The fields of the forms for entries. */
export type FieldName =
  | 'source'
  | 'sourceKind'
  | 'issuer'
  | 'onBehalfOf'
  | 'via'
  | 'verb'
  | 'when'
  | 'quote'
  | 'text'
  | 'factuality'
  | 'stance'
  | 'target'
  | 'concerns'
  | 'speaksFor'
  | 'actor'
  | 'answer'
  | 'addressee'
  | 'item'
  | 'amount'
  | 'category';

/** The values of a form; a field that is missing or empty is not filled in. */
export type EntryValues = Readonly<Partial<Record<FieldName, string>>>;

/** What an entry is called, its key, and its fields in order. */
export interface ActForm {
  readonly key: string;
  readonly label: string;
  readonly fields: ReadonlyArray<FieldName>;
}

const saying: ReadonlyArray<FieldName> = [
  'source',
  'sourceKind',
  'issuer',
  'onBehalfOf',
  'via',
  'verb',
  'when',
];

/** The forms by what they record. */
export const actForms: Readonly<Record<Act, ActForm>> = {
  SAYS: {
    key: 's',
    label: 'Somebody says',
    fields: [...saying, 'quote', 'text', 'factuality', 'target'],
  },
  PAPER: { key: 'p', label: 'The paper itself says', fields: ['text', 'factuality', 'target'] },
  REQUEST: {
    key: 'r',
    label: 'Somebody asks for something',
    fields: ['actor', 'addressee', 'item', 'amount', 'category', 'text'],
  },
  REPLY: {
    key: 'd',
    label: 'A reply',
    fields: [
      'source',
      'sourceKind',
      'onBehalfOf',
      'via',
      'verb',
      'when',
      'quote',
      'stance',
      'target',
      'concerns',
      'text',
      'speaksFor',
    ],
  },
  ANSWER: {
    key: 'g',
    label: 'An answer to a request',
    fields: [
      'source',
      'sourceKind',
      'onBehalfOf',
      'via',
      'verb',
      'when',
      'answer',
      'actor',
      'target',
      'text',
    ],
  },
  OPEN: { key: 'o', label: 'It is left open', fields: ['source', 'sourceKind', 'verb', 'text', 'target'] },
};

/** A field as the form shows it: `name` suggests known names, `choice` offers values. */
export interface Field {
  readonly label: string;
  readonly kind: 'text' | 'name' | 'choice' | 'claim';
  readonly choices?: ReadonlyArray<readonly [value: string, words: string]>;
  readonly hint?: string;
}

const certain: ReadonlyArray<readonly [string, string]> = [
  ['CERTAIN', 'as a fact'],
  ['PROBABLE', 'as likely'],
  ['POSSIBLE', 'as possible'],
  ['UNCOMMITTED', 'left open'],
  ['CERTAIN_NOT', 'as untrue'],
  ['PROBABLE_NOT', 'as unlikely'],
];

/** The fields by name. */
export const entryFields: Readonly<Record<FieldName, Field>> = {
  source: { label: 'Who', kind: 'name', hint: 'As in a sentence: “the port authority”, “Tom Brill”.' },
  sourceKind: {
    label: 'Who or what is it?',
    kind: 'choice',
    choices: [
      ['PERSON', 'a person'],
      ['ORGANIZATION', 'a body'],
      ['STATE', 'a state'],
      ['MEDIA', 'an outlet'],
      ['GROUP', 'a group'],
      ['UNNAMED_PERSON', 'an unnamed person'],
      ['UNNAMED_GROUP', 'several unnamed people'],
      ['INTERNAL_DOCUMENT', 'an internal document, not read'],
      ['OFFICIAL_TEXT', 'another document, not read'],
    ],
  },
  issuer: { label: 'Whose document is it?', kind: 'name' },
  onBehalfOf: { label: 'In whose name?', kind: 'name' },
  via: { label: 'To or through which outlet?', kind: 'name' },
  verb: { label: 'With which verb?', kind: 'text', hint: 'The words of the text: “confirmed”.' },
  when: { label: 'When, in the words of the text?', kind: 'text' },
  quote: { label: 'Quotation', kind: 'text' },
  text: { label: 'What?', kind: 'text', hint: 'A clause in your words that can follow “that”.' },
  factuality: { label: 'How is it put?', kind: 'choice', choices: certain },
  stance: {
    label: 'What does the reply do?',
    kind: 'choice',
    choices: [
      ['DENY', 'denies it'],
      ['CONFIRM', 'confirms it'],
      ['DECLINE_COMMENT', 'declines to comment'],
      ['DEFLECT', 'talks of something else'],
      ['QUERY', 'asks about it'],
      ['COMMENT', 'comments on it'],
      ['NO_RESPONSE', 'did not respond when asked'],
    ],
  },
  target: { label: 'To which entry does it belong?', kind: 'claim' },
  concerns: {
    label: 'Is it about this, part of it, or something else?',
    kind: 'choice',
    choices: [
      ['WHOLE', 'this'],
      ['PART', 'part of it'],
      ['OTHER', 'something else'],
    ],
  },
  speaksFor: {
    label: 'Does the source speak for the party that was asked?',
    kind: 'choice',
    choices: [
      ['', 'the text does not say'],
      ['YES', 'yes'],
      ['NO', 'no'],
    ],
  },
  actor: { label: 'Who asks or acts?', kind: 'name' },
  answer: {
    label: 'What is the answer?',
    kind: 'choice',
    choices: [
      ['REFUSES', 'refuses'],
      ['PROMISES', 'promises'],
      ['GRANTS', 'grants'],
      ['FULFILS', 'carries it out'],
    ],
  },
  addressee: { label: 'Who is asked?', kind: 'name' },
  item: { label: 'For what?', kind: 'name' },
  amount: { label: 'How much?', kind: 'text', hint: '“3 million”, “14 systems”. A unit is not needed.' },
  category: {
    label: 'What kind of thing is it?',
    kind: 'choice',
    choices: [
      ['OTHER', 'something else'],
      ['FUNDS', 'money'],
      ['AIRCRAFT', 'aircraft'],
      ['AIR_DEFENCE', 'air defence'],
      ['MISSILE', 'missiles'],
      ['SENSOR', 'radars and sensors'],
      ['UAV', 'drones'],
      ['ELECTRONIC_WARFARE', 'electronic warfare'],
      ['VESSEL', 'ships'],
    ],
  },
};
