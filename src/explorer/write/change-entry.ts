import type { DossierEdit, RecordFields } from '../../dossier/dossier.js';
import {
  holdersOf,
  listOf,
  nameOf,
  refOf,
  refsOf,
  sections,
  textIn,
  type DossierRecords,
} from './dossier-records.js';
import { moveEntry } from './move-entry.js';
import type { EntryContext } from './new-entry.js';
import { recordMaker } from './sources.js';

/** The fields of a record that its form offers: those of plain text, and references by name. */
export interface RecordForm {
  readonly texts: ReadonlyArray<{ readonly name: string; readonly label: string }>;
  readonly names: ReadonlyArray<{ readonly name: string; readonly label: string }>;
}

/** The forms for records of a section. */
export const recordForms: Readonly<Record<string, RecordForm>> = {
  documents: {
    texts: [
      { name: 'title', label: 'Title' },
      { name: 'date', label: 'Date' },
      { name: 'url', label: 'Address' },
    ],
    names: [{ name: 'issuedBy', label: 'Outlet or issuer' }],
  },
  statements: {
    texts: [
      { name: 'cue', label: 'With which verb?' },
      { name: 'dateText', label: 'When, in the words of the text?' },
    ],
    names: [
      { name: 'attributedTo', label: 'Who' },
      { name: 'onBehalfOf', label: 'In whose name?' },
      { name: 'via', label: 'To or through which outlet?' },
    ],
  },
  claims: { texts: [{ name: 'text', label: 'What?' }], names: [] },
};

/**
 * Values of the form for a record: its fields, the statement that holds it, and one more relation to another claim: `relation` is a kind
 * (`PART_OF`), an answer (`ANSWERS REFUSES`), or of a statement the stance of its reply (`DENY`).
 */
export type RecordValues = Readonly<Record<string, string>>;

/** Returns the values of the form for a record as the dossier has them. */
export function recordValues(records: DossierRecords, id: string): RecordValues {
  const found = records.find(id);
  const form = recordForms[found?.section ?? ''];
  if (!found || !form) return {};
  return {
    ...Object.fromEntries(form.texts.map(({ name }) => [name, textIn(found.record, name)])),
    ...Object.fromEntries(form.names.map(({ name }) => [name, firstName(records, found.record[name])])),
    parent: holdersOf(records, id)[0] ?? '',
    relation: '',
    relatedTo: '',
  };
}

/** Returns the edits after which a record has the values of its form; only what differs is written. */
export function changeEntry(
  { records, known }: EntryContext,
  id: string,
  values: RecordValues,
): ReadonlyArray<DossierEdit> {
  const found = records.find(id);
  const form = recordForms[found?.section ?? ''];
  if (!found || !form) return [];
  const { section, record } = found;
  const before = recordValues(records, id);
  const maker = recordMaker(records, known);
  const isChanged = (name: string): boolean => (values[name]?.trim() ?? '') !== (before[name] ?? '');
  const fields: Record<string, unknown> = {};
  for (const { name } of form.texts) if (isChanged(name)) fields[name] = values[name]?.trim() || undefined;
  for (const { name } of form.names)
    if (isChanged(name))
      fields[name] = withFirst(
        record[name],
        values[name]?.trim() ? maker.source(values[name], 'ORGANIZATION', '') : null,
      );
  if (values['relation'] && values['relatedTo']) {
    const name = section === 'statements' ? 'respondsTo' : 'related';
    fields[name] = [...listOf(record[name]), joinTo(values['relatedTo'], values['relation'], section)];
  }
  const own: ReadonlyArray<DossierEdit> =
    Object.keys(fields).length === 0 ? [] : [{ kind: 'SET', section, id, fields }];
  const target = values['parent'] ?? '';
  const holder = before['parent'] || null;
  return [
    ...maker.edits,
    ...own,
    ...(isChanged('parent') && target !== '' ? moveEntry(records, { id, from: holder, to: target }) : []),
  ];
}

function joinTo(ref: string, relation: string, section: string): RecordFields {
  if (section === 'statements') return { ref, stance: relation };
  const [kind = '', answer] = relation.split(' ');
  return { ref, kind, ...(answer === undefined ? {} : { answer }) };
}

/** Returns the edits that remove a record, what only it holds, and all references to them. */
export function removeEntry(records: DossierRecords, id: string): ReadonlyArray<DossierEdit> {
  const removed = withOrphans(records, id);
  const edits: DossierEdit[] = [];
  for (const section of sections)
    for (const record of records.section(section)) {
      const own = textIn(record, 'id');
      if (removed.has(own)) edits.push({ kind: 'REMOVE', section, id: own });
      else {
        const fields = withoutReferences(record, removed);
        if (Object.keys(fields).length > 0) edits.push({ kind: 'SET', section, id: own, fields });
      }
    }
  return edits;
}

function withOrphans(records: DossierRecords, id: string): ReadonlySet<string> {
  const removed = new Set([id]);
  for (const each of removed) {
    const record = records.find(each)?.record ?? {};
    for (const content of refsOf(record['content']))
      if (holdersOf(records, content).every((holder) => removed.has(holder))) removed.add(content);
  }
  return removed;
}

function withoutReferences(record: RecordFields, removed: ReadonlySet<string>): RecordFields {
  const fields: Record<string, unknown> = {};
  for (const name of ['content', 'respondsTo', 'related', 'objects']) {
    const links = listOf(record[name]);
    const remaining = links.filter((link) => !removed.has(refOf(link)));
    if (remaining.length < links.length) fields[name] = remaining.length > 0 ? remaining : undefined;
  }
  return fields;
}

function firstName(records: DossierRecords, value: unknown): string {
  const [first] = refsOf(value);
  return first === undefined ? '' : nameOf(records, first);
}

/** Returns a list of references whose first one is replaced, with what the link says of the others. */
function withFirst(value: unknown, id: string | null): ReadonlyArray<unknown> | undefined {
  const rest = listOf(value).slice(1);
  const all = id === null ? rest : [id, ...rest];
  return all.length > 0 ? all : undefined;
}
