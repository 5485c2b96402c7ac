import type { Problem } from '../../model/graph-data.js';
import { placeOf, type DraftRecord } from '../draft.js';
import { foldId } from './fold-id.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects ids of one file, and ids of dossiers, that differ only in case or Unicode normal form: readers would confuse them. */
export const idAlike: DossierCheck = (set) => [
  ...alike(set.drafts.map(({ dossier }) => dossier)),
  ...set.drafts.flatMap(({ records }) => alike(records)),
];

function alike(records: ReadonlyArray<DraftRecord>): ReadonlyArray<Problem> {
  const first = new Map<string, DraftRecord>();
  return records.flatMap((record) => {
    if (record.localId === '') return [];
    const folded = foldId(record.localId);
    const before = first.get(folded);
    if (!before) first.set(folded, record);
    return before && before.localId !== record.localId ? [problem(record, before)] : [];
  });
}

function problem(record: DraftRecord, before: DraftRecord): Problem {
  const { file, line } = placeOf(before, 'id');
  return {
    code: 'ID_ALIKE',
    message: `Id "${record.localId}" differs from "${before.localId}" at ${file}:${line} only in case or Unicode normal form.`,
    hint: 'Use lower-case letters, and give each record its own id.',
    at: placeOf(record, 'id'),
  };
}
