import { linksOf, meanDegree, recordsOf } from '../../model/graph-counts.js';
import type { GraphCounts } from '../../model/graph-counts.js';
import type {
  GroupKey,
  GroupMeasure,
  GroupsSource,
  PathsSource,
  RecordsNode,
  RootSource,
  TimelineInterval,
} from '../root-nodes.js';
import { sideOf } from '../condition-nodes.js';
import { conditionHits, selectivity, statementsOfSide } from './condition-cost.js';
import type { CostContext } from './condition-cost.js';

/** What reading a source is expected to take, and how many records or maps it returns. */
export interface SourceHits {
  readonly hits: number;
  readonly rows: number;
}

/** The expected number of records that a search finds: only the index knows how common its words are. It reads 10,000 at most. */
const expectedFound = 200;
/** Hits for each record that a search finds: it counts its links, and looks for words in the records it leads to. */
const hitsOfFound = 8;
/** The expected number of shortest paths, if all are requested. */
const expectedPaths = 3;
/** Hits for each record of a neighbourhood: its links, of which a part is read, and their other ends. */
const hitsOfNeighbour = 60;
/** The expected number of groups, or of records in one of them, if a page does not limit them. */
const expectedGroups = 100;

/** Returns what the source of a root that is no list, or of a level in it, is expected to take. */
export function rootHits(source: RootSource, limit: number, context: CostContext): SourceHits {
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
      return { hits: groupHits(source, context), rows: Math.min(limit, expectedGroups) };
    case 'timeline':
      return { hits: timelineHits(source.of, source.interval, context), rows: 1 };
    case 'difference':
      return { hits: differenceHits(context.counts), rows: 1 };
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
function recordsHits({ label, condition }: RecordsNode, context: CostContext): SourceHits {
  const all = recordsOf(context.counts, label);
  if (!condition) return { hits: all, rows: all };
  const read = sideOf(condition) === null ? all : statementsOfSide(label, context);
  return {
    hits: read * (1 + conditionHits(condition, label, context)),
    rows: all * selectivity(condition, label, context),
  };
}

function groupHits({ of, keys, measures, used }: GroupsSource, context: CostContext): number {
  const { hits, rows } = recordsHits(of, context);
  const read = [
    ...keys.map((key) => keyHits(key, of.label, context.counts)),
    ...Object.entries(measures)
      .filter(([name]) => used.has(name))
      .map(([, measure]) => measureHits(measure, of.label, context.counts)),
  ];
  return hits + rows * read.reduce((sum, one) => sum + one, 0);
}

function measureHits(measure: GroupMeasure, label: string, counts: GraphCounts): number {
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
      return 1 + 3 * meanDegree(counts, { type: key.type, direction: 'OUT' }, label);
    case 'document': {
      const outer = outerStatements(label, counts);
      const documents = meanDegree(counts, { type: 'REPORTED_IN', direction: 'OUT' }, 'Statement');
      return outer * (3 + 3 * documents);
    }
  }
}

/** Returns the expected number of statements that pass a record on, itself among them. */
function outerStatements(label: string, counts: GraphCounts): number {
  const direct = meanDegree(counts, { type: 'HAS_CONTENT', direction: 'IN' }, label);
  const further = meanDegree(counts, { type: 'HAS_CONTENT', direction: 'IN' }, 'Statement');
  // Chains are at most a few statements long, so that the series of a mean degree below 1 is enough.
  return 1 + direct * (1 + further / (1 - Math.min(0.8, further)));
}

function timelineHits(of: RecordsNode, interval: TimelineInterval, context: CostContext): number {
  const { hits, rows } = recordsHits(of, context);
  const { counts } = context;
  if (interval.kind === 'recorded' || interval.kind === 'dates') return hits + 2 * rows;
  const held = (type: string): number => meanDegree(counts, { type, direction: 'IN' }, of.label);
  const endings = interval.of === 'statement' ? 1 : held('HAS_CONTENT') + held('RESPONDS_TO');
  const documents = meanDegree(counts, { type: 'REPORTED_IN', direction: 'OUT' }, 'Statement');
  const ofEnding = 4 + outerStatements('Statement', counts) * (5 + documents * 12);
  return hits + rows * (1 + endings * (2 + ofEnding));
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
