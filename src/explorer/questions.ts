import { claims, requests } from './lists/claim-lists.js';
import { recordList } from './lists/record-list.js';
import type { RecordList } from './lists/record-list.js';
import type { RequestWhere } from './operations.generated.js';
import { deniedClaims, singleSourceClaims, unansweredRequests } from './pages/page-parts.js';

/** A question on the first page. */
export interface Question {
  /** As in the address. */
  readonly id: string;
  /** The question in words; `name` is the actor that it is about. */
  readonly title: (name: string) => string;
  readonly about: string;
  /** Whether it is about an actor that the reader chooses. */
  readonly isNamed: boolean;
  /** Returns the list of its answers; `id` is the actor that it is about. */
  readonly list: (id: string) => RecordList;
}

/** The questions on the first page, in their order. */
export const questions: ReadonlyArray<Question> = [
  {
    id: 'asked',
    title: (name) => `Who asked ${name} for what?`,
    about: 'Requests to this name, or to people and bodies on its side, with their outcome.',
    isNamed: true,
    list: (id) => recordList(requests, requestsTo(id)),
  },
  {
    id: 'unanswered',
    title: () => 'Which requests have no reported answer?',
    about: 'Requests that at least one addressee evaded or is not reported to have answered.',
    isNamed: false,
    list: () => recordList(requests, unansweredRequests),
  },
  {
    id: 'one-origin',
    title: () => 'Which claims rest on a single original source?',
    about: 'Claims that go back to one source, as far as recorded, however many outlets repeat them.',
    isNamed: false,
    list: () => recordList(claims, singleSourceClaims),
  },
  {
    id: 'denied',
    title: () => 'Which claims are denied or disputed?',
    about: 'Claims that a party or another source says are not true.',
    isNamed: false,
    list: () => recordList(claims, deniedClaims),
  },
  {
    id: 'left-open',
    title: () => 'Which claims are mentioned but left open?',
    about: 'Claims that no source on record calls true or untrue.',
    isNamed: false,
    list: () => recordList(claims, { polarity: { eq: 'OPEN' } }),
  },
];

/** Requests to an actor, or to its side but not by the actor itself. */
function requestsTo(id: string): RequestWhere {
  const isActor = { some: { node: { id: { eq: id } } } };
  return {
    or: [{ recipients: isActor }, { and: [{ partySides: { has: id } }, { not: { actors: isActor } }] }],
  };
}
