import type { Condition } from '../condition-nodes.js';
import { linkPattern } from './link-pattern.js';
import { bound, record } from './matcher.js';
import type { Matcher } from './matcher.js';
import { printForSide } from './print-for-side.js';
import { printLinkCount } from './print-link-count.js';
import type { LevelNames } from './print-scope.js';
import { printValue } from './print-value.js';

interface ConditionScope extends LevelNames {
  readonly matcher: Matcher;
  /** The depth of the condition, from which variables inside it are named. */
  readonly depth: number | string;
}

/**
 * Prints a condition. Under `not`, unknown counts as false.
 *
 * Source: our own decision: a comparison with an absent value is false, and `not` and `none` are plain negation.
 */
export function printCondition(condition: Condition, at: ConditionScope): string {
  switch (condition.kind) {
    case 'all':
      return joined(condition.of, at, { word: ' AND ', none: 'true' });
    case 'any':
      return joined(condition.of, at, { word: ' OR ', none: 'false' });
    case 'not':
      return `NOT coalesce(${printCondition(condition.of, at)}, false)`;
    case 'compare':
      return printComparison(condition, at);
    case 'matches':
      return `all(forms IN $${condition.parameter} WHERE any(form IN forms WHERE ' ' + ${at.node}.searchText + ' ' CONTAINS form))`;
    case 'forSide':
      return printForSide(condition.parameter, at.node, at.matcher);
    case 'ofType':
      return `(${at.node}:${condition.label} AND ${printCondition(condition.where, at)})`;
    case 'linked':
      return printLinked(condition, at);
  }
}

function joined(
  parts: ReadonlyArray<Condition>,
  at: ConditionScope,
  options: { readonly word: string; readonly none: string },
): string {
  const [first, ...rest] = parts.map((part) => printCondition(part, at));
  if (first === undefined) return options.none;
  return rest.length === 0 ? first : `(${[first, ...rest].join(options.word)})`;
}

function printComparison(condition: Extract<Condition, { kind: 'compare' }>, at: ConditionScope): string {
  const { operator, counts } = condition;
  const property = counts
    ? printLinkCount(at.matcher, at.node, counts)
    : `${at[condition.on]}.${condition.property}`;
  const parameter = `$${condition.parameter}`;
  switch (operator) {
    case 'absent':
      return `(${property} IS NULL) = ${parameter}`;
    case 'empty':
      return `(coalesce(size(${property}), 0) = 0) = ${parameter}`;
    case 'has':
      return `${parameter} IN ${property}`;
    case 'hasAny':
      return `any(item IN ${parameter} WHERE item IN ${property})`;
    case 'IN':
      return condition.type === 'plain'
        ? `${property} IN ${parameter}`
        : `${property} IN [item IN ${parameter} | ${printValue('item', condition.type)}]`;
    default:
      return `${property} ${operator} ${printValue(parameter, condition.type)}`;
  }
}

function printLinked(condition: Extract<Condition, { kind: 'linked' }>, at: ConditionScope): string {
  const { direction, type } = condition;
  const inner: ConditionScope = {
    matcher: at.matcher,
    node: `m${at.depth}`,
    link: `s${at.depth}`,
    depth: `${at.depth}x`,
  };
  const of = linkPattern({
    direction,
    here: bound(at.node),
    link: inner.link,
    type,
    there: record(inner.node),
  });
  const where = printCondition(condition.where, inner);
  switch (condition.quantifier) {
    case 'some':
      return `EXISTS { ${at.matcher.match(of, [where])} }`;
    case 'none':
      return `NOT EXISTS { ${at.matcher.match(of, [where])} }`;
    case 'every':
      return `NOT EXISTS { ${at.matcher.match(of, [`NOT coalesce(${where}, false)`])} }`;
  }
}
