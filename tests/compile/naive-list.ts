import { KnownError } from '../../src/errors.js';
import { cursorValues } from './naive-cursor.js';
import { fits } from './naive-filter.js';
import type { NaiveEdge, NaiveGraph, Values } from './naive-graph.js';
import { compareBy, isSame, keyValue, naiveKeys } from './naive-order.js';
import type { NaiveKey, NaiveListing } from './naive-order.js';

/** Throws ORDER_INVALID, INPUT_NULL, PAGE_INVALID, CURSOR_INVALID or CURSOR_OTHER_ORDER. */
export function checkArguments(listing: NaiveListing, args: Values, paged: boolean): void {
  const orders = (args['orderBy'] ?? []) as ReadonlyArray<Values>;
  if (orders.length > 2) throw new KnownError('ORDER_INVALID', 'three orders');
  const keys = naiveKeys(listing, orders);
  if (keys.some((key, index) => keys.findIndex((other) => isSame(key, other)) < index))
    throw new KnownError('ORDER_INVALID', 'one order twice');
  if (args['where'] != null && holdsNull(args['where'])) throw new KnownError('INPUT_NULL', 'null');
  if (!paged) return;
  if (args['first'] != null && args['last'] != null) throw new KnownError('PAGE_INVALID', 'two ends');
  const size = Number(args['first'] ?? args['last'] ?? 20);
  if (size < 1 || size > 100) throw new KnownError('PAGE_INVALID', 'size');
  for (const name of ['after', 'before']) if (args[name] != null) cursorValues(keys, args[name] as string);
}

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value as Values).some(holdsNull);
}

/** A page of records, with `pageInfo` and `totalCount`. */
export interface NaivePage {
  readonly edges: ReadonlyArray<NaiveEdge>;
  readonly keys: ReadonlyArray<NaiveKey>;
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Filters, orders and cuts a list by its arguments. */
export async function naivePage(
  graph: NaiveGraph,
  all: ReadonlyArray<NaiveEdge>,
  given: { readonly listing: NaiveListing; readonly args: Values; readonly paged: boolean },
): Promise<NaivePage> {
  const { listing, args } = given;
  const keys = naiveKeys(listing, args['orderBy']);
  const values = (edge: NaiveEdge): ReadonlyArray<unknown> => keys.map((key) => keyValue(key, edge));
  const holds = await Promise.all(all.map((edge) => fits(graph, edge, listing, args['where'] ?? {})));
  const kept = all.filter((_, index) => holds[index]).sort((a, b) => compareBy(keys, values(a), values(b)));
  if (!given.paged)
    return { edges: kept, keys, totalCount: kept.length, hasNextPage: false, hasPreviousPage: false };
  const bound = (name: string): ReadonlyArray<unknown> | null =>
    args[name] == null ? null : cursorValues(keys, args[name] as string);
  const [after, before] = [bound('after'), bound('before')];
  const within = kept.filter(
    (edge) =>
      (!after || compareBy(keys, values(edge), after) > 0) &&
      (!before || compareBy(keys, values(edge), before) < 0),
  );
  const backwards = args['last'] != null;
  const size = Number(args['first'] ?? args['last'] ?? 20);
  const more = within.length > size;
  return {
    edges: backwards ? within.slice(-size) : within.slice(0, size),
    keys,
    totalCount: kept.length,
    hasNextPage: backwards ? before !== null : more,
    hasPreviousPage: backwards ? more : after !== null,
  };
}
