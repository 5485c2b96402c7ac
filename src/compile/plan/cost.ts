import type { ArgumentSource, Values } from './argument-source.js';
import type { RequestArguments } from './request-arguments.js';

/** How many records a bounded list is taken to have. */
export const boundedSize = 3;

/** What one level costs: how many records it may have, and what each of them brings along. */
export interface CostNode {
  readonly size:
    (() => number) | { readonly source: ArgumentSource; readonly read: (args: Values) => number };
  readonly inner: ReadonlyArray<CostNode>;
}

/** Works out how many records an operation may read, by its page sizes. Throws PAGE_INVALID. */
export function costOf(cost: CostNode, request: RequestArguments): number {
  const { size } = cost;
  const records = typeof size === 'function' ? size() : size.read(request.of(size.source));
  return records * cost.inner.reduce((sum, inner) => sum + costOf(inner, request), 1);
}
