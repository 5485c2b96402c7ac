import { prefetch } from '../lib/prefetch.js';
import type { Rows, Store } from '../store/store.js';

/** Rows of one answer: enough to make round trips cheap, few enough to keep memory flat. */
const pageSize = 1_000;
/** Records of one answer that gives no more than numbers of them. */
const columnSize = 5_000;

type PageParameters = Readonly<Record<string, unknown>> & { readonly after: string };

/**
 * Rows of a statement, page by page, each page one read, which is begun while the page before it is worked on.
 *
 * The statement takes `$after` and `$pageSize`, orders by the id that is its first column, and gives only what comes after; all of
 * a record's rows where it has several.
 */
export async function* pages(
  store: Store,
  text: string,
  parameters: PageParameters,
): AsyncGenerator<ReadonlyArray<unknown>> {
  for await (const rows of prefetch(eachPage(store, text, parameters))) yield* rows;
}

async function* eachPage(store: Store, text: string, parameters: PageParameters): AsyncGenerator<Rows> {
  let { after } = parameters;
  for (;;) {
    const { rows } = await store.read({ text, parameters: { ...parameters, after, pageSize } });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = String(last[0]);
  }
}

/**
 * Columns of what a statement finds, page by page as `pages` does it: for what is little of many records.
 *
 * The statement takes `$after` and `$pageSize`, gives one row, the last id of the page (null: there is none) and then lists.
 */
export async function* columnPages(
  store: Store,
  text: string,
  parameters: PageParameters,
): AsyncGenerator<ReadonlyArray<unknown>> {
  yield* prefetch(eachColumnPage(store, text, parameters));
}

async function* eachColumnPage(
  store: Store,
  text: string,
  parameters: PageParameters,
): AsyncGenerator<ReadonlyArray<unknown>> {
  let { after } = parameters;
  for (;;) {
    const { rows } = await store.read({ text, parameters: { ...parameters, after, pageSize: columnSize } });
    const [last, ...columns] = rows[0] ?? [null];
    if (typeof last !== 'string') return;
    yield columns;
    after = last;
  }
}
