import { isDated } from './looked-up-values.js';
import type { LinkType, Model } from './types.js';

/** The properties of a link that hold the ids of its ends, by the direction in which it is followed. */
export const linkEnds = {
  OUT: { here: 'fromId', there: 'toId' },
  IN: { here: 'toId', there: 'fromId' },
} as const;

/** Returns whether a record can have many links of a type in one direction, so that a relationship is a connection with pages. */
export function hasLongList(model: Model, link: LinkType, direction: 'OUT' | 'IN'): boolean {
  if (link.ownership === 'system') return false;
  return [...model.types.values()].some(({ relationships }) =>
    [...relationships.values()].some(
      (relationship) =>
        relationship.link === link && relationship.direction === direction && relationship.list === 'PAGED',
    ),
  );
}

/** The property of a link that holds the sort key of the date of the record it starts from: `dateKey` of that record. */
export const fromDateKey = 'fromDateKey';

/** Returns whether a record can have many links of a type from dated records, so that an index finds the latest of them. */
export function isListedByDate(model: Model, link: LinkType): boolean {
  const from = model.types.get(link.from);
  return from !== undefined && isDated(from) && hasLongList(model, link, 'IN');
}

/** Returns the types of links that hold the date of the record they start from, sorted. */
export function datedLinkTypes(model: Model): ReadonlyArray<string> {
  return [...model.links.values()]
    .filter((link) => isListedByDate(model, link))
    .map(({ type }) => type)
    .sort();
}

/** Returns the properties of the index that finds the links of a record in the order of their other ends, by date or by id. */
export function listedOrder(direction: 'OUT' | 'IN', by: 'date' | 'id'): ReadonlyArray<string> {
  const { here, there } = linkEnds[direction];
  return by === 'date' ? [here, fromDateKey, there, 'key'] : [here, there, 'key'];
}
