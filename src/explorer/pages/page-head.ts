import type { App } from '../app.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import contentLink from '../operations/content-link.graphql?raw';
import documentLinkText from '../operations/document-link.graphql?raw';
import readPageText from '../operations/read-page.graphql?raw';
import sourceLink from '../operations/source-link.graphql?raw';
import statementRow from '../operations/statement-row.graphql?raw';
import { join } from '../operations.js';
import type { Operation } from '../operations.js';
import type { ReadPageQuery, ReadPageQueryVariables } from '../operations.generated.js';
import { recordIcon } from '../record-icon.js';
import { kindKey, kindWords } from '../records.js';
import { noPathOptions, stateOf } from '../view-state.js';
import { pageFacts } from './page-facts.js';
import type { PageSubject } from './page-subject.js';

/** A record as its page reads it. */
export type PageNode = NonNullable<ReadPageQuery['node']>;

/** Reads what the head of a page shows. */
export const readPage: Operation<ReadPageQuery, ReadPageQueryVariables> = {
  text: join(readPageText, statementRow, contentLink, sourceLink, documentLinkText),
};

/** Returns the head of a page: what the record is, its name, and its facts. */
export function pageHead(app: App, node: PageNode, subject: PageSubject): HTMLElement {
  return html(
    'div',
    { class: 'page-head' },
    html('p', { class: 'kind' }, kindOf(node, subject)),
    html('h1', {}, subject.label),
    pageFacts(app, node),
    subject.type !== 'dossier' &&
      html('p', { class: 'buttons' }, pathButton(app, subject), detailsButton(app, subject)),
  );
}

function kindOf(node: PageNode, { type, kind }: PageSubject): Child {
  if (type === 'dossier') return 'dossier';
  const icon = { type, kind, anonymous: node.__typename === 'Actor' && node.anonymous };
  return [recordIcon(icon), ' ', kindWords(kindKey(icon))];
}

function pathButton(app: App, { id }: PageSubject): HTMLElement {
  const open = (): void => {
    app.open(stateOf({ kind: 'path', from: id, to: null, ...noPathOptions }));
  };
  return button('Find a path to …', { onclick: open });
}

function detailsButton(app: App, { id }: PageSubject): HTMLElement {
  const open = (): void => {
    app.select(id);
  };
  return button('Details and id', { onclick: open });
}
