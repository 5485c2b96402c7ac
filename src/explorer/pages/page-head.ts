import type { App } from '../app.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import { recordIcon } from '../record-icon.js';
import { kindKey, kindWords } from '../records.js';
import { noPathOptions, stateOf } from '../view-state.js';
import { pageFacts } from './page-facts.js';
import type { PageSubject } from './page-subject.js';
import type { PageNode } from './read-page.js';

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
