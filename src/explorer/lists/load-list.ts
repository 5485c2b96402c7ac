import type { App } from '../app.js';
import { html } from '../dom.js';
import listLoads from '../operations/list-loads.graphql?raw';
import { join } from '../operations.js';
import type { ListLoadsQuery, LoadOrder, LoadWhere } from '../operations.generated.js';
import type { ListDefinition, ListItem } from './list-definition.js';
import { loadTitle, loadWords } from './load-words.js';

type Row = NonNullable<ListLoadsQuery['list']>['edges'][number]['node'];

/** Lists of loads, with what each changed. */
export const loads: ListDefinition<LoadWhere, LoadOrder, Row> = {
  noun: ['load', 'loads'],
  operation: { text: join(listLoads) },
  root: 'loads',
  orders: [
    { id: 'newest', words: 'newest first', by: [{ startedAt: 'DESC' }] },
    { id: 'oldest', words: 'oldest first', by: [{ startedAt: 'ASC' }] },
  ],
  facets: null,
  all: (and) => ({ and }),
  columns: ['id', 'dossier', 'time', 'file', 'created', 'changed', 'removed'],
  item: loadItem,
};

function loadItem(app: App, load: Row): ListItem {
  const { id, dossier, startedAt, source, created, changed, removed } = load;
  return {
    id,
    icon: null,
    body: [
      html('p', { class: 'item-title' }, loadTitle(app, load)),
      html('p', { class: 'quiet' }, loadWords(load), source && ` · ${source}`),
    ],
    side: html('span', { class: 'date' }, startedAt.slice(0, 10)),
    cells: [id, dossier, startedAt, source, created, changed, removed],
  };
}
