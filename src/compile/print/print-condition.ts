import { countText, typed } from './print-value.js';
import type { Condition } from '../plan-nodes.js';

interface Names {
  readonly node: string;
  readonly link: string;
  /** How deep the condition lies; names of variables inside it are made from it. */
  readonly depth: number | string;
}

/**
 * Prints a condition that is true or not true; under `not` an unknown counts as false.
 *
 * Source: our own decision: a comparison with an absent value is false, `not` and `none` are plain negation.
 */
export function printCondition(condition: Condition, names: Names): string {
  switch (condition.kind) {
    case 'all':
      return joined(condition.of, names, { word: ' AND ', none: 'true' });
    case 'any':
      return joined(condition.of, names, { word: ' OR ', none: 'false' });
    case 'not':
      return `NOT coalesce(${printCondition(condition.of, names)}, false)`;
    case 'compare':
      return printComparison(condition, names);
    case 'linked':
      return printLinked(condition, names);
  }
}

function joined(
  parts: ReadonlyArray<Condition>,
  names: Names,
  options: { readonly word: string; readonly none: string },
): string {
  const [first, ...rest] = parts.map((part) => printCondition(part, names));
  if (first === undefined) return options.none;
  return rest.length === 0 ? first : `(${[first, ...rest].join(options.word)})`;
}

function printComparison(condition: Extract<Condition, { kind: 'compare' }>, names: Names): string {
  const { operator, counts } = condition;
  const property = counts ? countText(names.node, counts) : `${names[condition.on]}.${condition.property}`;
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
        : `${property} IN [item IN ${parameter} | ${typed('item', condition.type)}]`;
    default:
      return `${property} ${operator} ${typed(parameter, condition.type)}`;
  }
}

function printLinked(condition: Extract<Condition, { kind: 'linked' }>, names: Names): string {
  const inner: Names = { node: `m${names.depth}`, link: `s${names.depth}`, depth: `${names.depth}x` };
  const pattern =
    condition.direction === 'OUT'
      ? `(${names.node})-[${inner.link}:${condition.type}]->(${inner.node})`
      : `(${names.node})<-[${inner.link}:${condition.type}]-(${inner.node})`;
  const where = printCondition(condition.where, inner);
  switch (condition.quantifier) {
    case 'some':
      return `EXISTS { MATCH ${pattern} WHERE ${where} }`;
    case 'none':
      return `NOT EXISTS { MATCH ${pattern} WHERE ${where} }`;
    case 'every':
      return `NOT EXISTS { MATCH ${pattern} WHERE NOT coalesce(${where}, false) }`;
  }
}
