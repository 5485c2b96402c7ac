import type {
  ClaimStatus,
  Factuality,
  ItemAction,
  Outcome,
  PartyPosition,
  Stance,
} from './operations.generated.js';

/** The words for a status of a claim, and why it has it. */
export const statusWords: Readonly<Record<ClaimStatus, { readonly word: string; readonly why: string }>> = {
  CONFIRMED: { word: 'confirmed', why: 'A party to it confirms what others say.' },
  DISPUTED: { word: 'disputed', why: 'One party denies it, and a party says that it is so.' },
  DENIED: { word: 'denied', why: 'A party to it denies it.' },
  OPINION: { word: 'opinion', why: 'A judgement of worth, which cannot be confirmed as a fact.' },
  ASSERTED_BY_PARTY: {
    word: 'said by a party itself',
    why: 'A party to it says so itself; nobody else confirms it.',
  },
  NEITHER_CONFIRMED_NOR_DENIED: {
    word: 'neither confirmed nor denied',
    why: 'A party to it spoke, and neither confirmed nor denied it.',
  },
  CONFLICTING_REPORTS: {
    word: 'conflicting reports',
    why: 'No party is on record, and sources contradict each other.',
  },
  REPORTED: { word: 'reported', why: 'No party is on record; sources say that it is so.' },
  REPORTED_UNTRUE: {
    word: 'reported untrue',
    why: 'No party is on record; sources say that it is not so.',
  },
  LEFT_OPEN: { word: 'left open', why: 'It is only mentioned; nobody commits themselves.' },
  NO_SOURCE_LEFT: { word: 'no source left', why: 'No document that stands leads to it any more.' },
};

/** The words for what became of a request. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  FULFILLED: 'done',
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
  NOT_APPLICABLE: 'nobody says it was made',
  MIXED: 'differs by addressee',
};

/** The words for how a source puts what it says, after "it is" or alone. */
export const factualityWords: Readonly<Record<Factuality, string>> = {
  CERTAIN: 'stated as fact',
  PROBABLE: 'likely',
  POSSIBLE: 'possible',
  CERTAIN_NOT: 'said not to be so',
  PROBABLE_NOT: 'unlikely',
  POSSIBLE_NOT: 'possibly not so',
  KNOWN_UNDISCLOSED: 'known, not told',
  UNCOMMITTED: 'left open',
};

/** What a reply does, in the third person. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  CONFIRM: 'confirms',
  DENY: 'denies',
  DEFLECT: 'deflects',
  DECLINE_COMMENT: 'declines to comment',
  QUERY: 'asks about it',
  COMMENT: 'comments',
};

/** What a party does to a claim, in the third person. */
export const positionWords: Readonly<Record<PartyPosition, string>> = {
  AFFIRMS: 'confirms it',
  ASSERTS: 'says it itself',
  DENIES: 'denies it',
  EVADES: 'neither confirms nor denies',
};

/** What is to be done with an item, as a noun. */
export const actionWords: Readonly<Record<ItemAction, string>> = {
  SUPPLY: 'supply',
  REPAIR: 'repair',
  OVERHAUL: 'overhaul',
  UPGRADE: 'upgrade',
  FINANCE: 'financing',
  TRAIN: 'training',
  OTHER: 'other',
};

/** A code of the field as plain words: `OWN_REPORTING` becomes "own reporting". */
export function plain(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

/** "1 origin", "1 to 3 origins", "no origin". */
export function countOfOrigins(atLeast: number, atMost: number): string {
  if (atMost === 0) return 'no independent origin';
  if (atLeast === atMost) return `${atMost} independent ${atMost === 1 ? 'origin' : 'origins'}`;
  return `${atLeast} to ${atMost} independent origins`;
}

/** "1 thing", "2 things". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: ReadonlyArray<string>): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A date as given and in the words of the text, as far as there are any; empty when undated. */
export function dateWords(date: string | null, dateText: string | null): string {
  if (date && dateText) return `${date} (“${dateText}”)`;
  return date ?? (dateText ? `“${dateText}”` : '');
}
