import type { GraphRecord, Relationship } from '../records.js';
import type { SavedView } from './saved-view.js';
import { tableText } from './table-text.js';

const columns = [
  ...['row', 'id', 'type', 'kind', 'label', 'from', 'to', 'factuality', 'notes'],
  ...['date', 'status', 'outcome', 'origins', 'url'],
];

/**
 * Writes the records, relationships and sentences of a view as CSV (RFC 4180): the names of the columns first.
 *
 * The column `row` says what a line is. Quotations and sources are in a second file (`toSourcesCsv`).
 */
export function toCsv(view: SavedView): string {
  return tableText(columns, [
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

function relationshipLine(relationship: Relationship): ReadonlyArray<string | null> {
  const { from, to, type, words, factuality, notes } = relationship;
  return line({
    row: 'relationship',
    from,
    to,
    type,
    label: words,
    factuality,
    notes: notes.join('; ') || null,
  });
}

function line(values: Readonly<Record<string, string | null>>): ReadonlyArray<string | null> {
  return columns.map((column) => values[column] ?? null);
}
