import type { NodeType, Property } from './types.js';

/** The sort key of dates. */
export const dateKeyName = 'dateKey';

/** Returns whether records of a type are ordered by date, so that each stores the sort key of its date. */
export function isDated({ orders }: Pick<NodeType, 'orders'>): boolean {
  return orders.some(({ key }) => key === dateKeyName);
}

/**
 * Returns the stored derived values of a type that are looked up and have few different values. An index by value and date finds the
 * latest records with a value.
 */
export function lookedUpByDate(type: NodeType): ReadonlyArray<Property> {
  if (!isDated(type)) return [];
  return [...type.storedDerived.values()].filter(({ indexed, enumName }) => indexed && enumName !== null);
}

/** The keys of such an index after the value, which are those of an order by date. */
export const dateKeys: ReadonlyArray<string> = [dateKeyName, 'id'];
