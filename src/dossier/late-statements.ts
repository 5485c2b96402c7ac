import type { Problem } from '../model/graph-data.js';
import { partialDateBounds } from '../model/partial-date.js';
import { isOfType, placeOf } from './draft.js';
import type { DraftRecord } from './draft.js';
import { consultedDocuments, contentsReachedFrom, rootStatements } from './reach.js';
import type { RecordSet } from './record-set.js';

/**
 * Returns a note for each statement whose own date begins after a document that carries it must have ended: one of the two dates is
 * wrong, and no order is concluded from it. Source: the rules' amendment on impossible order.
 */
export function lateStatements(set: RecordSet): ReadonlyArray<Problem> {
  const carriers = new Map<DraftRecord, Carrier>();
  const pending = consultedDocuments(set).flatMap((document) => {
    const day = lastDayOf(document);
    if (day === null) return [];
    return rootStatements(set, document).map((statement) => ({ statement, carrier: { document, day } }));
  });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { statement, carrier } = next;
    const known = carriers.get(statement);
    if (known && known.day <= carrier.day) continue;
    carriers.set(statement, carrier);
    for (const content of contentsReachedFrom(set, statement))
      if (isOfType(content, 'Statement')) pending.push({ statement: content, carrier });
  }
  return [...carriers].flatMap(([statement, carrier]) => {
    const begins = boundsOf(statement)?.start ?? null;
    return begins !== null && begins > carrier.day ? [note(statement, carrier)] : [];
  });
}

/** The document that carries a statement and must have ended first, and its last day. */
interface Carrier {
  readonly document: DraftRecord;
  readonly day: string;
}

function boundsOf({ properties: { date } }: DraftRecord) {
  return typeof date === 'string' ? partialDateBounds(date) : null;
}

function lastDayOf(document: DraftRecord): string | null {
  return boundsOf(document)?.end ?? null;
}

function note(statement: DraftRecord, { document }: Carrier): Problem {
  const [said, reported] = [statement, document].map(({ properties }) => String(properties['date']));
  return {
    code: 'DATE_AFTER_REPORT',
    message: `The statement "${statement.localId}" is dated ${said ?? ''}, after the document "${document.localId}" of ${reported ?? ''} that carries it.`,
    hint: 'Check both dates. Until then, no order of statements is concluded from this date.',
    at: placeOf(statement, 'date'),
  };
}
