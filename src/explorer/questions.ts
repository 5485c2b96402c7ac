import askRussia from './operations/ask-russia.graphql?raw';
import claimRow from './operations/claim-row.graphql?raw';
import denied from './operations/denied.graphql?raw';
import facts from './operations/facts.graphql?raw';
import leftOpen from './operations/left-open.graphql?raw';
import oneOrigin from './operations/one-origin.graphql?raw';
import unanswered from './operations/unanswered.graphql?raw';
import { join } from './operations.js';
import type { Operation } from './operations.js';
import type { AskRussiaQuery } from './operations.generated.js';

/** A question on the first page. All have answers of the same form: a page of claims. */
export interface Question {
  /** As in the address. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly operation: Operation<AskRussiaQuery, { readonly after: string | null }>;
}

/** The questions on the first page, in their order. */
export const questions: ReadonlyArray<Question> = [
  {
    id: 'ask-russia',
    title: 'Who asked Russia for what?',
    about: 'Requests to Russia, or to people and bodies on its side, with their outcome.',
    operation: { text: join(askRussia, claimRow, facts) },
  },
  {
    id: 'unanswered',
    title: 'Which requests have no reported answer?',
    about: 'Requests that at least one addressee evaded or is not reported to have answered.',
    operation: { text: join(unanswered, claimRow, facts) },
  },
  {
    id: 'one-origin',
    title: 'Which claims rest on a single original source?',
    about: 'Claims that go back to one source, as far as recorded, however many outlets repeat them.',
    operation: { text: join(oneOrigin, claimRow, facts) },
  },
  {
    id: 'denied',
    title: 'Which claims are denied or disputed?',
    about: 'Claims that a party or another source says are not true.',
    operation: { text: join(denied, claimRow, facts) },
  },
  {
    id: 'left-open',
    title: 'Which claims are mentioned but left open?',
    about: 'Claims that no source on record calls true or untrue.',
    operation: { text: join(leftOpen, claimRow, facts) },
  },
];
