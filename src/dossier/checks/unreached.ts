import { isOfType, type DraftRecord } from '../draft.js';
import { consultedDocuments, contentsReachedFrom, rootStatements } from '../reach.js';
import type { RecordSet } from '../record-set.js';
import type { DossierCheck } from './dossier-check.js';
import { append } from '../../lib/append.js';

/**
 * Rejects a claim or statement that no consulted document leads to. Content links lead there, and CONFIRM or DENY by a statement that is
 * reached itself; an evading reply does not.
 */
export const unreached: DossierCheck = (set) => {
  const reached = reachedRecords(set);
  return set.records
    .filter((record) => isOfType(record, 'Content') && !reached.has(record.id))
    .map((record) => ({
      code: 'UNREACHED',
      message: `${record.type.name} "${record.localId}" is not in the content of any consulted document.`,
      hint: 'Add it to the content of the statement that makes it, up to a document with consulted: true.',
      at: record.at,
    }));
};

/** Returns the stored ids of the records that consulted documents lead to. */
function reachedRecords(set: RecordSet): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending: DraftRecord[] = consultedDocuments(set).flatMap((document) => rootStatements(set, document));
  for (let record = pending.pop(); record; record = pending.pop()) {
    if (reached.has(record.id)) continue;
    reached.add(record.id);
    append(pending, contentsReachedFrom(set, record));
  }
  return reached;
}
