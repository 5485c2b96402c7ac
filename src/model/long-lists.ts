import type { LinkType, Model } from './types.js';

/** The properties of a link that hold the ids of its ends, by the way in which it is followed. */
export const linkEnds = {
  OUT: { here: 'fromId', there: 'toId' },
  IN: { here: 'toId', there: 'fromId' },
} as const;

/** Says whether a record can have many links of a type in one direction: where a relationship of it is in pages. */
export function hasLongList(model: Model, link: LinkType, direction: 'OUT' | 'IN'): boolean {
  if (link.ownership === 'system') return false;
  return [...model.types.values()].some(({ relationships }) =>
    [...relationships.values()].some(
      (relationship) =>
        relationship.link === link && relationship.direction === direction && relationship.list === 'PAGED',
    ),
  );
}
