import { prefetch } from '../lib/prefetch.js';
import type { Rows, Store } from '../store/store.js';
import { loadTimeoutMs } from './load-timeout.js';

/** Rows per page: enough to make round trips cheap, few enough to keep memory flat. */
const pageSize = 1_000;
/** Records per page of a statement that returns only a few numbers for each. */
const columnSize = 5_000;

type PageParameters = Readonly<Record<string, unknown>> & { readonly after: string };

/**
 * Yields the rows of a statement, page by page. Each page is one read, which starts while the page before it is processed.
 *
 * The statement has the parameters `$after` and `$pageSize`, is ordered by the id in its first column, and returns only later ids. If a
 * record has several rows, all of them are on one page.
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
    const { rows } = await store.read(
      { text, parameters: { ...parameters, after, pageSize } },
      { timeoutMs: loadTimeoutMs },
    );
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = String(last[0]);
  }
}

/**
 * Yields the results of a statement as columns, page by page like `pages`; for a few values of many records.
 *
 * The statement has the parameters `$after` and `$pageSize`. It returns one row: the last id of the page (null if the page is empty),
 * then lists.
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
    const { rows } = await store.read(
      { text, parameters: { ...parameters, after, pageSize: columnSize } },
      { timeoutMs: loadTimeoutMs },
    );
    const [last, ...columns] = rows[0] ?? [null];
    if (typeof last !== 'string') return;
    yield columns;
    after = last;
  }
}
