import type { App } from '../app.js';
import { copyButton } from '../copy-button.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import { readProvenance, readRecords } from '../operations.js';
import { graphiqlLink, queryText } from '../query-links.js';
import type { GraphRecord } from '../records.js';
import type { ViewQuery } from '../view-data.js';
import { graphViewOf, noPathOptions } from '../view-state.js';
import type { View } from '../view-state.js';

/** Returns the buttons that lead from a record to other views. */
export function recordButtons(app: App, { id, claim }: GraphRecord): ReadonlyArray<Child> {
  const { view } = app.state();
  const isShown = view.kind === 'claim' && view.id === id;
  const opens = (next: View, selected: string | null) => () => {
    app.open({ view: next, selected, display: 'picture' });
  };
  const path: View = { kind: 'path', from: id, to: null, ...noPathOptions };
  return [
    claim !== null &&
      !isShown &&
      button('Who says so?', { class: 'first', onclick: opens({ kind: 'claim', id }, id) }),
    view.kind !== 'graph' && button('Show its neighbours', { onclick: opens(graphViewOf([id]), id) }),
    button('Find a path to …', { onclick: opens(path, null) }),
  ];
}

/** Returns the id and the query of a record, to be copied. */
export function recordQuery(app: App, { id, claim }: GraphRecord): HTMLElement {
  const query: ViewQuery = claim
    ? { text: readProvenance.text, variables: { id } }
    : { text: readRecords.text, variables: { ids: [id] } };
  return html(
    'section',
    { class: 'for-developers' },
    html('p', { class: 'id' }, html('code', {}, id)),
    copyButton(app, 'Copy id', () => id),
    copyButton(app, 'Copy the query', () => queryText(query)),
    graphiqlLink(query),
  );
}
