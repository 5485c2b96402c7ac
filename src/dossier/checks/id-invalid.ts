import type { Problem } from '../../model/graph-data.js';
import { isId, isLocalId, maxIdLength, ownId } from '../../model/ids.js';
import { placeOf, type DraftRecord } from '../draft.js';
import { foldId } from './fold-id.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects ids and references that are not valid ids. An id that differs from another only in case is left to ID_ALIKE. */
export const idInvalid: DossierCheck = (set) => {
  const folded = new Set(
    set.records.filter(({ localId }) => isLocalId(localId)).map(({ localId }) => localId),
  );
  const isAlike = (id: string): boolean => folded.has(foldId(id));
  const dossiers = set.drafts.map(({ dossier }) => dossier);
  const records = set.records.filter(
    ({ localId }) => localId !== '' && !isLocalId(localId) && !isAlike(localId),
  );
  const links = set.links.filter(({ ref, to }) => !isId(to) && !isKnown(to) && !isAlike(ref));
  return [
    ...dossiers.filter(({ id }) => id !== '' && !isLocalId(id)).map(problemOfRecord),
    ...records.map(problemOfRecord),
    ...links.map(({ ref, refAt }) => ({ ...problem(ref), at: refAt })),
  ];

  /** An invalid id is reported once, at its record or dossier, and not at each reference. */
  function isKnown(to: string): boolean {
    return set.find(to) !== undefined || dossiers.some(({ id }) => to.startsWith(ownId(id, '')));
  }
};

function problemOfRecord(record: DraftRecord): Problem {
  return { ...problem(record.localId), at: placeOf(record, 'id') };
}

function problem(id: string): Omit<Problem, 'at'> {
  return {
    code: 'ID_INVALID',
    message: `"${id}" is not a valid id.`,
    hint: `Use a-z, 0-9, ".", "_" and "-", begin with a letter or digit, and write at most ${maxIdLength} characters. For a record of another dossier write dossier:id.`,
  };
}
