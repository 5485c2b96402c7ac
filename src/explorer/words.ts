import { edtfWords } from '../lib/edtf-words.js';
import type {
  ClaimStatus,
  Factuality,
  ItemAction,
  Outcome,
  PartyPosition,
  Stance,
} from './operations.generated.js';

/** The words for each status of a claim, and the reason for it. */
export const statusWords: Readonly<Record<ClaimStatus, { readonly word: string; readonly why: string }>> = {
  CONFIRMED: { word: 'confirmed', why: 'A party to it confirms what others say.' },
  DISPUTED: { word: 'disputed', why: 'One party denies it, and a party says that it is true.' },
  DENIED: { word: 'denied', why: 'A party to it denies it.' },
  OPINION: { word: 'opinion', why: 'A value judgement, which cannot be confirmed as a fact.' },
  ASSERTED_BY_PARTY: {
    word: 'said by a party itself',
    why: 'A party to it says so itself; no other party confirms it.',
  },
  NEITHER_CONFIRMED_NOR_DENIED: {
    word: 'neither confirmed nor denied',
    why: 'A party to it commented, but neither confirmed nor denied it.',
  },
  CONFLICTING_REPORTS: {
    word: 'conflicting reports',
    why: 'The parties are not on record, and sources contradict each other.',
  },
  REPORTED: { word: 'reported', why: 'The parties are not on record; sources say that it is true.' },
  REPORTED_UNTRUE: {
    word: 'reported untrue',
    why: 'The parties are not on record; sources say that it is not true.',
  },
  LEFT_OPEN: { word: 'left open', why: 'It is only mentioned; no source says whether it is true.' },
  NO_SOURCE_LEFT: { word: 'no source left', why: 'No document on record reports it any more.' },
};

/** The words for each outcome of a request. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  FULFILLED: 'fulfilled',
  GRANTED: 'granted',
  PROMISED: 'promised',
  REFUSED: 'refused',
  CONTESTED: 'contested',
  NOT_GRANTED: 'said not to be granted',
  UNCLEAR: 'unclear',
  REQUEST_DENIED: 'denies having been asked',
  ACKNOWLEDGED: 'acknowledged, no answer reported',
  DEFLECTED: 'deflected',
  NO_REPORTED_ANSWER: 'no reported answer',
  NOT_APPLICABLE: 'no source says that it was made',
  MIXED: 'differs by addressee',
};

/** The words for how certain a source is. */
export const factualityWords: Readonly<Record<Factuality, string>> = {
  CERTAIN: 'stated as fact',
  PROBABLE: 'likely',
  POSSIBLE: 'possible',
  CERTAIN_NOT: 'said to be untrue',
  PROBABLE_NOT: 'unlikely',
  POSSIBLE_NOT: 'possibly untrue',
  KNOWN_UNDISCLOSED: 'known but not disclosed',
  UNCOMMITTED: 'left open',
};

/** Verbs for what a reply does. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  CONFIRM: 'confirms',
  DENY: 'denies',
  DEFLECT: 'deflects',
  DECLINE_COMMENT: 'declines to comment',
  QUERY: 'asks about it',
  COMMENT: 'comments',
};

/** Verbs for what a party says about a claim. */
export const positionWords: Readonly<Record<PartyPosition, string>> = {
  AFFIRMS: 'confirms it',
  ASSERTS: 'says it itself',
  DENIES: 'denies it',
  EVADES: 'neither confirms nor denies',
};

/** Nouns for what is to be done with an item. */
const actionWords: Readonly<Record<ItemAction, string>> = {
  SUPPLY: 'supply',
  REPAIR: 'repair',
  OVERHAUL: 'overhaul',
  UPGRADE: 'upgrade',
  FINANCE: 'financing',
  TRAIN: 'training',
  BUILD: 'building',
  BUY: 'purchase',
  SELL: 'sale',
  PAY: 'payment',
  RELEASE: 'release',
  RETURN: 'return',
  STOP: 'stop',
  START: 'start',
  CHANGE: 'change',
  ALLOW: 'permission',
  FORBID: 'ban',
  RECOGNIZE: 'recognition',
  INVESTIGATE: 'investigation',
  PUBLISH: 'publication',
  MEET: 'meeting',
  VOTE: 'vote',
  RESIGN: 'resignation',
  WITHDRAW: 'withdrawal',
  OTHER: 'other',
};

/** Returns what is to be done: the words of the dossier for another action; null where neither is known. */
export function actionInWords(
  action: ItemAction | null | undefined,
  actionText: string | null | undefined,
): string | null {
  if (actionText) return actionText;
  return action && action !== 'OTHER' ? actionWords[action] : null;
}

/** Returns an enum value in plain words: `OWN_REPORTING` becomes "own reporting". */
export function codeWords(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

/** Returns a number of original sources in words: "1 original source", "1 to 3 original sources". */
export function originCountWords(atLeast: number, atMost: number): string {
  if (atMost === 0) return 'no original source';
  if (atLeast === atMost) return countWords(atMost, 'original source');
  return `${atLeast} to ${atMost} original sources`;
}

/** Returns a count with its noun: "1 record", "2 records". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Returns names as a list in words: "A", "A and B", "A, B and C". */
export function listWords(names: ReadonlyArray<string>): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Returns a date with the words of the text, as far as they are known; empty for undated records. */
export function dateWords(date: string | null, dateText: string | null): string {
  const words = date === null ? '' : edtfWords(date);
  if (words && dateText) return `${words} (“${dateText}”)`;
  return words || (dateText ? `“${dateText}”` : '');
}
