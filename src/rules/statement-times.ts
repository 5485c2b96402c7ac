import type { Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { earlierEnd, spanOf } from './interval.js';
import { rootDocumentsOf } from './root.js';

/**
 * Derives when each statement was said, by its place in `outerFirst`, also where no chain leads to it and where the dates contradict each
 * other.
 *
 * A statement without dates has those of the documents whose root it is.
 */
export function statementTimes(index: EvidenceIndex): ReadonlyArray<Interval> {
  const times: Interval[] = [];
  for (const { statement, links } of index.outerFirst) {
    const documents = rootDocumentsOf(index, statement);
    const { date, dateText, dateStart, dateEnd } = statement;
    const isUndated = (date ?? dateText ?? dateStart ?? dateEnd) === null;
    let end = dateEnd;
    for (const document of documents) end = earlierEnd(end, document.dateEnd);
    for (const { outer } of links) end = earlierEnd(end, times[outer.place]?.dateEnd ?? null);
    const begin = isUndated && documents.length > 0 ? spanOf(documents).dateStart : dateStart;
    times.push({ dateStart: begin, dateEnd: end });
  }
  return times;
}
