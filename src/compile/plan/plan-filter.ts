import { KnownError } from '../../errors.js';
import { groupBy } from '../../lib/group-by.js';
import { invariant } from '../../lib/invariant.js';
import { isStatement, narrowerTypes } from '../../model/record-conditions.js';
import type { Property, Relationship } from '../../model/types.js';
import type { CompareOperator, Comparison, Condition, Holder } from '../condition-nodes.js';
import { wordForms } from '../roots/search-words.js';
import type { Values } from './argument-source.js';
import { checkedId } from './checked-id.js';
import { countedBy } from './counted-by.js';
import type { FieldArguments } from './field-arguments.js';
import type { InputEntry, InputReader } from './input-reader.js';
import type { ArgumentPath } from './read-log.js';
import { nodeType } from './scope.js';
import type { Scope } from './scope.js';

/** The most comparisons and relationships in one filter, and how deep it may be nested. */
export const largestFilter = 100;
export const deepestFilter = 12;
/** The most values of one `in` or `hasAny`. */
export const longestList = 1000;

/** What a filter applies to: the records of a type, or a relationship with the records that it leads to. */
export type Filtered =
  | { readonly kind: 'node'; readonly type: string }
  | { readonly kind: 'relationship'; readonly relationship: Relationship };

interface FilterContext {
  readonly scope: Scope;
  readonly field: FieldArguments;
  readonly budget: { left: number };
}

/**
 * Returns the condition of a filter, with its values as parameters; null if there is no filter.
 *
 * Throws INPUT_NULL for a null inside the filter, LIMIT_EXCEEDED for a filter that is too large.
 */
export function planFilter(
  scope: Scope,
  field: FieldArguments,
  options: {
    readonly filtered: Filtered;
    /** The filter. Default: the argument `where`. */
    readonly input?: InputReader;
  },
): Condition | null {
  const input = options.input ?? field.input('where');
  if (input.entries() === null) return null;
  return whereCondition({ scope, field, budget: { left: largestFilter } }, options.filtered, input);
}

function whereCondition(context: FilterContext, filtered: Filtered, input: InputReader): Condition {
  spend(context, input.path);
  return allEntries(input, (entry) => entryCondition(context, filtered, entry));
}

function entryCondition(context: FilterContext, filtered: Filtered, { key, input }: InputEntry): Condition {
  if (key === 'not') return { kind: 'not', of: whereCondition(context, filtered, input) };
  if (key === 'and' || key === 'or') {
    const of = input.items().map((item) => whereCondition(context, filtered, item));
    return { kind: key === 'and' ? 'all' : 'any', of };
  }
  if (filtered.kind === 'node') return nodeEntry(context, filtered.type, { key, input });
  const { relationship } = filtered;
  if (key === 'node') return whereCondition(context, { kind: 'node', type: relationship.target }, input);
  return allEntries(input, (inner) => {
    const property = relationship.link.properties.get(inner.key);
    invariant(property, `no property ${inner.key} on ${relationship.link.type}`);
    return propertyCondition(context, { on: 'link', property }, inner.input);
  });
}

function nodeEntry(
  context: FilterContext,
  typeName: string,
  { key, input }: Pick<InputEntry, 'key' | 'input'>,
): Condition {
  const type = nodeType(context.scope, typeName);
  if (key === 'matches') return matchesCondition(context, input);
  if (key === 'forSide' && isStatement(type)) return forSideCondition(context, input);
  const narrower = narrowerTypes(context.scope.model.types, type).get(key);
  if (narrower) {
    const where = whereCondition(context, { kind: 'node', type: narrower.name }, input);
    return { kind: 'ofType', label: narrower.label ?? '', where };
  }
  const property = type.properties.get(key) ?? type.storedDerived.get(key);
  if (property) return propertyCondition(context, { on: 'node', property }, input);
  const counts = countedBy(type, key);
  if (counts) return comparisons(context, { on: 'node', property: key, type: 'plain', counts }, input);
  const relationship = type.relationships.get(key);
  invariant(relationship, `no field ${key} on ${typeName}`);
  return allEntries(input, (quantifier) => ({
    kind: 'linked',
    quantifier: quantifier.key as 'some' | 'none' | 'every', // the three fields of the filter's type
    type: relationship.link.type,
    direction: relationship.direction,
    to: nodeType(context.scope, relationship.target).label ?? '',
    where: whereCondition(context, { kind: 'relationship', relationship }, quantifier.input),
  }));
}

function matchesCondition(context: FilterContext, { path }: InputReader): Condition {
  spend(context, path);
  const parameter = context.field.parameter((args) => wordForms(String(valueAt(args, path))));
  return { kind: 'matches', parameter };
}

function forSideCondition(context: FilterContext, { path }: InputReader): Condition {
  spend(context, path);
  return { kind: 'forSide', parameter: context.field.parameter((args) => checkedId(valueAt(args, path))) };
}

function allEntries(input: InputReader, make: (entry: InputEntry) => Condition): Condition {
  const entries = input.entries();
  if (entries === null) throw inputNull(input.path);
  const of = entries.map((entry) => {
    if (entry.isNull) throw inputNull(entry.input.path);
    return make(entry);
  });
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
  input: InputReader,
): Condition {
  const { on, property } = target;
  const isAlwaysPresent = property.nonNull && !property.list;
  const compared = { on, property: property.name, type: temporalType(property), isAlwaysPresent };
  const condition = comparisons(context, { ...compared, narrower: narrowerValues(context, property) }, input);
  const gathered = gatheredCondition(context, target, input);
  return gathered ? { kind: 'all', of: [gathered, condition] } : condition;
}

/** Returns what `has` and `hasAny` imply for the single property that a list is gathered into, which has an index. */
function gatheredCondition(
  { field }: FilterContext,
  { on, property: { gathered } }: { readonly on: Holder; readonly property: Property },
  input: InputReader,
): Condition | null {
  if (!gathered) return null;
  const entries = input.entries() ?? [];
  const sought = entries.find(({ key }) => key === 'has') ?? entries.find(({ key }) => key === 'hasAny');
  if (!sought) return null;
  const parameter = field.parameter((args) => [
    gathered.several,
    ...[valueAt(args, sought.input.path)].flat(),
  ]);
  return { kind: 'compare', on, property: gathered.into, type: 'plain', operator: 'IN', parameter };
}

/** What the operators of a filter compare. */
type Compared = Pick<Comparison, 'on' | 'property' | 'type' | 'counts' | 'isAlwaysPresent'> & {
  /** The values that a value stands for besides itself; absent for all but enums with more general values. */
  readonly narrower?: Narrower | null;
};

type Narrower = ReadonlyMap<string, ReadonlyArray<string>>;

/** Returns, for each more general value of an enum, the values that filters for it also find; null where there is none. */
function narrowerValues({ scope }: FilterContext, { enumName }: Property): Narrower | null {
  const narrower = (scope.model.enums.get(enumName ?? '')?.values ?? []).filter(({ broader }) => broader);
  const byBroader = groupBy(narrower, ({ broader }) => broader ?? '');
  if (byBroader.size === 0) return null;
  return new Map([...byBroader].map(([value, values]) => [value, values.map(({ name }) => name)]));
}

/** Returns the condition of all operators of a filter on one value. */
function comparisons(
  context: FilterContext,
  { narrower, ...compared }: Compared,
  input: InputReader,
): Condition {
  return allEntries(input, ({ key, input: { path } }) => {
    spend(context, path);
    const operator = operators[key];
    invariant(operator, `no operator ${key}`);
    const widened = narrower && ['eq', 'not', 'in'].includes(key) ? narrower : null;
    const parameter = context.field.parameter((args) => {
      const value = valueAt(args, path);
      if (!widened) return value;
      return [value].flat().flatMap((one) => [one, ...(widened.get(String(one)) ?? [])]);
    });
    const condition: Condition = {
      kind: 'compare',
      ...compared,
      operator: widened ? 'IN' : operator,
      parameter,
    };
    return key === 'not' ? { kind: 'not', of: condition } : condition;
  });
}

function temporalType({ scalar }: Property): 'plain' | 'date' | 'datetime' {
  if (scalar === 'Date') return 'date';
  return scalar === 'DateTime' ? 'datetime' : 'plain';
}

function valueAt(args: Values, path: ArgumentPath): unknown {
  const value = path.reduce<unknown>((inner, key) => (inner as Values)[key], args);
  if (Array.isArray(value) && value.length > longestList)
    throw new KnownError(
      'LIMIT_EXCEEDED',
      `Found ${value.length} values at ${path.join('.')}; at most ${longestList} are allowed.`,
    );
  return value;
}

function inputNull(path: ArgumentPath): KnownError {
  return new KnownError('INPUT_NULL', `Found null at ${path.join('.')}.`);
}

function spend(context: FilterContext, path: ArgumentPath): void {
  context.budget.left -= 1;
  if (context.budget.left < 0)
    throw new KnownError('LIMIT_EXCEEDED', `The filter has more than ${largestFilter} parts.`);
  if (path.length > deepestFilter * 3)
    throw new KnownError('LIMIT_EXCEEDED', `The filter lies deeper than ${deepestFilter} levels.`);
}
