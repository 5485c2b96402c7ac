import type { ArgumentSource, Values } from './argument-source.js';
import type { RequestArguments } from './request-arguments.js';

/** The estimated number of records in a bounded list. */
export const boundedSize = 3;

/** The cost of one level: how many records it may have, and the levels below each of them. */
export interface CostNode {
  readonly size:
    (() => number) | { readonly source: ArgumentSource; readonly read: (args: Values) => number };
  readonly inner: ReadonlyArray<CostNode>;
}

/** Returns how many records an operation may read, by its page sizes. Throws PAGE_INVALID. */
export function costOf(cost: CostNode, request: RequestArguments): number {
  const { size } = cost;
  const records = typeof size === 'function' ? size() : size.read(request.of(size.source));
  return records * cost.inner.reduce((sum, inner) => sum + costOf(inner, request), 1);
}
