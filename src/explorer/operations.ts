import dossierTitlesText from './operations/dossier-titles.graphql?raw';
import facts from './operations/facts.graphql?raw';
import readCountsText from './operations/read-counts.graphql?raw';
import readTotalsText from './operations/on-record.graphql?raw';
import readHistoryText from './operations/read-history.graphql?raw';
import readHomeText from './operations/read-home.graphql?raw';
import readLinksText from './operations/read-links.graphql?raw';
import readNamesText from './operations/read-names.graphql?raw';
import readNeighbourhoodText from './operations/read-neighbourhood.graphql?raw';
import readNeighboursText from './operations/read-neighbours.graphql?raw';
import readParticipantsText from './operations/read-participants.graphql?raw';
import readPathText from './operations/read-path.graphql?raw';
import readProvenanceText from './operations/read-provenance.graphql?raw';
import readRecordsText from './operations/read-records.graphql?raw';
import searchText from './operations/search.graphql?raw';
import type {
  DossierTitlesQuery,
  OnRecordQuery,
  ReadCountsQuery,
  ReadCountsQueryVariables,
  ReadHistoryQuery,
  ReadHistoryQueryVariables,
  ReadHomeQuery,
  ReadLinksQuery,
  ReadLinksQueryVariables,
  ReadNamesQuery,
  ReadNeighbourhoodQuery,
  ReadNeighbourhoodQueryVariables,
  ReadNeighboursQuery,
  ReadNeighboursQueryVariables,
  ReadParticipantsQuery,
  ReadParticipantsQueryVariables,
  ReadPathQuery,
  ReadPathQueryVariables,
  ReadProvenanceQuery,
  ReadProvenanceQueryVariables,
  ReadRecordsQuery,
  ReadRecordsQueryVariables,
  SearchQuery,
  SearchQueryVariables,
} from './operations.generated.js';

/** A GraphQL document that can be run as it is, with the types of its answer and variables. */
export interface Operation<Answer, Variables> {
  readonly text: string;
  /** The operation to run, if the document has several. */
  readonly name?: string;
  /** Never set: it only carries the types. */
  readonly types?: readonly [Answer, Variables];
}

/** Reads records by id. */
export const readRecords: Operation<ReadRecordsQuery, ReadRecordsQueryVariables> = {
  text: join(readRecordsText, facts),
};

/** Reads the relationships between records. */
export const readLinks: Operation<ReadLinksQuery, ReadLinksQueryVariables> = { text: readLinksText.trim() };

/** Counts the neighbours of a record by kind. */
export const readCounts: Operation<ReadCountsQuery, ReadCountsQueryVariables> = {
  text: readCountsText.trim(),
};

/** Reads a page of neighbours of a record, of one kind. */
export const readNeighbours: Operation<ReadNeighboursQuery, ReadNeighboursQueryVariables> = {
  text: readNeighboursText.trim(),
};

/** Reads the neighbourhood of a record: the counts, and ids of some neighbours of each kind. */
export const readNeighbourhood: Operation<ReadNeighbourhoodQuery, ReadNeighbourhoodQueryVariables> = {
  text: readNeighbourhoodText.trim(),
};

/** Reads the ids of the people, bodies and documents of records. */
export const readParticipants: Operation<ReadParticipantsQuery, ReadParticipantsQueryVariables> = {
  text: readParticipantsText.trim(),
};

/** Reads the shortest paths between two records. */
export const readPath: Operation<ReadPathQuery, ReadPathQueryVariables> = { text: readPathText.trim() };

/** Counts everything on record, by type. */
export const readTotals: Operation<OnRecordQuery, Readonly<Record<string, never>>> = {
  text: readTotalsText.trim(),
};

/** Reads what the first page shows. */
export const readHome: Operation<ReadHomeQuery, Readonly<Record<string, never>>> = {
  text: readHomeText.trim(),
};

/** Reads the names that questions of the first page can be about. */
export const readNames: Operation<ReadNamesQuery, Readonly<Record<string, never>>> = {
  text: readNamesText.trim(),
};

/** Reads the titles of the dossiers. */
export const readDossierTitles: Operation<DossierTitlesQuery, Readonly<Record<string, never>>> = {
  text: dossierTitlesText.trim(),
};

/** Reads the provenance of a claim or request. */
export const readProvenance: Operation<ReadProvenanceQuery, ReadProvenanceQueryVariables> = {
  text: readProvenanceText.trim(),
};

/** Reads the loads that changed a claim or its documents. */
export const readHistory: Operation<ReadHistoryQuery, ReadHistoryQueryVariables> = {
  text: readHistoryText.trim(),
};

/** Searches for words in records. */
export const search: Operation<SearchQuery, SearchQueryVariables> = { text: searchText.trim() };

/** Joins an operation and its fragments into one document. */
export function join(...texts: ReadonlyArray<string>): string {
  return texts.map((text) => text.trim()).join('\n\n');
}
