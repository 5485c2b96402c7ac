import type { Problem } from '../../model/graph-data.js';
import { isId, isLocalId, maxIdLength, ownId } from '../../model/ids.js';
import { placeOf, type DraftRecord } from '../draft.js';
import { foldId } from './fold-id.js';
import type { Refusal } from './refusal.js';

/** Refuses ids of a wrong form, and references that can be none. What differs from another only in case is left to ID_ALIKE. */
export const idInvalid: Refusal = (set) => {
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

  /** The id of a record that is there is refused at the record alone; so is a dossier's at the dossier. */
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
    message: `"${id}" is no id.`,
    hint: `An id has a-z, 0-9, ".", "_" and "-", begins with a letter or digit, and has at most ${maxIdLength} characters; another dossier's record is dossier:id.`,
  };
}
