import { getArgumentValues } from 'graphql';
import type { BoundField, Values } from './binding.js';

/** How many records a bounded list is taken to have. */
export const boundedSize = 3;

/** What one level costs: how many records it may have, and what each of them brings along. */
export interface PriceNode {
  readonly size: (() => number) | { readonly field: BoundField; readonly read: (args: Values) => number };
  readonly inner: ReadonlyArray<PriceNode>;
}

/** Works out how many records an operation may read, by its page sizes. Throws PAGE_INVALID. */
export function priceOf(price: PriceNode, variables: Values): number {
  const { size } = price;
  const records =
    typeof size === 'function'
      ? size()
      : size.read(getArgumentValues(size.field.definition, size.field.node, variables));
  return records * price.inner.reduce((sum, inner) => sum + priceOf(inner, variables), 1);
}
