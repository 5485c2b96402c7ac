import { oneAhead } from '../lib/one-ahead.js';
import type { Rows, Store } from '../store/store.js';

/** Rows of one answer: enough to make round trips cheap, few enough to keep memory flat. */
const pageSize = 1_000;

/**
 * Rows of a statement, page by page, each page one read, which is begun while the page before it is worked on.
 *
 * The statement takes `$after` and `$pageSize`, orders by the id that is its first column, and gives only what comes after; all of
 * a record's rows where it has several.
 */
export async function* pages(
  store: Store,
  text: string,
  parameters: Readonly<Record<string, unknown>> & { readonly after: string },
): AsyncGenerator<ReadonlyArray<unknown>> {
  for await (const rows of oneAhead(eachPage(store, text, parameters))) yield* rows;
}

async function* eachPage(
  store: Store,
  text: string,
  parameters: Readonly<Record<string, unknown>> & { readonly after: string },
): AsyncGenerator<Rows> {
  let { after } = parameters;
  for (;;) {
    const { rows } = await store.read({ text, parameters: { ...parameters, after, pageSize } });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = String(last[0]);
  }
}
