import type { LinkType } from './operations.generated.js';
import { codeWords } from './words.js';

/** The words along a line for each type of relationship, read from the record where it starts. */
const wordsByType: Readonly<Record<LinkType, string>> = {
  ACTOR: 'done by',
  ATTRIBUTED_TO: 'said by',
  BROADER: 'a kind of',
  DERIVED_FROM: 'made from',
  HAS_CONTENT: 'says',
  HOLDS_POSITION: 'holds office in',
  IN_STATE: 'in the state',
  ISSUED_BY: 'issued by',
  LOCATED_AT: 'at',
  OBJECT: 'is about',
  ON_BEHALF_OF: 'in the name of',
  PART_OF: 'part of',
  RECIPIENT: 'addressed to',
  RELATED_TO: 'related to',
  REPORTED_IN: 'reported in',
  RESPONDS_TO: 'responds to',
  SOUGHT_REPLY_FROM: 'sought a reply from',
  VIA: 'through',
  WITHIN: 'in',
};

/** All types of relationships, sorted by their words. */
export const linkTypes: ReadonlyArray<LinkType> = Object.keys(wordsByType)
  .filter(isLinkType)
  .toSorted((a, b) => wordsByType[a].localeCompare(wordsByType[b], 'en'));

/** Returns whether a text is a type of relationship. */
export function isLinkType(type: string): type is LinkType {
  return Object.hasOwn(wordsByType, type);
}

/** Returns the words along lines of a type. */
export function linkWords(type: string): string {
  return isLinkType(type) ? wordsByType[type] : codeWords(type);
}
