import type { Level, Page } from '../plan-nodes.js';
import type { RowValues } from './reader.js';

/** A page as it came: its rows in the order asked, whether there are more beyond, and the count if asked. */
export interface FoundPage {
  readonly rows: ReadonlyArray<RowValues>;
  readonly more: boolean;
  readonly totalCount: number;
  readonly page: Page;
}

/** The last slot of a paged row that looks ahead holds the size asked, so that decoding needs no variables. */
export function readPage(
  value: unknown,
  options: { readonly wants: Level['wants']; readonly page: Page; readonly args: boolean },
): FoundPage {
  const [rows, count] = splitAnswer(value, options.wants);
  const size = options.args ? Number(rows[0]?.[rows[0].length - 1] ?? 0) - 1 : rows.length;
  const kept = options.args ? rows.slice(0, size) : rows;
  return {
    rows: options.page.from === 'end' ? [...kept].reverse() : kept,
    more: rows.length > kept.length,
    totalCount: count,
    page: options.page,
  };
}

function splitAnswer(value: unknown, wants: Level['wants']): readonly [ReadonlyArray<RowValues>, number] {
  // The shapes are those that print.ts asks for.
  if (wants === 'rows') return [value as ReadonlyArray<RowValues>, 0];
  if (wants === 'count') return [[], value as number];
  return value as [ReadonlyArray<RowValues>, number];
}
