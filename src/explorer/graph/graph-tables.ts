import { outcomeBadge, statusBadge } from '../badges.js';
import { button, html } from '../dom.js';
import { recordIcon } from '../record-icon.js';
import { kindKey, kindWords } from '../records.js';
import type { GraphRecord, Relationship } from '../records.js';
import { sortableTable } from '../sortable-table.js';
import type { Column } from '../sortable-table.js';
import { dateWords, factualityWords, originCountWords } from '../words.js';
import type { VisibleGraph } from './visible-graph.js';

/** The actions of the rows of the tables. */
export interface TableEvents {
  readonly onSelect: (id: string) => void;
  readonly onHide: (id: string) => void;
}

/** Returns the graph as two tables, which show and do the same as the picture. */
export function graphTables(graph: VisibleGraph, events: TableEvents): HTMLElement {
  const { records, relationships } = graph;
  return html(
    'div',
    { class: 'tables' },
    sortableTable(`Records (${records.length})`, records, recordColumns(graph, events)),
    sortableTable(
      `Relationships (${relationships.length})`,
      relationships,
      relationshipColumns(graph, events),
    ),
  );
}

function recordColumns(graph: VisibleGraph, events: TableEvents): ReadonlyArray<Column<GraphRecord>> {
  const degrees = degreesOf(graph.relationships);
  return [
    {
      name: 'Name',
      key: ({ label }) => label,
      cell: (record) =>
        html('div', { class: 'name-cell' }, recordIcon(record), nameButton(events, record.id, record.label)),
    },
    { name: 'Kind', key: kindKey, cell: (record) => kindWords(kindKey(record)) },
    {
      name: 'When',
      key: ({ dateStart, dateText }) => dateStart ?? dateText ?? '',
      cell: ({ date, dateText }) => dateWords(date, dateText),
    },
    {
      name: 'Status',
      key: ({ claim }) => claim?.status ?? '',
      cell: ({ claim }) =>
        claim && [statusBadge(claim.status), claim.outcome && [' ', outcomeBadge(claim.outcome)]],
    },
    { name: 'Amount', key: ({ amounts }) => amounts.join('; '), cell: ({ amounts }) => amounts.join('; ') },
    {
      name: 'Rests on',
      key: ({ claim }) => claim?.originsAtLeast ?? -1,
      cell: ({ claim }) => claim && originCountWords(claim.originsAtLeast, claim.originsAtMost),
    },
    {
      name: 'Relationships here',
      key: ({ id }) => degrees.get(id) ?? 0,
      cell: ({ id }) => degrees.get(id) ?? 0,
    },
    { name: 'Action', cell: (record) => hideButton(events, record) },
  ];
}

function relationshipColumns(
  { records }: VisibleGraph,
  events: TableEvents,
): ReadonlyArray<Column<Relationship>> {
  const labels = new Map(records.map(({ id, label }) => [id, label]));
  const labelOf = (id: string) => labels.get(id) ?? id;
  return [
    {
      name: 'From',
      key: ({ from }) => labelOf(from),
      cell: ({ from }) => nameButton(events, from, labelOf(from)),
    },
    { name: 'Relationship', key: ({ words }) => words, cell: ({ words }) => words },
    { name: 'To', key: ({ to }) => labelOf(to), cell: ({ to }) => nameButton(events, to, labelOf(to)) },
    {
      name: 'Certainty',
      key: ({ factuality }) => factuality ?? '',
      cell: ({ factuality, inferred }) => [
        factuality ? factualityWords[factuality] : '',
        inferred ? ' (inferred)' : '',
      ],
    },
    { name: 'Notes', cell: ({ notes }) => notes.join('; ') },
  ];
}

function nameButton({ onSelect }: TableEvents, id: string, label: string): HTMLElement {
  return button(label, {
    class: 'plain',
    onclick: () => {
      onSelect(id);
    },
  });
}

function hideButton({ onHide }: TableEvents, { id, label }: GraphRecord): HTMLElement {
  return button('Hide', {
    'aria-label': `Hide ${label}`,
    onclick: () => {
      onHide(id);
    },
  });
}

function degreesOf(relationships: ReadonlyArray<Relationship>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relationships)
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}
