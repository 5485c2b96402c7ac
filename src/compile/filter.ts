import { KnownError } from '../errors.js';
import { invariant } from '../lib/invariant.js';
import type { Property, Relationship } from '../model/types.js';
import type { BoundField, Values } from './binding.js';
import { countedBy } from './counted.js';
import { nodeType } from './scope.js';
import type { Scope } from './scope.js';
import type { CompareOperator, Condition, Holder } from './plan.js';

/** Comparisons and relations in one filter at most, and how deep they may lie. */
export const largestFilter = 100;
export const deepestFilter = 12;
/** Values of one `in` or `hasAny` at most. */
export const longestList = 1000;

/** What a filter is about: the records of a type, or a relationship with the records it leads to. */
export type Filtered =
  | { readonly kind: 'node'; readonly type: string }
  | { readonly kind: 'relationship'; readonly relationship: Relationship };

interface FilterContext {
  readonly scope: Scope;
  readonly field: BoundField;
  readonly budget: { left: number };
}

type Path = ReadonlyArray<string | number>;

/**
 * Makes the condition of a `where`; null is no filter.
 *
 * Throws INPUT_NULL for a null inside it, LIMIT_EXCEEDED for one that is too large. Values become parameters.
 */
export function buildFilter(
  scope: Scope,
  field: BoundField,
  options: {
    readonly filtered: Filtered;
    readonly where: unknown;
    /** Where it lies in the arguments; `where` where nothing is said. */
    readonly path?: ReadonlyArray<string>;
  },
): Condition | null {
  if (options.where == null) return null;
  const context: FilterContext = { scope, field, budget: { left: largestFilter } };
  return whereCondition(context, options.filtered, {
    where: options.where,
    path: options.path ?? ['where'],
  });
}

function whereCondition(
  context: FilterContext,
  filtered: Filtered,
  given: { readonly where: unknown; readonly path: Path },
): Condition {
  spend(context, given.path);
  const entries = Object.entries(present(given.where, given.path) as Values);
  const of = entries.map(([key, value]) =>
    entryCondition(context, filtered, {
      key,
      value: present(value, [...given.path, key]),
      path: [...given.path, key],
    }),
  );
  return { kind: 'all', of };
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly path: Path;
}

function entryCondition(context: FilterContext, filtered: Filtered, entry: Entry): Condition {
  const { key, value, path } = entry;
  if (key === 'not') return { kind: 'not', of: whereCondition(context, filtered, { where: value, path }) };
  if (key === 'and' || key === 'or') {
    const of = (value as ReadonlyArray<unknown>).map((where, index) =>
      whereCondition(context, filtered, { where, path: [...path, index] }),
    );
    return { kind: key === 'and' ? 'all' : 'any', of };
  }
  if (filtered.kind === 'node') return nodeEntry(context, filtered.type, entry);
  const { relationship } = filtered;
  if (key === 'node')
    return whereCondition(context, { kind: 'node', type: relationship.target }, { where: value, path });
  return allEntries(value, path, (name, inner, innerPath) => {
    const property = relationship.link.properties.get(name);
    invariant(property, `no property ${name} on ${relationship.link.type}`);
    return propertyCondition(context, { on: 'link', property }, { value: inner, path: innerPath });
  });
}

function nodeEntry(context: FilterContext, typeName: string, { key, value, path }: Entry): Condition {
  const type = nodeType(context.scope, typeName);
  const property = type.properties.get(key) ?? type.storedDerived.get(key);
  if (property) return propertyCondition(context, { on: 'node', property }, { value, path });
  const counted = countedBy(type, key);
  if (counted)
    return comparisons(
      context,
      { on: 'node', property: key, type: 'plain', counts: counted },
      { value, path },
    );
  const relationship = type.relationships.get(key);
  invariant(relationship, `no field ${key} on ${typeName}`);
  return allEntries(value, path, (quantifier, where, innerPath) => ({
    kind: 'linked',
    quantifier: quantifier as 'some' | 'none' | 'every', // the three fields of the filter's type
    type: relationship.link.type,
    direction: relationship.direction,
    where: whereCondition(context, { kind: 'relationship', relationship }, { where, path: innerPath }),
  }));
}

function allEntries(
  value: unknown,
  path: Path,
  make: (key: string, value: unknown, path: Path) => Condition,
): Condition {
  const of = Object.entries(value as Values).map(([key, inner]) =>
    make(key, present(inner, [...path, key]), [...path, key]),
  );
  return { kind: 'all', of };
}

const operators: Readonly<Record<string, CompareOperator>> = {
  eq: '=',
  not: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  isNull: 'absent',
  has: 'has',
  hasAny: 'hasAny',
  isEmpty: 'empty',
};

function propertyCondition(
  context: FilterContext,
  target: { readonly on: Holder; readonly property: Property },
  given: { readonly value: unknown; readonly path: Path },
): Condition {
  const { on, property } = target;
  const condition = comparisons(
    context,
    { on, property: property.name, type: temporalType(property) },
    given,
  );
  const gathered = gatheredCondition(context, target, given);
  return gathered ? { kind: 'all', of: [gathered, condition] } : condition;
}

/** What follows for the one value that a list is gathered into, which an index serves: it is one of those looked for, or several. */
function gatheredCondition(
  context: FilterContext,
  { on, property: { gathered } }: { readonly on: Holder; readonly property: Property },
  { value, path }: { readonly value: unknown; readonly path: Path },
): Condition | null {
  const name = ['has', 'hasAny'].find((operator) => operator in (value as Values));
  if (!gathered || name === undefined) return null;
  const parameter = context.scope.binding.parameter(context.field, (args) => [
    gathered.several,
    ...[valueAt(args, [...path, name])].flat(),
  ]);
  return { kind: 'compare', on, property: gathered.into, type: 'plain', operator: 'IN', parameter };
}

/** All operators of one filter on one value. */
function comparisons(
  context: FilterContext,
  compared: Pick<Extract<Condition, { kind: 'compare' }>, 'on' | 'property' | 'type' | 'counts'>,
  given: { readonly value: unknown; readonly path: Path },
): Condition {
  return allEntries(given.value, given.path, (name, _value, path) => {
    spend(context, path);
    const operator = operators[name];
    invariant(operator, `no operator ${name}`);
    const condition: Condition = {
      kind: 'compare',
      ...compared,
      operator,
      parameter: context.scope.binding.parameter(context.field, (args) => valueAt(args, path)),
    };
    return name === 'not' ? { kind: 'not', of: condition } : condition;
  });
}

function temporalType({ scalar }: Property): 'plain' | 'date' | 'datetime' {
  if (scalar === 'Date') return 'date';
  return scalar === 'DateTime' ? 'datetime' : 'plain';
}

function valueAt(args: Values, path: Path): unknown {
  const value = path.reduce<unknown>((inner, key) => (inner as Values)[key], args);
  if (Array.isArray(value) && value.length > longestList)
    throw new KnownError(
      'LIMIT_EXCEEDED',
      `Found ${value.length} values at ${path.join('.')}; at most ${longestList} are allowed.`,
    );
  return value;
}

function present(value: unknown, path: Path): unknown {
  if (value == null) throw new KnownError('INPUT_NULL', `Found null at ${path.join('.')}.`);
  return value;
}

function spend(context: FilterContext, path: Path): void {
  context.budget.left -= 1;
  if (context.budget.left < 0)
    throw new KnownError('LIMIT_EXCEEDED', `The filter has more than ${largestFilter} parts.`);
  if (path.length > deepestFilter * 3)
    throw new KnownError('LIMIT_EXCEEDED', `The filter lies deeper than ${deepestFilter} levels.`);
}
