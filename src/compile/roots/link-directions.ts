import { hasLongList } from '../../model/long-lists.js';
import type { LinkType, Model } from '../../model/types.js';
import type { NeighbourLinks } from '../root-nodes.js';

/** A type of links, and whether they leave a record or enter it. */
export interface DirectedLinkType {
  readonly link: LinkType;
  readonly direction: 'OUT' | 'IN';
}

/** Returns all types of links between records, each in both directions, without those of the loader. */
export function linkDirections({ links }: Model): ReadonlyArray<DirectedLinkType> {
  return [...links.values()]
    .filter(({ ownership }) => ownership !== 'system')
    .flatMap((link) => [{ link, direction: 'OUT' } as const, { link, direction: 'IN' } as const]);
}

/** Returns the links that a neighbourhood follows, with what decides how they are read. */
export function neighbourLinks(model: Model): ReadonlyArray<NeighbourLinks> {
  return linkDirections(model).map(({ link, direction }) => ({
    type: link.type,
    direction,
    hasIndex: hasLongList(model, link, direction),
    isSingle: link.keyProperties.length === 0,
  }));
}
