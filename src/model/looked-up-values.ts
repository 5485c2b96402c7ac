import type { NodeType, Property } from './types.js';

/** The sort key of dates, by which lists are latest first. */
const dateKey = 'dateKey';

/**
 * What is kept of a type's records, has few different values, and is looked up: an index holds each with the date, so that
 * the latest with a value are found at once.
 */
export function lookedUpByDate({ kept, orders }: NodeType): ReadonlyArray<Property> {
  if (!orders.some(({ key }) => key === dateKey)) return [];
  return [...kept.values()].filter(({ indexed, enumName }) => indexed && enumName !== null);
}

/** The keys of such an index, after the value: those that an order by date has. */
export const dateKeys: ReadonlyArray<string> = [dateKey, 'id'];
