import askRussia from './operations/ask-russia.graphql?raw';
import claimRow from './operations/claim-row.graphql?raw';
import denied from './operations/denied.graphql?raw';
import facts from './operations/facts.graphql?raw';
import leftOpen from './operations/left-open.graphql?raw';
import oneOrigin from './operations/one-origin.graphql?raw';
import readCountsText from './operations/read-counts.graphql?raw';
import onRecordText from './operations/on-record.graphql?raw';
import readLinksText from './operations/read-links.graphql?raw';
import readNeighbourhoodText from './operations/read-neighbourhood.graphql?raw';
import readNeighboursText from './operations/read-neighbours.graphql?raw';
import readPathText from './operations/read-path.graphql?raw';
import readProvenanceText from './operations/read-provenance.graphql?raw';
import readRecordsText from './operations/read-records.graphql?raw';
import searchText from './operations/search.graphql?raw';
import unanswered from './operations/unanswered.graphql?raw';
import type {
  AskRussiaQuery,
  OnRecordQuery,
  ReadCountsQuery,
  ReadCountsQueryVariables,
  ReadLinksQuery,
  ReadLinksQueryVariables,
  ReadNeighbourhoodQuery,
  ReadNeighbourhoodQueryVariables,
  ReadNeighboursQuery,
  ReadNeighboursQueryVariables,
  ReadPathQuery,
  ReadPathQueryVariables,
  ReadProvenanceQuery,
  ReadProvenanceQueryVariables,
  ReadRecordsQuery,
  ReadRecordsQueryVariables,
  SearchQuery,
  SearchQueryVariables,
} from './operations.generated.js';

/** A GraphQL document that runs as it is, with the types of its answer and its variables. */
export interface Operation<Answer, Variables> {
  readonly text: string;
  /** Never there: it only carries the types. */
  readonly types?: readonly [Answer, Variables];
}

/** Records by id, for a picture. */
export const readRecords: Operation<ReadRecordsQuery, ReadRecordsQueryVariables> = {
  text: join(readRecordsText, facts),
};

/** Relationships between records, for a picture. */
export const readLinks: Operation<ReadLinksQuery, ReadLinksQueryVariables> = { text: readLinksText.trim() };

/** How much there is around a record. */
export const readCounts: Operation<ReadCountsQuery, ReadCountsQueryVariables> = {
  text: readCountsText.trim(),
};

/** A page of what is around a record, by one kind of relationship. */
export const readNeighbours: Operation<ReadNeighboursQuery, ReadNeighboursQueryVariables> = {
  text: readNeighboursText.trim(),
};

/** The first picture of a record: ids of some of each kind around it. */
export const readNeighbourhood: Operation<ReadNeighbourhoodQuery, ReadNeighbourhoodQueryVariables> = {
  text: readNeighbourhoodText.trim(),
};

/** The shortest ways between two records. */
export const readPath: Operation<ReadPathQuery, ReadPathQueryVariables> = { text: readPathText.trim() };

/** How much is on record at all. */
export const onRecord: Operation<OnRecordQuery, Readonly<Record<string, never>>> = {
  text: onRecordText.trim(),
};

/** All about one claim or request. */
export const readProvenance: Operation<ReadProvenanceQuery, ReadProvenanceQueryVariables> = {
  text: readProvenanceText.trim(),
};

/** Where words stand. */
export const search: Operation<SearchQuery, SearchQueryVariables> = { text: searchText.trim() };

/** A shipped question: every one has an answer of the same shape. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly operation: Operation<AskRussiaQuery, { readonly after: string | null }>;
}

/** The questions of the first page. */
export const questions: ReadonlyArray<Question> = [
  {
    id: 'ask-russia',
    title: 'Who asked Russia for what?',
    about: 'Requests made to Russia or to those who are of its side, with what became of them.',
    operation: { text: join(askRussia, claimRow, facts) },
  },
  {
    id: 'unanswered',
    title: 'What has no reported answer?',
    about: 'Requests of which an addressee is not reported to have answered, or spoke of something else.',
    operation: { text: join(unanswered, claimRow, facts) },
  },
  {
    id: 'one-origin',
    title: 'What rests on one origin?',
    about: 'Claims that a single independent source stands behind, however many outlets carry them.',
    operation: { text: join(oneOrigin, claimRow, facts) },
  },
  {
    id: 'denied',
    title: 'What is denied or disputed?',
    about: 'Claims that a party or a source says are not so.',
    operation: { text: join(denied, claimRow, facts) },
  },
  {
    id: 'left-open',
    title: 'What is mentioned, and left open?',
    about: 'Claims that nobody on record says are so, or are not so.',
    operation: { text: join(leftOpen, claimRow, facts) },
  },
];

function join(...texts: ReadonlyArray<string>): string {
  return texts.map((text) => text.trim()).join('\n\n');
}
