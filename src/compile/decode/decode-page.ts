import { invariant } from '../../lib/invariant.js';
import type { Level, Page } from '../plan-nodes.js';
import type { RowValues } from './reader.js';

/** A page that was read: its rows in the selected order, whether there are more, and the count if it is selected. */
export interface FoundPage {
  readonly rows: ReadonlyArray<RowValues>;
  readonly more: boolean;
  readonly totalCount: number;
  readonly page: Page;
}

/**
 * Returns the page from what the database returns for its level.
 *
 * If the page looks ahead, the last slot of each row is the limit, so decoding needs no variables.
 */
export function decodePage(value: unknown, returns: Level['returns'], page: Page): FoundPage {
  const [rows, totalCount] = splitAnswer(value, returns);
  const size = page.looksAhead ? Number(rows[0]?.[rows[0].length - 1] ?? 0) - 1 : rows.length;
  const shown = page.looksAhead ? rows.slice(0, size) : rows;
  return {
    rows: page.from === 'end' ? [...shown].reverse() : shown,
    more: rows.length > shown.length,
    totalCount,
    page,
  };
}

/** Returns a field of `pageInfo`, given what writes the cursor of a row. */
export function pageInfoField(
  name: string,
  { rows, more, page }: FoundPage,
  cursor: (row: RowValues) => string,
): unknown {
  const cursorOf = (row: RowValues | undefined): string | null => (row ? cursor(row) : null);
  switch (name) {
    case 'hasNextPage':
      return page.from === 'start' ? more : page.before !== null;
    case 'hasPreviousPage':
      return page.from === 'end' ? more : page.after !== null;
    case 'startCursor':
      return cursorOf(rows[0]);
    default:
      invariant(name === 'endCursor', `no field ${name} on PageInfo`);
      return cursorOf(rows.at(-1));
  }
}

function splitAnswer(value: unknown, returns: Level['returns']): readonly [ReadonlyArray<RowValues>, number] {
  // As `printLevel` prints it.
  if (returns === 'rows') return [value as ReadonlyArray<RowValues>, 0];
  if (returns === 'count') return [[], value as number];
  return value as [ReadonlyArray<RowValues>, number];
}
