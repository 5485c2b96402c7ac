import type { LinkType } from './operations.generated.js';
import { plain } from './words.js';

/** The kinds of relationships, with the words along a line from the record that it leaves. */
const wordsByType: Readonly<Record<LinkType, string>> = {
  ACTOR: 'by',
  ATTRIBUTED_TO: 'said by',
  BROADER: 'a kind of',
  DERIVED_FROM: 'made from',
  HAS_CONTENT: 'says',
  HOLDS_POSITION: 'holds office in',
  IN_STATE: 'in the state',
  ISSUED_BY: 'issued by',
  LOCATED_AT: 'at',
  OBJECT: 'for',
  ON_BEHALF_OF: 'in the name of',
  PART_OF: 'part of',
  RECIPIENT: 'to',
  RELATED_TO: 'related to',
  REPORTED_IN: 'reported in',
  RESPONDS_TO: 'responds to',
  SOUGHT_REPLY_FROM: 'sought a reply from',
  VIA: 'through',
  WITHIN: 'in',
};

/** All kinds of relationships, in the order of their words. */
export const linkTypes: ReadonlyArray<LinkType> = Object.keys(wordsByType)
  .filter(isLinkType)
  .toSorted((a, b) => wordsByType[a].localeCompare(wordsByType[b], 'en'));

/** Tells whether a text is the type of a relationship. */
export function isLinkType(type: string): type is LinkType {
  return Object.hasOwn(wordsByType, type);
}

/** The words along lines of a type. */
export function linkWords(type: string): string {
  return isLinkType(type) ? wordsByType[type] : plain(type);
}
