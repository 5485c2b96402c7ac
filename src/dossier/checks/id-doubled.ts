import type { Problem } from '../../model/graph-data.js';
import { placeOf, type DraftRecord } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects two records of one file with the same id, and two files with the same dossier. */
export const idDoubled: DossierCheck = (set) => [
  ...doubled(set.drafts.map(({ dossier }) => dossier)),
  ...set.drafts.flatMap(({ records }) => doubled(records)),
];

function doubled(records: ReadonlyArray<DraftRecord>): ReadonlyArray<Problem> {
  const first = new Map<string, DraftRecord>();
  return records.flatMap((record) => {
    if (record.localId === '') return [];
    const before = first.get(record.localId);
    if (!before) first.set(record.localId, record);
    return before ? [problem(record, before)] : [];
  });
}

function problem(record: DraftRecord, before: DraftRecord): Problem {
  const { file, line } = placeOf(before, 'id');
  return {
    code: 'ID_DOUBLED',
    message: `Id "${record.localId}" is already used by the ${before.type.name} at ${file}:${line}.`,
    hint: 'Give each record its own id.',
    at: placeOf(record, 'id'),
  };
}
