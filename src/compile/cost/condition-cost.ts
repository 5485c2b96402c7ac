import { meanDegree, recordsOf } from '../../model/graph-counts.js';
import type { GraphCounts } from '../../model/graph-counts.js';
import type { Condition } from '../condition-nodes.js';

/** What the cost of a level depends on besides the plan. */
export interface CostContext {
  readonly counts: GraphCounts;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Comparison = Extract<Condition, { kind: 'compare' }>;
type Linked = Extract<Condition, { kind: 'linked' }>;

/** The part of the records that a comparison is expected to select, where no index tells. Source: the defaults of Neo4j's planner. */
const equalPart = 0.1;
const rangePart = 0.3;
const halfPart = 0.5;
/** A negation is expected to select at least this part. */
const leastOfNegation = 0.1;
/** The sources of a statement with their positions, and for some the time of the statement. */
const hitsOfSide = 12;
/** No condition is expected to select less, so that products stay numbers. */
const leastPart = 1e-9;

/** Returns the expected number of the statements of an actor and of those who speak for it. */
export function statementsOfSide(label: string, { counts }: CostContext): number {
  return recordsOf(counts, label) * equalPart;
}

/** Returns the part of the records with a label that are expected to meet a condition, from 0 to 1. */
export function selectivity(condition: Condition, label: string, context: CostContext): number {
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce(
        (part, one) => Math.max(leastPart, part * selectivity(one, label, context)),
        1,
      );
    case 'any':
      return Math.min(
        1,
        condition.of.reduce((sum, one) => sum + selectivity(one, label, context), 0),
      );
    case 'not':
      return Math.max(leastOfNegation, 1 - selectivity(condition.of, label, context));
    case 'compare':
      return partOfComparison(condition, label, context);
    case 'matches':
    case 'forSide':
      return equalPart;
    case 'ofType': {
      const all = recordsOf(context.counts, label);
      const typed = all === 0 ? 1 : Math.min(1, recordsOf(context.counts, condition.label) / all);
      return Math.max(leastPart, typed * selectivity(condition.where, condition.label, context));
    }
    case 'linked':
      return partOfLinked(condition, label, context);
  }
}

function partOfComparison(condition: Comparison, label: string, context: CostContext): number {
  switch (condition.operator) {
    case '=':
      return partOfValue(condition, label, context);
    case 'IN':
    case 'hasAny':
      return Math.min(1, lengthOf(condition, context) * partOfValue(condition, label, context));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return rangePart * partWithProperty(condition, label, context);
    case 'absent':
    case 'empty':
      return halfPart;
    case 'STARTS WITH':
      return equalPart * partWithProperty(condition, label, context);
    case 'CONTAINS':
    case 'has':
      return equalPart;
  }
}

/** Returns the part of the records that have one value of a property: by its index, else by a default. */
function partOfValue({ on, property, counts }: Comparison, label: string, context: CostContext): number {
  const records = recordsOf(context.counts, label);
  if (on === 'link' || counts || records === 0) return equalPart;
  if (property === 'id') return 1 / records;
  const values = context.counts.values.get(`${label}.${property}`);
  return values && values.different > 0
    ? Math.min(1, values.records / values.different / records)
    : equalPart;
}

/** Returns the part of the records that have an indexed property at all; 1 for other properties. */
function partWithProperty({ on, property }: Comparison, label: string, { counts }: CostContext): number {
  const records = recordsOf(counts, label);
  const values = on === 'node' ? counts.values.get(`${label}.${property}`) : undefined;
  return values && records > 0 ? Math.max(leastPart, Math.min(1, values.records / records)) : 1;
}

function lengthOf({ parameter }: Comparison, { parameters }: CostContext): number {
  const value = parameters[parameter];
  return Array.isArray(value) ? value.length : 1;
}

function partOfLinked(condition: Linked, label: string, context: CostContext): number {
  const links = meanDegree(context.counts, condition, label);
  const some = Math.min(1, links * selectivity(condition.where, condition.to, context));
  switch (condition.quantifier) {
    case 'some':
      return Math.max(leastPart, some);
    case 'none':
      return Math.max(leastOfNegation, 1 - some);
    case 'every':
      return halfPart;
  }
}

/**
 * Returns the expected database hits of testing a condition for one record with a label.
 *
 * The links of a condition on them are all counted, unless any link will do: a search that finds nothing reads all.
 */
export function conditionHits(condition: Condition, label: string, context: CostContext): number {
  switch (condition.kind) {
    case 'all':
      return hitsOfAll(condition.of, label, context);
    case 'any':
      return condition.of.reduce((sum, one) => sum + conditionHits(one, label, context), 0);
    case 'not':
      return conditionHits(condition.of, label, context);
    case 'compare':
    case 'matches':
      return 1;
    case 'forSide':
      return hitsOfSide;
    case 'ofType':
      return 1 + conditionHits(condition.where, condition.label, context);
    case 'linked': {
      const degree = meanDegree(context.counts, condition, label);
      const links = isAlwaysTrue(condition.where) ? Math.min(1, degree) : degree;
      return 1 + links * (2 + conditionHits(condition.where, condition.to, context));
    }
  }
}

/** The cheap conditions come first; the others are tested only where these are true. */
function hitsOfAll(of: ReadonlyArray<Condition>, label: string, context: CostContext): number {
  const tested = of
    .map((one) => ({ hits: conditionHits(one, label, context), part: selectivity(one, label, context) }))
    .sort((a, b) => a.hits - b.hits);
  return tested.reduce(
    ({ sum, reached }, { hits, part }) => ({ sum: sum + reached * hits, reached: reached * part }),
    {
      sum: 0,
      reached: 1,
    },
  ).sum;
}

function isAlwaysTrue(condition: Condition): boolean {
  return condition.kind === 'all' && condition.of.every(isAlwaysTrue);
}
