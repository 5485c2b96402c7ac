import { button, fill, html } from './dom.js';
import type { Child } from './dom.js';

/** A column of a table. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Child;
  /** Rows are sorted by this; a column without it cannot be sorted. */
  readonly key?: (row: Row) => string | number;
}

/** Returns a table with its title as a heading; the heads of its columns sort it. */
export function sortableTable<Row>(
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
  write(rows);
  return html(
    'section',
    {},
    html('h2', {}, title),
    tableFrame(title, headRow({ rows, columns, write }), body),
  );
}

/** Returns a table in a frame that scrolls, and that can be reached by keyboard. */
export function tableFrame(title: string, head: HTMLElement, body: HTMLElement): HTMLElement {
  return html(
    'div',
    { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': title },
    html('table', {}, html('thead', {}, head), body),
  );
}

/** Returns the heads of columns that cannot be sorted. */
export function plainHeadRow(names: ReadonlyArray<string>): HTMLElement {
  return html(
    'tr',
    {},
    names.map((name) => html('th', { scope: 'col' }, name)),
  );
}

interface HeadOptions<Row> {
  readonly rows: ReadonlyArray<Row>;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly write: (sorted: ReadonlyArray<Row>) => void;
}

function headRow<Row>({ rows, columns, write }: HeadOptions<Row>): HTMLElement {
  const heads = columns.map(({ name, key }) => {
    if (!key) return html('th', { scope: 'col' }, name);
    const sort = (): void => {
      const isAscending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', isAscending ? 'descending' : 'ascending');
      const sorted = rows.toSorted((a, b) => compare(key(a), key(b)));
      write(isAscending ? sorted.toReversed() : sorted);
    };
    const head = html('th', { scope: 'col', 'aria-sort': 'none' }, button(name, { onclick: sort }));
    return head;
  });
  return html('tr', {}, heads);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
