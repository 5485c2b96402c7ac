import type { EvidenceStatement, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { earlierEnd, spanOf } from './interval.js';
import { rootDocumentsOf } from './root.js';

/**
 * Derives when each statement was said, for all statements that a chain leads to.
 *
 * Uses its own dates, or the dates of its document for a root without dates. It was said no later than the earliest latest day of the
 * statements that report it and of the documents whose root it is. Source: rule 7, clock SAID, over all its chains.
 */
export function saidTimes(index: EvidenceIndex): ReadonlyMap<string, Interval> {
  const times = new Map<string, Interval>();
  for (const statement of index.outerFirst) {
    const documents = rootDocumentsOf(index, statement);
    const outer = index.contentLinksTo(statement.id).map((link) => times.get(link.statement));
    const bounds = [...documents, ...outer.filter((time) => time !== undefined)];
    if (bounds.length === 0) continue;
    const own = isUndated(statement) && documents.length > 0 ? spanOf(documents) : statement;
    const dateEnd = bounds.reduce((end, bound) => earlierEnd(end, bound.dateEnd), own.dateEnd);
    times.set(statement.id, { dateStart: own.dateStart, dateEnd });
  }
  return times;
}

function isUndated({ date, dateText, dateStart, dateEnd }: EvidenceStatement): boolean {
  return (date ?? dateText ?? dateStart ?? dateEnd) === null;
}
