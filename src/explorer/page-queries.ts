import { countOperation } from './lists/count-list.js';
import type { RecordList } from './lists/record-list.js';
import { pageParts } from './pages/page-parts.js';
import type { PageSubject } from './pages/page-subject.js';
import { resultParts } from './pages/result-parts.js';
import { questions } from './questions.js';
import { wholeList } from './view-state.js';

/** A request that a page sends, as the server executes it. */
export interface PageQuery {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Stands for an id, and for words. */
const sample = 'a';

const subjects: ReadonlyArray<Pick<PageSubject, 'type' | 'kind'>> = [
  { type: 'actor', kind: 'MEDIA' },
  { type: 'actor', kind: 'STATE' },
  { type: 'document', kind: null },
  { type: 'statement', kind: null },
  { type: 'dossier', kind: null },
  { type: 'asset', kind: null },
  { type: 'place', kind: null },
];

/**
 * Returns the queries that pages send for their lists, with samples for ids and words.
 *
 * The Cypher text of a list depends on the form of its conditions, so that the server needs these to have it planned ahead. The build writes
 * them beside the pages.
 */
export function pageQueries(): ReadonlyArray<PageQuery> {
  const parts = [
    ...subjects.flatMap((subject) => pageParts({ ...subject, id: sample, label: '' })),
    ...resultParts(sample),
  ];
  const lists = [
    ...parts.flatMap(({ content }) => (content.kind === 'list' ? [content.list] : [])),
    ...questions.map(({ list }) => list(sample)),
  ];
  const queries = lists.flatMap(queriesOf);
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}

function queriesOf(list: RecordList): ReadonlyArray<PageQuery> {
  const facets = list.facetQuery(wholeList);
  const page = [list.query(wholeList), ...(facets ? [facets] : [])];
  const { counted } = list;
  const count = counted && countOperation(counted.field);
  return [
    ...page.map(({ text, variables }) => ({ query: text, variables })),
    ...(count
      ? [{ query: count.text, operationName: count.name ?? '', variables: { where: counted.where } }]
      : []),
  ];
}
