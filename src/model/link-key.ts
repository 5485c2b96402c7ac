import type { Properties } from './graph-data.js';
import type { LinkType } from './types.js';

/**
 * Returns the canonical text of the key properties of a link, which is its identity together with its type and both ends.
 *
 * The text is a JSON array of the values in declared order, with an empty string for an absent one: `["p8"]`. It is empty for a link
 * without key properties.
 */
export function linkKey(link: LinkType, properties: Properties): string {
  if (link.keyProperties.length === 0) return '';
  return JSON.stringify(link.keyProperties.map((name) => properties[name] ?? ''));
}
