import type { ClaimContext } from './claim-context.js';
import type { Interval } from './evidence.js';
import { earlierEnd, spanOf, unknownInterval } from './interval.js';
import type { StatementNode } from './statement-nodes.js';

/** When a claim was first said and first reported; the bounds are unknown where nothing gives them. */
export interface ClaimTimes {
  readonly said: Interval;
  readonly reported: Interval;
}

/**
 * Derives when a claim was first said and first reported, by all statements that have it as content, or that confirm or deny it.
 *
 * It was reported on the dates of the documents that chains to these statements begin with. It was said within the dates of the
 * statements, and no later than the statements and documents that pass them on. Source: rule 7, clocks SAID and REPORTED.
 */
export function claimTimesOf(context: ClaimContext): ClaimTimes {
  const endings = endingsOf(context);
  const reported = endings.flatMap((node) => context.pathsOf(node).map((paths) => paths.reported));
  return {
    said: firstOf(endings.map((node) => context.datedAt(node))),
    reported: firstOf(
      reported.map(({ start, end }) => ({
        dateStart: start === '' ? null : start,
        dateEnd: end === '~' ? null : end,
      })),
    ),
  };
}

function endingsOf({ index, claim }: ClaimContext): ReadonlyArray<StatementNode> {
  const responses = index
    .responsesTo(claim)
    .filter(({ stance }) => stance === 'CONFIRM' || stance === 'DENY')
    .flatMap(({ statement }) => index.nodes.get(statement) ?? []);
  return [...new Set([...index.contentLinksTo(claim).map(({ outer }) => outer), ...responses])];
}

/** Returns the interval of the first of several: from the first begin, if all are known, to the first end. */
function firstOf(intervals: ReadonlyArray<Interval>): Interval {
  const dateEnd = intervals.reduce<string | null>((end, one) => earlierEnd(end, one.dateEnd), null);
  const { dateStart } = intervals.length === 0 ? unknownInterval : spanOf(intervals);
  return { dateStart, dateEnd };
}
