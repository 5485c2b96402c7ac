import { kindKey } from '../records.js';
import type { Entry, Tie } from '../records.js';
import type { Filters, GraphState } from '../view-state.js';
import type { Contents } from './known-graph.js';

/** What is left of a graph by its filters: the same for drawing, counts, table and export. */
export interface VisibleGraph {
  readonly entries: ReadonlyArray<Entry>;
  readonly ties: ReadonlyArray<Tie>;
  /** Records of the graph that are not shown, by hand or by filter. */
  readonly hiddenEntries: number;
  readonly hiddenTies: number;
}

/** The relationships among some records, as far as they are known. */
export function tiesAmong({ ties }: Contents, ids: ReadonlyArray<string>): ReadonlyArray<Tie> {
  const own = new Set(ids);
  return [...ties.values()].filter(({ from, to }) => own.has(from) && own.has(to));
}

/** Works out what is shown. Relationships need both their ends. */
export function visibleGraph(contents: Contents, { ids, hidden, filters }: GraphState): VisibleGraph {
  const known = ids.flatMap((id) => contents.entries.get(id) ?? []);
  const byHand = new Set(hidden);
  const shown = known.filter((entry) => !byHand.has(entry.id) && passes(entry, filters));
  const shownIds = new Set(shown.map(({ id }) => id));
  const among = tiesAmong(
    contents,
    known.map(({ id }) => id),
  );
  const left = among.filter(
    ({ from, to, type }) => shownIds.has(from) && shownIds.has(to) && !filters.links.includes(type),
  );
  return {
    entries: shown,
    ties: left,
    hiddenEntries: known.length - shown.length,
    hiddenTies: among.length - left.length,
  };
}

function passes(entry: Entry, filters: Filters): boolean {
  return !filters.kinds.includes(kindKey(entry)) && standsUp(entry, filters) && isInTime(entry, filters);
}

function standsUp({ standing }: Entry, filters: Filters): boolean {
  if (!standing) return true;
  if (filters.statuses.includes(standing.status)) return false;
  if (standing.outcome !== null && filters.outcomes.includes(standing.outcome)) return false;
  if (standing.originsAtLeast < filters.originsAtLeast) return false;
  return filters.hearsayAtMost === null || (standing.hearsayLeast ?? 0) <= filters.hearsayAtMost;
}

/** Whether a record can have a date at all: the others are always in time. */
export function isDatable({ type }: Entry): boolean {
  return type === 'statement' || type === 'document' || type === 'claim';
}

/** A date counts as long as any day that it can mean lies within. */
function isInTime(entry: Entry, { from, to, undated }: Filters): boolean {
  if (!isDatable(entry)) return true;
  if (entry.dateStart === null && entry.dateEnd === null) return undated;
  const [start, end] = [entry.dateStart ?? '0000-01-01', entry.dateEnd ?? '9999-12-31'];
  return (from === null || end >= from) && (to === null || start <= to);
}
