import type { Factuality, Outcome, Stance } from '../operations.generated.js';
import { listWords, outcomeWords, statusWords } from '../words.js';
import type { PictureAddressee, PictureClaim } from './picture-claim.js';

/** What the status of a claim is explained by. */
type StatusReasons = Pick<PictureClaim, 'status' | 'chains' | 'origins' | 'parties'>;
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
export function statusReason(claim: StatusReasons): string {
  const { status, parties } = claim;
  const evading = status.evidence.filter(({ position }) => position === 'EVADES');
  const onlyDeclined =
    evading.length > 0 && evading.every(({ stance }) => stance === 'DECLINE_COMMENT' || stance === null);
  if (status.value === 'NEITHER_CONFIRMED_NOR_DENIED' && onlyDeclined)
    return 'A party to it declined to comment; none confirmed or denied it.';
  const reported = reportedWords(claim);
  return reported === null
    ? statusWords[status.value].why
    : `${absentPartiesWords(parties.length)}; ${reported}.`;
}

/** Returns why no party confirms or denies a claim, without a final stop. */
export function absentPartiesWords(parties: number): string {
  return parties === 0
    ? 'It has no party that could confirm or deny it'
    : `The ${parties === 1 ? 'party is' : 'parties are'} not on record`;
}

/** Returns what sources report of a claim to which no party speaks; null for another status. */
function reportedWords({ status, chains, origins }: StatusReasons): string | null {
  switch (status.value) {
    case 'REPORTED':
      return `${sourcesSay(origins.for.atMost)} ${doubtOf('', chains) ?? 'it is true'}`;
    case 'REPORTED_UNTRUE':
      return `${sourcesSay(origins.against.atMost)} ${doubtOf('_NOT', chains) ?? 'it is not true'}`;
    case 'CONFLICTING_REPORTS':
      return 'sources contradict each other';
    default:
      return null;
  }
}

/** Outlets that carry the words of one source are not several sources. */
function sourcesSay(atMost: number): string {
  return atMost === 1 ? 'one source says that' : 'sources say that';
}

const doubts: Readonly<Record<'' | '_NOT', ReadonlyArray<readonly [Factuality, string | null]>>> = {
  '': [
    ['CERTAIN', null],
    ['PROBABLE', 'it is likely'],
    ['POSSIBLE', 'it is possible'],
  ],
  _NOT: [
    ['CERTAIN_NOT', null],
    ['PROBABLE_NOT', 'it is unlikely'],
    ['POSSIBLE_NOT', 'it may not be true'],
  ],
};

/** Returns the least doubt with which sources report a claim; null where one reports it without, or the chains do not show it. */
function doubtOf(sign: keyof typeof doubts, chains: PictureClaim['chains']): string | null {
  const commitments = new Set(chains.map(({ commitment }) => commitment));
  return doubts[sign].find(([code]) => commitments.has(code))?.[1] ?? null;
}
