import { linksOf, meanDegree, recordsOf } from '../../model/graph-counts.js';
import type { GraphCounts } from '../../model/graph-counts.js';
import type {
  GroupKey,
  GroupMeasure,
  GroupsSource,
  PathsSource,
  RecordsNode,
  RootSource,
  TimelineSource,
} from '../root-nodes.js';
import type { Level } from '../plan-nodes.js';
import type { RecordsSource } from '../records-source.js';
import { conditionHits, hitsOfLinks } from './condition-hits.js';
import { linkedRecords } from './linked-records.js';
import { selectivity, statementsOfSide } from './selectivity.js';
import type { CostContext } from './selectivity.js';

/** What reading a source is expected to take, and how many records or maps it returns. */
export interface SourceHits {
  readonly hits: number;
  readonly rows: number;
}

/** The expected number of records that a search finds: only the index knows how common its words are. It reads 10,000 at most. */
const expectedFound = 200;
/** Hits for each record that a search finds: it counts its links, and looks for words in the records it leads to. */
const hitsOfFound = 8;
/** The most further statements that are expected for each that passes a record on. */
const mostFurther = 0.5;
/** The expected number of shortest paths, if all are requested. */
const expectedPaths = 3;
/** Hits for each record of a neighbourhood: its links, of which a part is read, and their other ends. */
const hitsOfNeighbour = 60;
/** The expected number of groups, or of records in one of them, if a page does not limit them. */
export const expectedGroups = 100;

/** Returns what the source of a root that is no list, or of a level in it, is expected to take. */
export function rootHits(
  source: RootSource,
  { limit, returns }: { readonly limit: number; readonly returns: Level['returns'] },
  context: CostContext,
): SourceHits {
  switch (source.kind) {
    case 'search': {
      const found = Math.min(recordsOf(context.counts, 'Entity'), expectedFound);
      return { hits: found * hitsOfFound, rows: Math.min(limit, found) };
    }
    case 'neighbourhood': {
      const shown = Number(context.parameters[source.limit]);
      return { hits: shown * hitsOfNeighbour, rows: shown };
    }
    case 'paths':
      return {
        hits: pathHits(source, context.counts),
        rows: Math.min(source.limit, expectedPaths) * ((source.maxLength + 1) / 2),
      };
    case 'groups':
      return {
        hits: groupHits(source, { limit, returns }, context),
        rows: Math.min(limit, expectedGroups),
      };
    case 'timeline':
      return { hits: timelineHits(source, context), rows: 1 };
    case 'difference':
      return { hits: source.used.has('touched') ? differenceHits(context.counts) : 1, rows: 1 };
    case 'listed':
    case 'timeUnits':
      return { hits: 0, rows: Math.min(limit, expectedGroups) };
    case 'withoutUnit':
      return { hits: 0, rows: 1 };
    case 'groupKeyRecord':
    case 'loadNumbered':
    case 'changedRecord':
      return { hits: 2, rows: 1 };
  }
}

/** Returns the records of a root and the hits for finding them. */
function recordsHits({ source, condition }: RecordsNode, context: CostContext): SourceHits {
  const { label } = source;
  const all = recordsOf(context.counts, label);
  if (!condition) return { hits: all, rows: all };
  const found = sourceHits(source, context);
  return {
    hits: found.hits + found.rows * conditionHits(condition, label, context),
    rows: Math.min(found.rows, all * selectivity(condition, label, context)),
  };
}

/** Returns how many records a source has to test, and the hits for finding them. */
function sourceHits(source: RecordsSource, context: CostContext): SourceHits {
  switch (source.kind) {
    case 'label': {
      const all = recordsOf(context.counts, source.label);
      return { hits: all, rows: all };
    }
    case 'side': {
      const statements = statementsOfSide(source.label, context);
      return { hits: statements, rows: statements };
    }
    case 'linkedTo':
      return linkedRecords(source, context);
  }
}

/** The groups are made once for the page and once for their number, each time with the measures that it needs. */
function groupHits(
  { of, keys, measures, used, decisive, shown }: GroupsSource,
  { limit, returns }: { readonly limit: number; readonly returns: Level['returns'] },
  context: CostContext,
): number {
  const { hits, rows } = recordsHits(of, context);
  const { counts } = context;
  const hitsOf = (names: ReadonlySet<string>): number =>
    sumOf([...names].map((name) => measureHits(measures[name], of.source.label, counts)));
  const grouped = hits + rows * sumOf(keys.map((key) => keyHits(key, of.source.label, counts)));
  const groups = Math.min(rows, expectedGroups ** keys.length);
  const page = grouped + rows * (hitsOf(used) + hitsOf(shown) * Math.min(1, limit / Math.max(1, groups)));
  const count = grouped + rows * hitsOf(decisive);
  return (returns === 'count' ? 0 : page) + (returns === 'rows' ? 0 : count);
}

function sumOf(all: ReadonlyArray<number>): number {
  return all.reduce((sum, one) => sum + one, 0);
}

function measureHits(measure: GroupMeasure | undefined, label: string, counts: GraphCounts): number {
  if (!measure) return 0; // the records themselves
  if (measure.kind === 'countKeyValues') return keyHits(measure.key, label, counts);
  return measure.kind === 'count' || measure.kind === 'zero' ? 0 : 1;
}

function keyHits(key: GroupKey, label: string, counts: GraphCounts): number {
  switch (key.kind) {
    case 'property':
      return 1;
    case 'date':
      return 6;
    case 'linkedRecord':
    case 'linkedValue':
    case 'linkProperty':
      return hitsOfLinks(label, counts) + meanDegree(counts, { type: key.type, direction: 'OUT' }, label);
    case 'document': {
      const outer = outerStatements(label, counts);
      const documents = meanDegree(counts, { type: 'REPORTED_IN', direction: 'OUT' }, 'Statement');
      return outer * (4 + 3 * documents);
    }
  }
}

/** Returns the expected number of statements that pass a record on, itself among them. */
function outerStatements(label: string, counts: GraphCounts): number {
  const direct = meanDegree(counts, { type: 'HAS_CONTENT', direction: 'IN' }, label);
  const further = meanDegree(counts, { type: 'HAS_CONTENT', direction: 'IN' }, 'Statement');
  // Chains are short: a statement that passes another one on is seldom passed on itself, whatever the mean of all says.
  return 1 + direct * (1 + Math.min(mostFurther, further));
}

function timelineHits({ of, interval, used }: TimelineSource, context: CostContext): number {
  if (!used.has('units')) return 0;
  const { hits, rows } = recordsHits(of, context);
  const { counts } = context;
  if (interval.kind === 'recorded' || interval.kind === 'properties') return hits + 2 * rows;
  const documents = meanDegree(counts, { type: 'REPORTED_IN', direction: 'OUT' }, 'Statement');
  return hits + rows * (7 + outerStatements('Statement', counts) * (5 + documents * 12));
}

/** Both ends are searched from at once. Most records are connected by few links, so that the length matters only if it is small. */
function pathHits({ types, maxLength }: PathsSource, counts: GraphCounts): number {
  const all = types.reduce((sum, type) => sum + (counts.links.get(`:${type}`) ?? 0), 0);
  const records = Math.max(1, recordsOf(counts, 'Entity'));
  const branching = Math.max(1, (3 * all) / records);
  return Math.min(4 * all, 4 * branching ** Math.min(2, Math.ceil(maxLength / 2)));
}

/** The links of a dossier have no index by load, so that all records and links of it are read; it may be nearly the whole graph. */
function differenceHits(counts: GraphCounts): number {
  return recordsOf(counts, 'Entity') + linksOf(counts) + 4 * recordsOf(counts, 'Change');
}
