import { meanDegree, recordsOf, valuesOf } from '../../model/graph-counts.js';
import type { GraphCounts } from '../../model/graph-counts.js';
import { partsOf } from '../condition-nodes.js';
import type { Comparison, Condition } from '../condition-nodes.js';
import { isContradictory } from './is-contradictory.js';

/** What the cost of a level depends on besides the plan. */
export interface CostContext {
  readonly counts: GraphCounts;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The part of the records that a comparison is expected to select, where no index tells. Source: the defaults of Neo4j's planner. */
const equalPart = 0.1;
const rangePart = 0.3;
const halfPart = 0.5;
/** A negation is expected to select at least this part, unless what it negates is true for all records. */
const leastOfNegation = 0.1;
/** No condition is expected to select less, so that products stay numbers. */
const leastPart = 1e-9;

/** Returns the expected number of the statements of an actor and of those who speak for it. */
export function statementsOfSide(label: string, { counts }: CostContext): number {
  return recordsOf(counts, label) * equalPart;
}

/** Returns the part of the records with a label that are expected to meet a condition, from 0 to 1. */
export function selectivity(condition: Condition, label: string, context: CostContext): number {
  switch (condition.kind) {
    case 'all': {
      if (isContradictory(partsOf(condition), context.parameters)) return leastPart;
      const of = (one: Condition): number => selectivity(one, label, context);
      return condition.of.reduce((part, one) => Math.max(leastPart, part * of(one)), 1);
    }
    case 'any': {
      const none = condition.of.reduce((part, one) => part * (1 - selectivity(one, label, context)), 1);
      return Math.max(leastPart, 1 - none);
    }
    case 'not':
      return partOfNegation(condition.of, label, context);
    case 'compare':
      return Math.max(leastPart, partOfComparison(condition, label, context));
    case 'matches':
    case 'forSide':
      return equalPart;
    case 'ofType': {
      const all = recordsOf(context.counts, label);
      const typed = all === 0 ? 1 : Math.min(1, recordsOf(context.counts, condition.label) / all);
      return Math.max(leastPart, typed * selectivity(condition.where, condition.label, context));
    }
    case 'linked':
      return Math.max(leastPart, partOfLinked(condition, label, context));
  }
}

function partOfNegation(negated: Condition, label: string, context: CostContext): number {
  const part = 1 - selectivity(negated, label, context);
  return part <= leastPart ? leastPart : Math.max(leastOfNegation, part);
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
      return partOfAbsence(condition, label, context);
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
function partOfValue(condition: Comparison, label: string, context: CostContext): number {
  const { on, property, counts, parameter } = condition;
  if (typeof context.parameters[parameter] === 'boolean') return halfPart;
  const records = recordsOf(context.counts, label);
  if (on === 'link' || counts || records === 0) return equalPart;
  if (property === 'id') return 1 / records;
  const values = valuesOf(context.counts, label, property);
  return values && values.different > 0
    ? partWithProperty(condition, label, context) / values.different
    : equalPart;
}

/** Returns the part of the records that have an indexed property at all; 1 for other properties. */
function partWithProperty(
  { on, property, counts: counted }: Comparison,
  label: string,
  { counts }: CostContext,
): number {
  const values = on === 'node' && !counted ? valuesOf(counts, label, property) : undefined;
  return values ? Math.max(leastPart, Math.min(1, values.records / values.of)) : 1;
}

function partOfAbsence(condition: Comparison, label: string, context: CostContext): number {
  const isSought = context.parameters[condition.parameter] !== false;
  if (condition.isAlwaysPresent) return isSought ? leastPart : 1;
  const present = partWithProperty(condition, label, context);
  if (present === 1) return halfPart;
  return isSought ? 1 - present : present;
}

function lengthOf({ parameter }: Comparison, { parameters }: CostContext): number {
  const value = parameters[parameter];
  return Array.isArray(value) ? value.length : 1;
}

/** Links are taken to be spread by chance: of few on average, many records have none. */
function partOfLinked(
  condition: Extract<Condition, { kind: 'linked' }>,
  label: string,
  context: CostContext,
): number {
  const links = meanDegree(context.counts, condition, label);
  const part = selectivity(condition.where, condition.to, context);
  switch (condition.quantifier) {
    case 'some':
      return 1 - Math.exp(-links * part);
    case 'none':
      return Math.exp(-links * part);
    case 'every':
      return Math.exp(-links * (1 - part));
  }
}
