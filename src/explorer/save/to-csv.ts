import type { GraphRecord, Relationship } from '../records.js';
import type { SavedView } from './saved-view.js';
import { tableText } from './table-text.js';

const columns = [
  'row',
  'id',
  'type',
  'kind',
  'label',
  'from',
  'to',
  'factuality',
  'date',
  'status',
  'outcome',
  'origins',
  'url',
];

/**
 * Writes a view as CSV (RFC 4180).
 *
 * The column `row` says what a line is: first facts about the view, then sources, records, relationships and sentences.
 */
export function toCsv(view: SavedView): string {
  return tableText(columns, [
    line({ row: 'about', id: 'address', label: view.address }),
    line({ row: 'about', id: 'time', label: view.time }),
    line({ row: 'about', id: 'query', label: view.query.text }),
    line({ row: 'about', id: 'variables', label: JSON.stringify(view.query.variables) }),
    ...view.sources.map(({ id, label, url, date }) => line({ row: 'source', id, label, url, date })),
    ...view.records.map(recordLine),
    ...view.relationships.map(relationshipLine),
    ...view.sentences.map((label) => line({ row: 'sentence', label })),
  ]);
}

function recordLine({ id, type, kind, label, date, url, claim }: GraphRecord): ReadonlyArray<string | null> {
  return line({
    ...{ row: 'record', id, type, kind, label, date, url },
    status: claim?.status ?? null,
    outcome: claim?.outcome ?? null,
    origins: claim ? `${claim.originsAtLeast}-${claim.originsAtMost}` : null,
  });
}

function relationshipLine({ from, to, type, words, factuality }: Relationship): ReadonlyArray<string | null> {
  return line({ row: 'relationship', from, to, type, label: words, factuality });
}

function line(values: Readonly<Record<string, string | null>>): ReadonlyArray<string | null> {
  return columns.map((column) => values[column] ?? null);
}
