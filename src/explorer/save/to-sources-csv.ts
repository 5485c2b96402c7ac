import type { SavedView } from './saved-view.js';
import { tableText } from './table-text.js';

const columns = ['row', 'id', 'who or what', 'quotation', 'date', 'address'];

/**
 * Writes the quotations and sources of a view as CSV (RFC 4180): the names of the columns first, then each quotation with its statement,
 * the documents, and the view itself with its query.
 */
export function toSourcesCsv({ records, sources, address, time, query }: SavedView): string {
  return tableText(columns, [
    ...records.flatMap(({ id, label, quotes, date }) =>
      quotes.map((quote) => ['quotation', id, label, quote, date, null]),
    ),
    ...sources.map(({ id, label, url, date }) => ['source', id, label, null, date, url]),
    ['view', null, null, null, time, address],
    ['query', null, query.text, null, null, null],
    ['variables', null, JSON.stringify(query.variables), null, null, null],
  ]);
}
