import { isOfType, type DraftRecord } from '../draft.js';
import { consultedDocuments, contentsReachedFrom, rootStatements } from '../reach.js';
import type { RecordSet } from '../record-set.js';
import type { Refusal } from './refusal.js';
import { append } from '../../lib/append.js';

/**
 * Refuses a claim or statement that no consulted document leads to. What leads there are content links,
 * and CONFIRM or DENY of a statement that is reached itself; an evading reply does not.
 */
export const unreached: Refusal = (set) => {
  const reached = reachedRecords(set);
  return set.records
    .filter((record) => isOfType(record, 'Content') && !reached.has(record.id))
    .map((record) => ({
      code: 'UNREACHED',
      message: `${record.type.name} "${record.localId}" is in no document that was consulted.`,
      hint: 'Put it into the content of the statement that holds it, up to a document with consulted: true.',
      at: record.at,
    }));
};

/** By stored id. */
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
