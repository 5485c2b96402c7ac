import type { Comparison, Condition } from '../condition-nodes.js';

type Parameters = Readonly<Record<string, unknown>>;

/** A comparison that must be true, or must not be. */
interface Term {
  readonly compare: Comparison;
  readonly isNegated: boolean;
}

/**
 * Returns whether conditions that must all be true leave no value of some property, such as two different values, or one that must be
 * absent. The records are read all the same, and none of them is found.
 */
export function isContradictory(parts: ReadonlyArray<Condition>, parameters: Parameters): boolean {
  const terms = new Map<string, Term[]>();
  for (const part of parts) {
    const compare = part.kind === 'not' ? onlyComparison(part.of) : part;
    if (compare?.kind !== 'compare') continue;
    const key = `${compare.on}.${compare.property}.${compare.counts?.type ?? ''}.${compare.counts?.direction ?? ''}`;
    terms.set(key, [...(terms.get(key) ?? []), { compare, isNegated: part.kind === 'not' }]);
  }
  return [...terms.values()].some((of) => leavesNoValue(of, parameters));
}

function onlyComparison(condition: Condition): Condition | null {
  if (condition.kind !== 'all') return condition;
  const [first, ...others] = condition.of;
  return first && others.length === 0 ? onlyComparison(first) : null;
}

function leavesNoValue(terms: ReadonlyArray<Term>, parameters: Parameters): boolean {
  const valueOf = ({ compare }: Term): unknown => parameters[compare.parameter];
  const plain = terms.filter(({ isNegated }) => !isNegated);
  const absent = plain.filter(({ compare }) => compare.operator === 'absent');
  const compared = plain.filter(
    ({ compare }) => compare.operator !== 'absent' && compare.operator !== 'empty',
  );
  if (absent.some((term) => valueOf(term) === true))
    return compared.length > 0 || absent.some((term) => valueOf(term) === false);
  const listed = compared.filter(({ compare }) => compare.operator === '=' || compare.operator === 'IN');
  const candidates = listed[0] ? [valueOf(listed[0])].flat() : limitsOf(compared, valueOf);
  if (candidates === null) return false;
  return !candidates.some((value) =>
    terms.every((term) => isMet(value, term.compare.operator, valueOf(term)) !== term.isNegated),
  );
}

/** Returns values between the limits of a range from both sides, if there are any; null if it is open. */
function limitsOf(
  compared: ReadonlyArray<Term>,
  valueOf: (term: Term) => unknown,
): ReadonlyArray<unknown> | null {
  const isRange = ({ compare }: Term, direction: string): boolean => compare.operator.startsWith(direction);
  const [from, to] = [
    compared.filter((term) => isRange(term, '>')),
    compared.filter((term) => isRange(term, '<')),
  ];
  const isEmpty = from.some((low) =>
    to.some((high) => {
      const [least, most] = [valueOf(low), valueOf(high)];
      const isExact = low.compare.operator === '>=' && high.compare.operator === '<=';
      return isExact ? isMet(most, '<', least) : isMet(most, '<=', least);
    }),
  );
  return isEmpty ? [] : null;
}

/** Compares as the database does: texts, which dates are too, and numbers have an order. Of other operators, it is not known. */
function isMet(value: unknown, operator: Comparison['operator'], given: unknown): boolean {
  const isOrdered = typeof value === typeof given && (typeof value === 'string' || typeof value === 'number');
  const isText = isOrdered && typeof value === 'string';
  const [left, right] = [value as string, given as string]; // both texts, or both numbers, where they are compared
  switch (operator) {
    case '=':
      return value === given;
    case 'IN':
      return Array.isArray(given) && given.includes(value);
    case '<':
      return isOrdered && left < right;
    case '<=':
      return isOrdered && left <= right;
    case '>':
      return isOrdered && left > right;
    case '>=':
      return isOrdered && left >= right;
    case 'CONTAINS':
      return isText && left.includes(right);
    case 'STARTS WITH':
      return isText && left.startsWith(right);
    case 'absent':
      return given === false;
    case 'has':
    case 'hasAny':
    case 'empty':
      return true;
  }
}
