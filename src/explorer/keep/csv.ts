import type { Entry, Tie } from '../records.js';
import type { KeptAbout } from './about.js';

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

/** A view as CSV (RFC 4180): first what it is, then sources, records, relationships and sentences, a column `row` tells which. */
export function toCsv(about: KeptAbout): string {
  const rows: ReadonlyArray<ReadonlyArray<string | null>> = [
    columns,
    line({ row: 'about', id: 'address', label: about.address }),
    line({ row: 'about', id: 'time', label: about.at }),
    line({ row: 'about', id: 'query', label: about.query.text }),
    line({ row: 'about', id: 'variables', label: JSON.stringify(about.query.variables) }),
    ...about.sources.map(({ id, label, url, date }) => line({ row: 'source', id, label, url, date })),
    ...about.entries.map(entryLine),
    ...about.ties.map(tieLine),
    ...about.sentences.map((label) => line({ row: 'sentence', label })),
  ];
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function entryLine({ id, type, kind, label, date, url, standing }: Entry): ReadonlyArray<string | null> {
  return line({
    ...{ row: 'record', id, type, kind, label, date, url },
    status: standing?.status ?? null,
    outcome: standing?.outcome ?? null,
    origins: standing ? `${standing.originsAtLeast}-${standing.originsAtMost}` : null,
  });
}

function tieLine({ from, to, type, words, factuality }: Tie): ReadonlyArray<string | null> {
  return line({ row: 'relationship', from, to, type, label: words, factuality });
}

function line(values: Readonly<Record<string, string | null>>): ReadonlyArray<string | null> {
  return columns.map((column) => values[column] ?? null);
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value: string | null): string {
  if (value === null) return '';
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
