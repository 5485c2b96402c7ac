import { kindKey } from '../records.js';
import type { GraphRecord, Relationship } from '../records.js';
import type { Filters, GraphState } from '../view-state.js';
import type { LoadedGraph } from './loaded-graph.js';

/** The part of a graph that its filters leave: the same for picture, counts, tables and saved files. */
export interface VisibleGraph {
  readonly records: ReadonlyArray<GraphRecord>;
  readonly relationships: ReadonlyArray<Relationship>;
  /** How many records of the graph are hidden, by hand or by filter. */
  readonly hiddenRecords: number;
  readonly hiddenRelationships: number;
}

/** Returns the loaded relationships between some records. */
export function relationshipsAmong(
  { relationships }: LoadedGraph,
  ids: ReadonlyArray<string>,
): ReadonlyArray<Relationship> {
  const own = new Set(ids);
  return [...relationships.values()].filter(({ from, to }) => own.has(from) && own.has(to));
}

/** Returns the visible part of a graph. A relationship is visible when both its records are. */
export function visibleGraph(loaded: LoadedGraph, { ids, hidden, filters }: GraphState): VisibleGraph {
  const known = ids.flatMap((id) => loaded.records.get(id) ?? []);
  const byHand = new Set(hidden);
  const shown = known.filter((record) => !byHand.has(record.id) && passes(record, filters));
  const shownIds = new Set(shown.map(({ id }) => id));
  const among = relationshipsAmong(
    loaded,
    known.map(({ id }) => id),
  );
  const left = among.filter(
    ({ from, to, type }) => shownIds.has(from) && shownIds.has(to) && !filters.relationships.includes(type),
  );
  return {
    records: shown,
    relationships: left,
    hiddenRecords: known.length - shown.length,
    hiddenRelationships: among.length - left.length,
  };
}

function passes(record: GraphRecord, filters: Filters): boolean {
  return (
    !filters.kinds.includes(kindKey(record)) &&
    passesClaimFilters(record, filters) &&
    isInTime(record, filters)
  );
}

function passesClaimFilters({ claim }: GraphRecord, filters: Filters): boolean {
  if (!claim) return true;
  if (filters.statuses.includes(claim.status)) return false;
  if (claim.outcome !== null && filters.outcomes.includes(claim.outcome)) return false;
  if (claim.originsAtLeast < filters.originsAtLeast) return false;
  return filters.hearsayAtMost === null || (claim.minHearsay ?? 0) <= filters.hearsayAtMost;
}

/** Returns whether a record can have a date; others pass every filter of time. */
export function isDatable({ type }: GraphRecord): boolean {
  return type === 'statement' || type === 'document' || type === 'claim';
}

/** A record passes when any day that its date can mean is within the limits. */
function isInTime(record: GraphRecord, { from, to, undated }: Filters): boolean {
  if (!isDatable(record)) return true;
  if (record.dateStart === null && record.dateEnd === null) return undated;
  const [start, end] = [record.dateStart ?? '0000-01-01', record.dateEnd ?? '9999-12-31'];
  return (from === null || end >= from) && (to === null || start <= to);
}
