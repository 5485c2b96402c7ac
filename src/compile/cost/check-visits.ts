import { KnownError } from '../../errors.js';
import type { GraphCounts } from '../../model/graph-counts.js';
import { recordsOf } from '../../model/graph-counts.js';
import type { Limits } from '../limits.js';
import type { ListVisits } from './visits.js';

/** Returns the most visits of one operation. It grows with the graph, so that an operation that reads everything once is always allowed. */
export function visitLimit({ visits, visitsPerRecord }: Limits, counts: GraphCounts): number {
  return Math.max(visits, visitsPerRecord * recordsOf(counts, ''));
}

/** Returns the sum of the visits of all lists of an operation, rounded up. */
export function sumOfVisits(lists: ReadonlyArray<ListVisits>): number {
  return Math.ceil(lists.reduce((sum, { visits }) => sum + visits, 0));
}

/** Throws LIMIT_EXCEEDED if the lists of an operation take more visits than allowed; the message names the list that takes most. */
export function checkVisits(lists: ReadonlyArray<ListVisits>, limit: number): void {
  const sum = sumOfVisits(lists);
  if (sum <= limit) return;
  throw new KnownError(
    'LIMIT_EXCEEDED',
    `The operation would read about ${rounded(sum)} records, links and values; at most ${rounded(limit)} are allowed.${mostOf(lists)}`,
    { hint: hintFor(dearest(lists)) },
  );
}

const reached = { time: 'took too long', memory: 'needs more memory than the database has' } as const;

/** Returns the failure of an operation that the database has ended at its limit of time or memory. */
export function endedBy(limit: keyof typeof reached, lists: ReadonlyArray<ListVisits>): KnownError {
  return new KnownError(
    'LIMIT_EXCEEDED',
    `The operation ${reached[limit]} and was ended: it reads more records, links and values than expected.${mostOf(lists)}`,
    { hint: hintFor(dearest(lists)) },
  );
}

function dearest(lists: ReadonlyArray<ListVisits>): ListVisits | undefined {
  return [...lists].sort((a, b) => b.visits - a.visits)[0];
}

function mostOf(lists: ReadonlyArray<ListVisits>): string {
  const most = dearest(lists);
  if (!most?.path) return '';
  const what = { filter: 'the filter of', count: 'totalCount of', list: 'the list', root: '' }[most.part];
  return ` Most of them are read by ${what ? `${what} ` : ''}"${most.path}".`;
}

function hintFor(most: ListVisits | undefined): string {
  switch (most?.part) {
    case 'filter':
      return 'Write a narrower filter, for example by id, or one with fewer levels of relationships; omit totalCount.';
    case 'count':
      return 'Omit totalCount.';
    case 'root':
      return 'Narrow it by its arguments, for example by a filter in "of" or a smaller "maxLength" or "limit".';
    default:
      return 'Request fewer records with "first" in this list and those around it, or use several operations.';
  }
}

/** Returns a number with two significant digits and separators, such as 5,300,000. */
function rounded(count: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return (Math.round(count / unit) * unit).toLocaleString('en');
}
