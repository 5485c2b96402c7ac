import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { icon, outcomeBadge, statusBadge } from '../marks.js';
import { kindKey, kindWords } from '../records.js';
import type { Entry, Tie } from '../records.js';
import { countOfOrigins, dateWords, factualityWords } from '../words.js';
import type { VisibleGraph } from './visible.js';

/** What the rows of the tables do. */
export interface TableEvents {
  readonly onChoose: (id: string) => void;
  readonly onHide: (id: string) => void;
}

interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Child;
  /** What rows are sorted by; columns without cannot be sorted. */
  readonly key?: (row: Row) => string | number;
}

/** The graph as two tables, which show and do what the picture does. */
export function graphTables(graph: VisibleGraph, { onChoose, onHide }: TableEvents): HTMLElement {
  const names = new Map(graph.entries.map(({ id, label }) => [id, label]));
  const nameButton = (id: string, label: string) =>
    button(label, {
      class: 'plain',
      onclick: () => {
        onChoose(id);
      },
    });
  const degree = new Map<string, number>();
  for (const { from, to } of graph.ties)
    for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const entryColumns: ReadonlyArray<Column<Entry>> = [
    {
      name: 'Name',
      key: ({ label }) => label,
      cell: (entry) => html('div', { class: 'name-cell' }, icon(entry), nameButton(entry.id, entry.label)),
    },
    { name: 'Kind', key: kindKey, cell: (entry) => kindWords(kindKey(entry)) },
    {
      name: 'When',
      key: ({ dateStart, dateText }) => dateStart ?? dateText ?? '',
      cell: ({ date, dateText }) => dateWords(date, dateText),
    },
    {
      name: 'Standing',
      key: ({ standing }) => standing?.status ?? '',
      cell: ({ standing }) =>
        standing && [statusBadge(standing.status), standing.outcome && [' ', outcomeBadge(standing.outcome)]],
    },
    {
      name: 'Rests on',
      key: ({ standing }) => standing?.originsAtLeast ?? -1,
      cell: ({ standing }) => standing && countOfOrigins(standing.originsAtLeast, standing.originsAtMost),
    },
    { name: 'Related here', key: ({ id }) => degree.get(id) ?? 0, cell: ({ id }) => degree.get(id) ?? 0 },
    {
      name: 'Do',
      cell: ({ id, label }) =>
        button('Hide', {
          'aria-label': `Hide ${label}`,
          onclick: () => {
            onHide(id);
          },
        }),
    },
  ];
  const name = (id: string) => names.get(id) ?? id;
  const tieColumns: ReadonlyArray<Column<Tie>> = [
    { name: 'From', key: ({ from }) => name(from), cell: ({ from }) => nameButton(from, name(from)) },
    { name: 'Relationship', key: ({ words }) => words, cell: ({ words }) => words },
    { name: 'To', key: ({ to }) => name(to), cell: ({ to }) => nameButton(to, name(to)) },
    {
      name: 'How it is put',
      key: ({ factuality }) => factuality ?? '',
      cell: ({ factuality, inferred }) => [
        factuality ? factualityWords[factuality] : '',
        inferred ? ' (read between the lines)' : '',
      ],
    },
    { name: 'Notes', cell: ({ notes }) => notes.join('; ') },
  ];
  return html(
    'div',
    { class: 'tables' },
    sortable(`Records (${graph.entries.length})`, graph.entries, entryColumns),
    sortable(`Relationships (${graph.ties.length})`, graph.ties, tieColumns),
  );
}

function sortable<Row>(
  title: string,
  rows: ReadonlyArray<Row>,
  columns: ReadonlyArray<Column<Row>>,
): HTMLElement {
  const body = html('tbody');
  const write = (sorted: ReadonlyArray<Row>): void => {
    fill(
      body,
      sorted.map((row) =>
        html(
          'tr',
          {},
          columns.map(({ cell }) => html('td', {}, cell(row))),
        ),
      ),
    );
  };
  const heads = columns.map(({ name, key }) => {
    if (!key) return html('th', { scope: 'col' }, name);
    const head = html('th', { scope: 'col', 'aria-sort': 'none' });
    head.append(
      button(name, {
        onclick: () => {
          const isUp = head.getAttribute('aria-sort') === 'ascending';
          for (const other of heads)
            if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
          head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');
          const sorted = rows.toSorted((a, b) => compare(key(a), key(b)));
          write(isUp ? sorted.toReversed() : sorted);
        },
      }),
    );
    return head;
  });
  write(rows);
  return html(
    'section',
    {},
    html('h2', {}, title),
    html(
      'div',
      { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': title },
      html('table', {}, html('thead', {}, html('tr', {}, heads)), body),
    ),
  );
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
