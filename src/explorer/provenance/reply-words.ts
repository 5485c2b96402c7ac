import type { ClaimStatus, Factuality, Outcome, Stance } from '../operations.generated.js';
import { listWords, outcomeWords, statusWords } from '../words.js';
import type { PictureAddressee, PictureClaim } from './picture-claim.js';

type AddresseeOutcome = Pick<PictureAddressee, 'value' | 'replies'>;

/** The words for a reply that neither confirms nor denies, as it was made. */
const evasiveWords: Readonly<Partial<Record<Stance, string>>> = {
  DEFLECT: 'did not address it',
  DECLINE_COMMENT: 'declined to comment',
  QUERY: 'asked about it',
  COMMENT: 'commented',
};

/** Returns the outcome for an addressee in words. Replies that do not address the request are told as they were made. */
export function addresseeOutcomeWords({ value, replies }: AddresseeOutcome): string {
  return value === 'DEFLECTED' ? deflectionWords(replies) : outcomeWords[value];
}

/** Returns the outcome of a request over all addressees in words. */
export function requestOutcomeWords({ value, byAddressee }: RequestOutcome): string {
  return value === 'DEFLECTED'
    ? deflectionWords(byAddressee.flatMap(({ replies }) => replies))
    : outcomeWords[value];
}

interface RequestOutcome {
  readonly value: Outcome;
  readonly byAddressee: ReadonlyArray<AddresseeOutcome>;
}

function deflectionWords(replies: AddresseeOutcome['replies']): string {
  const words = replies.flatMap(({ stance }) => (stance ? (evasiveWords[stance] ?? []) : []));
  return listWords([...new Set(words)]) || outcomeWords.DEFLECTED;
}

/** Returns the reason for the status of a claim as a sentence; refusals to comment are not called comments. */
export function statusReason({ status, chains }: Pick<PictureClaim, 'status' | 'chains'>): string {
  const evading = status.evidence.filter(({ position }) => position === 'EVADES');
  const onlyDeclined =
    evading.length > 0 && evading.every(({ stance }) => stance === 'DECLINE_COMMENT' || stance === null);
  if (status.value === 'NEITHER_CONFIRMED_NOR_DENIED' && onlyDeclined)
    return 'A party to it declined to comment; none confirmed or denied it.';
  const doubt = doubtOf(status.value, chains);
  return doubt === null
    ? statusWords[status.value].why
    : `The parties are not on record; sources say that ${doubt}.`;
}

const doubts: ReadonlyArray<readonly [Factuality, string]> = [
  ['PROBABLE', 'it is likely'],
  ['PROBABLE_NOT', 'it is unlikely'],
  ['POSSIBLE', 'it is possible'],
  ['POSSIBLE_NOT', 'it may not be true'],
];

/** Returns the least doubt with which sources report a claim; null where one reports it without, or the chains do not show it. */
function doubtOf(status: ClaimStatus, chains: PictureClaim['chains']): string | null {
  const isNegative = status === 'REPORTED_UNTRUE';
  if (status !== 'REPORTED' && !isNegative) return null;
  const commitments = new Set(chains.map(({ commitment }) => commitment));
  if (commitments.has(isNegative ? 'CERTAIN_NOT' : 'CERTAIN')) return null;
  const of = doubts.filter(([code]) => code.endsWith('_NOT') === isNegative);
  return of.find(([code]) => commitments.has(code))?.[1] ?? null;
}
