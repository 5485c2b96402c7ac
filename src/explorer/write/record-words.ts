import type { RecordFields } from '../../dossier/dossier.js';
import { recordForms } from './change-entry.js';
import { listOf, shownName, textIn, type DossierRecords } from './dossier-records.js';

/** A field of a record in words. */
export interface FieldWords {
  readonly label: string;
  readonly value: string;
}

/** Returns what a record is called: the text of a claim, the source of a statement with its verb, a name or title; otherwise its id. */
export function recordHeading(records: DossierRecords, record: RecordFields): string {
  const sources = listOf(record['attributedTo']).map((source) => valueWords(records, source));
  const said = [sources.join(', '), textIn(record, 'cue')].join(' ').trim();
  return textIn(record, 'text') || shownName(record) || said || textIn(record, 'id');
}

/** Returns fields of a record in words; a record that is referred to has its name. Empty for fields that the record does not have. */
export function fieldWords(
  records: DossierRecords,
  {
    section,
    record,
    names,
  }: { readonly section: string; readonly record: RecordFields; readonly names: ReadonlyArray<string> },
): ReadonlyArray<FieldWords> {
  return names.map((name) => ({
    label: labelOf(section, name),
    value: listOf(record[name])
      .map((value) => valueWords(records, value))
      .join('; '),
  }));
}

/** Returns the label of a field in the forms of the page, or its name as words: "sought reply from". */
function labelOf(section: string, name: string): string {
  const { texts = [], names = [] } = recordForms[section] ?? {};
  const label = [...texts, ...names].find((field) => field.name === name)?.label;
  return label ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function valueWords(records: DossierRecords, value: unknown): string {
  if (typeof value !== 'object' || value === null) return plainWords(records, String(value));
  const { ref, ...facts } = value as RecordFields; // a reference with what is said of it
  const details = Object.entries(facts).map(([name, fact]) =>
    [labelOf('', name), valueWords(records, Array.isArray(fact) ? fact.join(', ') : fact)].join(' '),
  );
  const words = ref === undefined ? '' : valueWords(records, ref);
  return details.length === 0 ? words : `${words} (${details.join(', ')})`.trim();
}

/** Returns a code such as NOT_KNOWN as words, and the name of a record instead of its id. */
function plainWords(records: DossierRecords, text: string): string {
  if (/^[A-Z][A-Z_]+$/.test(text)) return text.toLowerCase().replaceAll('_', ' ');
  const record = records.find(text)?.record;
  return record ? recordHeading(records, record) : text;
}
