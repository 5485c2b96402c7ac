import type { EvidenceStatement, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { earlierEnd, spanOf, unknownInterval } from './interval.js';
import { rootDocumentsOf } from './root.js';
import type { StatementNode } from './statement-nodes.js';

/**
 * Derives when each statement was said, by its place in `outerFirst`; null for a statement that no chain leads to.
 *
 * Uses its own dates, or the dates of its document for a root without dates. It was said no later than the earliest last day of the
 * statements about it and of the documents whose root it is. A statement dated after that gives no order: its time is unknown. Source:
 * rule 7, clock SAID, over all its chains; its amendment on impossible order.
 */
export function saidTimes(index: EvidenceIndex): ReadonlyArray<Interval | null> {
  const times: (Interval | null)[] = [];
  for (const node of index.outerFirst) times.push(saidTime(index, node, times));
  return times;
}

/** Returns null where no chain leads to the statement. */
function saidTime(
  index: EvidenceIndex,
  { statement, links }: StatementNode,
  times: ReadonlyArray<Interval | null>,
): Interval | null {
  const documents = rootDocumentsOf(index, statement);
  const own = documents.length > 0 && isUndated(statement) ? spanOf(documents) : statement;
  let isReached = documents.length > 0;
  let { dateEnd } = own;
  for (const document of documents) dateEnd = earlierEnd(dateEnd, document.dateEnd);
  for (const { outer } of links) {
    const time = times[outer.place];
    if (!time) continue;
    isReached = true;
    dateEnd = earlierEnd(dateEnd, time.dateEnd);
  }
  if (!isReached) return null;
  const { dateStart } = own;
  if (dateStart !== null && dateEnd !== null && dateStart > dateEnd) return unknownInterval;
  return dateEnd === own.dateEnd ? own : { dateStart, dateEnd };
}

function isUndated({ date, dateText, dateStart, dateEnd }: EvidenceStatement): boolean {
  return (date ?? dateText ?? dateStart ?? dateEnd) === null;
}
