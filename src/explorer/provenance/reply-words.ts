import type { Outcome, Stance } from '../operations.generated.js';
import { listWords, outcomeWords, statusWords } from '../words.js';
import type { Provenance } from './provenance.js';

type AddresseeOutcome = Extract<Provenance, { __typename: 'Request' }>['outcome']['byAddressee'][number];

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
export function statusReason({ status }: Provenance): string {
  const evading = status.evidence.filter(({ position }) => position === 'EVADES');
  const onlyDeclined =
    evading.length > 0 && evading.every(({ stance }) => stance === 'DECLINE_COMMENT' || stance === null);
  if (status.value === 'NEITHER_CONFIRMED_NOR_DENIED' && onlyDeclined)
    return 'A party to it declined to comment; none confirmed or denied it.';
  return statusWords[status.value].why;
}
