import type { Properties } from './graph-data.js';
import type { LinkType } from './types.js';

/**
 * Gives the canonical text of a link's key properties: with its type and both ends it is the link's identity.
 *
 * A JSON array of the values in declared order, an absent one as the empty string: `["p8"]`. The empty string for a link
 * without key properties.
 */
export function linkKey(link: LinkType, properties: Properties): string {
  if (link.keyProperties.length === 0) return '';
  return JSON.stringify(link.keyProperties.map((name) => properties[name] ?? ''));
}
