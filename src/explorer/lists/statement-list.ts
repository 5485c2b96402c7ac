import type { App } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import contentLink from '../operations/content-link.graphql?raw';
import documentLinkText from '../operations/document-link.graphql?raw';
import facetValues from '../operations/facets.graphql?raw';
import listStatements from '../operations/list-statements.graphql?raw';
import sourceLink from '../operations/source-link.graphql?raw';
import statementFacets from '../operations/statement-facets.graphql?raw';
import statementRow from '../operations/statement-row.graphql?raw';
import { join } from '../operations.js';
import type {
  DocumentLinkFragment,
  ListStatementsQuery,
  StatementOrder,
  StatementWhere,
} from '../operations.generated.js';
import { locatorWords } from '../record-labels.js';
import { contentName, documentLink, documentName, nameOfSource } from '../record-link.js';
import { dateWords, listWords } from '../words.js';
import { linkList } from './link-list.js';
import { inYear } from './list-definition.js';
import type { ListDefinition, ListItem } from './list-definition.js';
import {
  contentLine,
  quotations,
  responses,
  sourceLinks,
  standing,
  statementHead,
} from './statement-parts.js';

type Row = NonNullable<ListStatementsQuery['list']>['edges'][number]['node'];

/** Lists of statements: who said what, in which words, and where it is reported. */
export const statements: ListDefinition<StatementWhere, StatementOrder, Row> = {
  noun: ['statement', 'statements'],
  operation: { text: join(listStatements, statementRow, contentLink, sourceLink, documentLinkText) },
  root: 'statements',
  orders: [
    { id: 'newest', words: 'newest first', by: [{ date: 'DESC' }] },
    { id: 'oldest', words: 'oldest first', by: [{ date: 'ASC' }] },
    { id: 'contents', words: 'most said first', by: [{ contentCount: 'DESC' }] },
  ],
  facets: {
    operation: { text: join(statementFacets, facetValues) },
    conditions: {
      source: (id) => ({ attributedTo: { some: { node: { id: { eq: id } } } } }),
      year: inYear,
      dossier: (id) => ({ dossier: { eq: id } }),
    },
  },
  all: (and) => ({ and }),
  columns: [
    ...['id', 'who', 'verb', 'in the name of', 'through', 'what', 'quotations'],
    ...['date', 'date in words', 'documents', 'addresses'],
  ],
  item: statementItem,
};

function statementItem(app: App, statement: Row): ListItem {
  const { id, date, dateText } = statement;
  return {
    id,
    icon: { type: 'statement', kind: null, anonymous: false },
    body: [
      html('p', { class: 'item-title' }, statementHead(app, statement)),
      contents(app, statement),
      quotations(statement),
      responses(app, statement),
      html('p', { class: 'quiet' }, reportedWords(app, statement)),
    ],
    side: html('span', { class: 'date' }, dateWords(date, dateText)),
    cells: cellsOf(statement),
  };
}

function contents(app: App, { statementText, content }: Row): Child {
  const more = content.totalCount - content.edges.length;
  return [
    content.edges.length === 0 && statementText && html('p', {}, statementText),
    html(
      'ul',
      { class: 'contents' },
      content.edges.map(({ factuality, node }) =>
        html('li', {}, contentLine(app, factuality, node), ' ', standing(node)),
      ),
      more > 0 && html('li', { class: 'quiet' }, `and ${more} more`),
    ),
  ];
}

/** Says in which document it is, or who passes it on and in which document that is. */
function reportedWords(app: App, { reportedIn, contentOf }: Row): Child {
  const own = reportedIn.map(({ node, locator }) => [
    documentLink(app, node),
    locator && `, ${locatorWords(locator)}`,
  ]);
  const outer = contentOf.edges.map(({ node }) => [
    'passed on by ',
    sourceLinks(app, node.attributedTo),
    node.reportedIn.length > 0 && [' in ', linkList(documentsOf(node).map((one) => documentLink(app, one)))],
  ]);
  return [
    own.length > 0 && ['in ', linkList(own)],
    own.length > 0 && outer.length > 0 && ' · ',
    linkList(outer),
  ];
}

function documentsOf({
  reportedIn,
}: {
  readonly reportedIn: ReadonlyArray<{ readonly node: DocumentLinkFragment }>;
}) {
  return reportedIn.map(({ node }) => node);
}

function cellsOf(statement: Row): ListItem['cells'] {
  const { id, attributedTo, cue, onBehalfOf, via, content, quotes, date, dateText, contentOf } = statement;
  const documents = [statement, ...contentOf.edges.map(({ node }) => node)].flatMap(documentsOf);
  return [
    ...[id, listWords(attributedTo.map(({ node }) => nameOfSource(node))), cue],
    listWords(onBehalfOf.map(({ node }) => node.name)),
    listWords(via.map(({ node }) => nameOfSource(node))),
    content.edges.map(({ node }) => contentName(node)).join(' | '),
    quotes.map((quote) => `“${quote}”`).join(' | '),
    ...[date, dateText],
    documents.map(documentName).join(' | '),
    documents.flatMap(({ url }) => url ?? []).join(' | '),
  ];
}
