import type { NodeType, Property } from './types.js';

/** The sort key of dates, by which lists are latest first. */
const dateKey = 'dateKey';

/**
 * The stored derived values of a type that have few different values and are looked up: an index holds each with the date, so that
 * the latest with a value are found at once.
 */
export function lookedUpByDate({ storedDerived, orders }: NodeType): ReadonlyArray<Property> {
  if (!orders.some(({ key }) => key === dateKey)) return [];
  return [...storedDerived.values()].filter(({ indexed, enumName }) => indexed && enumName !== null);
}

/** The keys of such an index, after the value: those that an order by date has. */
export const dateKeys: ReadonlyArray<string> = [dateKey, 'id'];
