import { invariant } from '../lib/invariant.js';
import type { DossierEdit, RecordFields } from './dossier-edit.js';

/** Returns the value of a dossier after an edit; `value` is what its text holds, and the order of lists is kept. */
export function applyEdit(value: unknown, edit: DossierEdit): unknown {
  const dossier = { ...(value as RecordFields) }; // the caller has read a map
  switch (edit.kind) {
    case 'SET_DOSSIER':
      return withFields(dossier, edit.fields);
    case 'ADD':
      return { ...dossier, [edit.section]: recordsOf(dossier, edit.section).concat(edit.record) };
    case 'REMOVE': {
      const records = recordsOf(dossier, edit.section).filter(({ id }) => id !== edit.id);
      return withFields(dossier, { [edit.section]: records.length > 0 ? records : undefined });
    }
    case 'SET': {
      const records = recordsOf(dossier, edit.section);
      invariant(
        records.some(({ id }) => id === edit.id),
        'an edited record exists',
      );
      const changed = records.map((record) =>
        record['id'] === edit.id ? withFields(record, edit.fields) : record,
      );
      return { ...dossier, [edit.section]: Array.isArray(dossier[edit.section]) ? changed : changed[0] };
    }
  }
}

/** Returns the records of a section of a dossier, as written; a section may be one record instead of a list. */
export function recordsOf(dossier: RecordFields, section: string): ReadonlyArray<RecordFields> {
  const written = dossier[section] ?? [];
  return (Array.isArray(written) ? written : [written]) as ReadonlyArray<RecordFields>; // a section holds records
}

function withFields(record: RecordFields, fields: RecordFields): RecordFields {
  const all = Object.entries({ ...record, ...fields });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
