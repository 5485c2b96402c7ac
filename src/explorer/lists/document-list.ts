import type { App } from '../app.js';
import { html } from '../dom.js';
import documentFacets from '../operations/document-facets.graphql?raw';
import documentLinkText from '../operations/document-link.graphql?raw';
import facetValues from '../operations/facets.graphql?raw';
import listDocuments from '../operations/list-documents.graphql?raw';
import { join } from '../operations.js';
import type {
  DocumentKind,
  DocumentOrder,
  DocumentWhere,
  ListDocumentsQuery,
} from '../operations.generated.js';
import { documentLink, documentName, nameLink } from '../record-link.js';
import { codeWords, countWords, dateWords, listWords } from '../words.js';
import { linkList } from './link-list.js';
import { inYear } from './list-definition.js';
import type { ListDefinition, ListItem } from './list-definition.js';

type Row = NonNullable<ListDocumentsQuery['list']>['edges'][number]['node'];

/** Lists of documents. */
export const documents: ListDefinition<DocumentWhere, DocumentOrder, Row> = {
  noun: ['document', 'documents'],
  operation: { text: join(listDocuments, documentLinkText) },
  root: 'documents',
  orders: [
    { id: 'newest', words: 'newest first', by: [{ date: 'DESC' }] },
    { id: 'oldest', words: 'oldest first', by: [{ date: 'ASC' }] },
    { id: 'title', words: 'by title', by: [{ title: 'ASC' }] },
    { id: 'statements', words: 'most statements first', by: [{ reportsCount: 'DESC' }] },
  ],
  facets: {
    operation: { text: join(documentFacets, facetValues) },
    conditions: {
      kind: (kind) => ({ kind: { eq: kind as DocumentKind } }), // as a facet has it
      issuer: (id) => ({ issuedBy: { some: { node: { id: { eq: id } } } } }),
      year: inYear,
      dossier: (id) => ({ dossier: { eq: id } }),
    },
  },
  all: (and) => ({ and }),
  columns: ['id', 'title', 'kind', 'published by', 'date', 'date in words', 'address', 'read', 'statements'],
  item: documentItem,
};

function documentItem(app: App, document: Row): ListItem {
  const { id, documentKind, issuedBy, date, dateText, url, consulted, reports } = document;
  return {
    id,
    icon: { type: 'document', kind: documentKind, anonymous: false },
    body: [
      html('p', { class: 'item-title' }, documentLink(app, document)),
      html(
        'p',
        { class: 'quiet' },
        codeWords(documentKind),
        issuedBy.length > 0 && [' of ', linkList(issuedBy.map(({ node }) => nameLink(app, node)))],
        consulted ? '' : ' · known only through others',
      ),
    ],
    side: [
      html('span', {}, countWords(reports.totalCount, 'statement')),
      html('span', { class: 'date' }, dateWords(date, dateText)),
    ],
    cells: [
      ...[id, documentName(document), codeWords(documentKind)],
      listWords(issuedBy.map(({ node }) => node.name)),
      ...[date, dateText, url, consulted ? 'yes' : 'no', reports.totalCount],
    ],
  };
}
