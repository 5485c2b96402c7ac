import type { LinkType } from './operations.generated.js';
import { codeWords } from './words.js';

/** The words along a line for each type of relationship, read from the record where it starts. */
const wordsByType: Readonly<Record<LinkType, string>> = {
  ACTOR: 'made or done by',
  ATTRIBUTED_TO: 'said by',
  BROADER: 'a kind of',
  DERIVED_FROM: 'made from',
  HAS_CONTENT: 'says',
  HOLDS_POSITION: 'holds office in',
  IN_STATE: 'in the state',
  ISSUED_BY: 'issued by',
  LOCATED_AT: 'at',
  OBJECT: 'concerns',
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

/** More exact words for the relationships of each kind of claim. */
const wordsByClaim: Readonly<Record<string, Readonly<Partial<Record<LinkType, string>>>>> = {
  Request: { ACTOR: 'made by', RECIPIENT: 'addressed to', OBJECT: 'asks for' },
  Event: { ACTOR: 'done by', RECIPIENT: 'directed at' },
  Obligation: { ACTOR: 'binds', RECIPIENT: 'owed to' },
  Sanction: { ACTOR: 'imposed by', RECIPIENT: 'imposed on' },
  Condition: { ACTOR: 'is about', RECIPIENT: 'towards' },
  Evaluation: { ACTOR: 'is about', RECIPIENT: 'towards' },
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

/** Returns the words along lines of a type that start at records of one type of the API, for example `Request`. */
export function linkWordsFrom(from: string, type: string): string {
  return (isLinkType(type) ? wordsByClaim[from]?.[type] : null) ?? linkWords(type);
}
