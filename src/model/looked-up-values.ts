import type { NodeType, Property } from './types.js';

/** The sort key of dates. */
const dateKey = 'dateKey';

/**
 * Returns the stored derived values of a type that are looked up and have few different values. An index by value and date finds the
 * latest records with a value.
 */
export function lookedUpByDate({ storedDerived, orders }: NodeType): ReadonlyArray<Property> {
  if (!orders.some(({ key }) => key === dateKey)) return [];
  return [...storedDerived.values()].filter(({ indexed, enumName }) => indexed && enumName !== null);
}

/** The keys of such an index after the value, which are those of an order by date. */
export const dateKeys: ReadonlyArray<string> = [dateKey, 'id'];
