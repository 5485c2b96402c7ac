import type { App } from '../app.js';
import { html } from '../dom.js';
import { recordButton } from '../record-button.js';
import { plainHeadRow, tableFrame } from '../sortable-table.js';
import type { Card } from './card.js';
import type { Addressee, ProvenancePicture } from './provenance-picture.js';

/** Returns the provenance of a claim as a table with one row per card. */
export function chainTable(app: App, { cards, addressees }: ProvenancePicture): HTMLElement {
  const head = plainHeadRow(['Who', 'Type', 'How', 'Quotation', 'Column']);
  const rows = [
    ...cards.map((card) => cardRow(app, card)),
    ...addressees.map((addressee) => addresseeRow(app, addressee)),
  ];
  return tableFrame('Who says so, as a table', head, html('tbody', {}, rows));
}

function cardRow(app: App, { id, title, kind, isOrigin, badges, notes, quote, column }: Card): HTMLElement {
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, id === null ? title : recordButton(app, id, title)),
    html('td', {}, isOrigin ? `${kind}, original source` : kind),
    html('td', {}, [...badges, ...notes].join('; ')),
    html('td', { class: 'words' }, quote && `“${quote}”`),
    html('td', {}, column === 0 ? 'document' : String(column)),
  );
}

function addresseeRow(app: App, { ids, name, outcomeWords, note }: Addressee): HTMLElement {
  const [id] = ids;
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, id === undefined ? name : recordButton(app, id, name)),
    html('td', {}, 'addressee'),
    html('td', {}, outcomeWords),
    html('td', {}, note),
    html('td', {}, 'answer'),
  );
}
