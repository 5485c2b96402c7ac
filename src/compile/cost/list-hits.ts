import { meanDegree, recordsOf, valuesOf } from '../../model/graph-counts.js';
import { isNeverMet } from '../condition-nodes.js';
import type { Condition } from '../condition-nodes.js';
import type { Level } from '../plan-nodes.js';
import type { LinkedToSource } from '../records-source.js';
import { conditionHits, hitsOfLinks, readUntil } from './condition-hits.js';
import type { CostList } from './cost-node.js';
import { linkedRecords } from './linked-records.js';
import { expectedGroups, rootHits } from './root-hits.js';
import { selectivity, statementsOfSide } from './selectivity.js';
import type { CostContext } from './selectivity.js';

/** What reading a list once is expected to take. */
export interface ListHits {
  /** Database hits for finding the records, without their rows. */
  readonly hits: number;
  /** The number of records that are returned. */
  readonly rows: number;
  /** The part that takes most. */
  readonly part: 'filter' | 'count' | 'list' | 'root';
}

/** Database hits of the other end of one link. */
const hitsOfLink = 1;

/** The part of the records that are expected to have the same value of a sort key. */
const partOfTies = 0.1;

/** Database hits of finding the documents at the start of the chains of a record. */
const hitsOfDocumentDate = 40;

/** Returns what reading a list once, below one record, is expected to take. */
export function listHits(list: CostList, context: CostContext): ListHits {
  const { level } = list;
  const limit = limitOf(level, context);
  if (level.condition && isNeverMet(level.condition)) return { hits: 0, rows: 0, part: 'filter' };
  switch (level.source.kind) {
    case 'label':
      return labelHits(list, limit, context);
    case 'side':
      return sideHits(list, limit, context);
    case 'linkedTo':
      return linkedToHits(level.source, list, limit, context);
    case 'link':
      return linkHits(list, limit, context);
    case 'linkIndex':
      return { hits: limit * 2, rows: limit, part: 'list' };
    case 'id':
      return { hits: level.source.labels.length, rows: 1, part: 'list' };
    case 'ids': {
      const ids = context.parameters[level.source.parameter];
      const rows = Array.isArray(ids) ? ids.length : 0;
      return { hits: rows * level.source.labels.length, rows, part: 'list' };
    }
    default: {
      const { hits, rows } = rootHits(level.source, { limit, returns: level.returns }, context);
      return { hits: hits + hitsOfListed(list, context), rows, part: level.condition ? 'filter' : 'root' };
    }
  }
}

function limitOf({ page }: Level, { parameters }: CostContext): number {
  const limit = page ? parameters[page.limit] : null;
  return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
}

function labelHits(list: CostList, limit: number, context: CostContext): ListHits {
  const { level, label } = list;
  const all = recordsOf(context.counts, label);
  const { condition } = level;
  if (level.values && level.returns === 'rows') return valuesHits(list, limit, context);
  const part = condition ? selectivity(condition, label, context) : 1;
  const hitsOfOne = 1 + hitsOfKeys(level) + (condition ? conditionHits(condition, label, context) : 0);
  const candidates = condition ? candidatesOf(condition, label, context) : all;
  const rows = Math.min(limit, all * part);
  const isInOrder = candidates === all && level.keys.every(({ on, computed }) => on === 'node' && !computed);
  const found = isInOrder ? readUntil(limit, { candidates, part }) : candidates;
  const read = isInOrder ? Math.min(all, Math.max(found, tiesOf(level, all))) : found;
  const page = level.returns === 'count' ? 0 : read * hitsOfOne;
  const count = level.returns === 'rows' ? 0 : condition ? candidates * hitsOfOne : 1;
  return { hits: page + count, rows, part: condition ? 'filter' : count > page ? 'count' : 'list' };
}

/**
 * Returns how many records with the same value of the first sort key are read to be sorted by the next ones. An index has each value with
 * the ids in order, so that only other keys, or the other direction, make a difference.
 */
function tiesOf({ keys }: Level, all: number): number {
  const [first, second] = keys;
  if (!first || !second || first.property === 'id') return 0;
  const isServed = second.property === 'id' && second.direction === first.direction;
  return isServed ? 0 : all * partOfTies;
}

/** Returns the hits of the sort keys of one record that are more than one property: the documents at the start of its chains. */
function hitsOfKeys({ keys }: Level): number {
  return keys.some(({ computed }) => computed?.kind === 'documentDate') ? hitsOfDocumentDate : 0;
}

/** The records of a group or unit of time are all read to be ordered and filtered. All groups together are expected to have each record once. */
function hitsOfListed({ level, label }: CostList, context: CostContext): number {
  const { source, condition, keys, returns } = level;
  if (source.kind !== 'listed' || source.list !== 'entities') return 0;
  const records = recordsOf(context.counts, 'Entity') / expectedGroups;
  const tests = condition ? conditionHits(condition, label || 'Entity', context) : 0;
  const isCountedApart = returns === 'rowsAndCount' && condition !== null;
  return records * (keys.length + tests * (isCountedApart ? 2 : 1));
}

/** The statements of a side are all read to be ordered, and again to be counted. */
function sideHits({ level, label }: CostList, limit: number, context: CostContext): ListHits {
  const { condition } = level;
  if (!condition) return { hits: 0, rows: 0, part: 'list' };
  const found = statementsOfSide(label, context);
  const hits = found * (1 + hitsOfKeys(level) + conditionHits(condition, label, context));
  const rows = Math.min(limit, recordsOf(context.counts, label) * selectivity(condition, label, context));
  return { hits: level.returns === 'rowsAndCount' ? 2 * hits : hits, rows, part: 'filter' };
}

/** The records that are linked with the named ones are all read to be ordered, and again to be counted. */
function linkedToHits(
  source: LinkedToSource,
  { level, label }: CostList,
  limit: number,
  context: CostContext,
): ListHits {
  const { condition, keys, returns } = level;
  const all = recordsOf(context.counts, label);
  const { hits: finding, rows: found } = linkedRecords(source, context);
  const tests = condition ? conditionHits(condition, label, context) : 0;
  const hits = finding + found * (1 + keys.length + hitsOfKeys(level) + tests);
  const part = condition ? selectivity(condition, label, context) : 1;
  const rows = Math.min(limit, Math.max(all * part, Math.min(found, 1)));
  return { hits: returns === 'rowsAndCount' ? 2 * hits : hits, rows, part: 'filter' };
}

/** An index gives the records of each value of the condition in order, so that the rest of them is not read. */
function valuesHits({ level, label }: CostList, limit: number, context: CostContext): ListHits {
  const { values } = level;
  const all = recordsOf(context.counts, label);
  const given = context.parameters[values?.parameter ?? ''];
  const count = Array.isArray(given) ? given.length : 1;
  const rest = values?.rest;
  const part = rest ? selectivity(rest, label, context) : 1;
  const hitsOfOne = 2 + (rest ? conditionHits(rest, label, context) : 0);
  return {
    hits: count * readUntil(limit, { candidates: all, part }) * hitsOfOne,
    rows: Math.min(limit, all),
    part: 'filter',
  };
}

/** The comparisons for which an index finds the records. */
const servedByIndex: ReadonlySet<string> = new Set(['=', 'IN', '<', '<=', '>', '>=', 'STARTS WITH']);

/** Returns how many records indexes and labels find: for the most selective of parts that must be true, and for all of alternatives. */
function candidatesOf(condition: Condition, label: string, context: CostContext): number {
  const all = recordsOf(context.counts, label);
  const of = (part: Condition): number => candidatesOf(part, label, context);
  switch (condition.kind) {
    case 'all':
      return Math.min(all, ...condition.of.map(of));
    case 'any':
      return Math.min(
        all,
        condition.of.reduce((sum, part) => sum + of(part), 0),
      );
    case 'ofType':
      return Math.min(all, candidatesOf(condition.where, condition.label, context));
    case 'compare': {
      const { on, property, operator } = condition;
      if (on !== 'node' || !servedByIndex.has(operator)) return all;
      const hasIndex = property === 'id' || valuesOf(context.counts, label, property) !== undefined;
      return hasIndex ? all * selectivity(condition, label, context) : all;
    }
    default:
      return all;
  }
}

function linkHits({ level, from, label }: CostList, limit: number, context: CostContext): ListHits {
  const { source, condition } = level;
  if (source.kind !== 'link') return { hits: 0, rows: 0, part: 'list' };
  const links = meanDegree(context.counts, source, from);
  const part = condition ? selectivity(condition, label, context) : 1;
  const hitsOfOne =
    hitsOfLink +
    level.keys.length +
    hitsOfKeys(level) +
    (condition ? conditionHits(condition, label, context) : 0);
  // An index gives the links in order, so that the rest of them is not read.
  const read = level.listed ? readUntil(limit, { candidates: links, part }) : links;
  const hitsOfAll = level.listed ? 1 : hitsOfLinks(from, context.counts);
  const page = level.returns === 'count' ? 0 : read * hitsOfOne;
  const count = level.returns === 'rows' ? 0 : condition ? links * hitsOfOne : 1;
  const looks = level.returns === 'rowsAndCount' && condition ? 2 : 1;
  return {
    hits: looks * hitsOfAll + page + count,
    rows: Math.min(limit, links * part),
    part: condition ? 'filter' : 'list',
  };
}
