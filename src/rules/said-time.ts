import type { EvidenceStatement, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { earlierEnd, spanOf } from './interval.js';
import { rootDocumentsOf } from './root.js';

/**
 * Derives when each statement was said, for all statements that a chain leads to.
 *
 * Uses its own dates, or the dates of its document for a root without dates. It was said no later than the earliest last day of the
 * statements about it and of the documents whose root it is. Source: rule 7, clock SAID, over all its chains.
 */
export function saidTimes(index: EvidenceIndex): ReadonlyMap<string, Interval> {
  const times = new Map<string, Interval>();
  for (const statement of index.outerFirst) {
    const time = saidTime(index, statement, times);
    if (time) times.set(statement.id, time);
  }
  return times;
}

/** Returns null where no chain leads to the statement. */
function saidTime(
  index: EvidenceIndex,
  statement: EvidenceStatement,
  times: ReadonlyMap<string, Interval>,
): Interval | null {
  const documents = rootDocumentsOf(index, statement);
  const own = documents.length > 0 && isUndated(statement) ? spanOf(documents) : statement;
  let isReached = documents.length > 0;
  let { dateEnd } = own;
  for (const document of documents) dateEnd = earlierEnd(dateEnd, document.dateEnd);
  for (const link of index.contentLinksTo(statement.id)) {
    const outer = times.get(link.statement);
    if (!outer) continue;
    isReached = true;
    dateEnd = earlierEnd(dateEnd, outer.dateEnd);
  }
  if (!isReached) return null;
  return dateEnd === own.dateEnd ? own : { dateStart: own.dateStart, dateEnd };
}

function isUndated({ date, dateText, dateStart, dateEnd }: EvidenceStatement): boolean {
  return (date ?? dateText ?? dateStart ?? dateEnd) === null;
}
