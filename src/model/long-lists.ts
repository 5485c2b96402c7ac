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
