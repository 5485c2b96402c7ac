import type { App } from '../app.js';
import { html } from '../dom.js';
import documentLinkText from '../operations/document-link.graphql?raw';
import listSources from '../operations/list-sources.graphql?raw';
import sourceLink from '../operations/source-link.graphql?raw';
import { join } from '../operations.js';
import type { GroupOrder, ListSourcesQuery, StatementWhere } from '../operations.generated.js';
import { nameOfSource, recordLink } from '../record-link.js';
import { kindKey, kindWords } from '../records.js';
import type { GraphRecord } from '../records.js';
import { countWords } from '../words.js';
import type { ListDefinition, ListItem } from './list-definition.js';

type Row = NonNullable<ListSourcesQuery['list']>['edges'][number]['node'];
type Entity = Row['keys'][number]['entity'];

/** Lists of the sources of statements, with the number of their statements. */
export const sources: ListDefinition<StatementWhere, GroupOrder, Row> = {
  noun: ['source', 'sources'],
  operation: { text: join(listSources, sourceLink, documentLinkText) },
  root: null,
  orders: [
    { id: 'statements', words: 'most statements first', by: [{ count: 'DESC' }] },
    { id: 'newest', words: 'latest statement first', by: [{ lastDate: 'DESC' }] },
  ],
  facets: null,
  all: (and) => ({ and }),
  columns: ['id', 'name', 'kind', 'statements', 'documents', 'first date', 'last date'],
  item: sourceItem,
};

function sourceItem(app: App, row: Row): ListItem {
  const { count, distinctDocuments, firstDate, lastDate, keys } = row;
  const entity = keys[0]?.entity ?? null;
  const source = entity?.__typename === 'Actor' || entity?.__typename === 'Document' ? entity : null;
  const icon = source && iconOf(source);
  const name = source ? nameOfSource(source) : 'no source given';
  const kind = icon ? kindWords(kindKey(icon)) : '';
  return {
    id: source?.id ?? '',
    icon,
    body: [
      html('p', { class: 'item-title' }, source ? recordLink(app, source, name) : name),
      html('p', { class: 'quiet' }, kind, ` · in ${countWords(distinctDocuments, 'document')}`),
    ],
    side: [
      html('span', {}, countWords(count, 'statement')),
      html('span', { class: 'date' }, [firstDate, lastDate].filter(Boolean).join(' to ')),
    ],
    cells: [source?.id ?? null, name, kind, count, distinctDocuments, firstDate, lastDate],
  };
}

function iconOf(
  source: Extract<NonNullable<Entity>, { __typename: 'Actor' | 'Document' }>,
): Pick<GraphRecord, 'type' | 'kind' | 'anonymous'> {
  return source.__typename === 'Actor'
    ? { type: 'actor', kind: source.actorKind, anonymous: source.anonymous }
    : { type: 'document', kind: source.documentKind, anonymous: false };
}
