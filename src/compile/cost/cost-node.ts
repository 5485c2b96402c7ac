import type { Level } from '../plan-nodes.js';
import type { ArgumentSource, Values } from '../plan/argument-source.js';
import type { RequestArguments } from '../plan/request-arguments.js';

/** The estimated number of records in a bounded list. */
export const boundedSize = 3;

/** The cost of one level: how many records it may have, and the levels below each of them. */
export interface CostNode {
  readonly size:
    (() => number) | { readonly source: ArgumentSource; readonly read: (args: Values) => number };
  readonly inner: ReadonlyArray<CostNode>;
  /** The list that is read for each record above; none for values of the record itself. */
  readonly list?: CostList;
  /** Whether the record above is a claim whose evidence is read. */
  readonly readsEvidence?: boolean;
}

/** A list, as far as its cost depends on it. */
export interface CostList {
  /** The field of the operation, for messages. */
  readonly field: string;
  readonly level: Level;
  /** The label of the record above; empty at a root. */
  readonly from: string;
  /** The label of the records of the list; empty if they have none in common. */
  readonly label: string;
}

/** Returns how many records an operation may return, by its page sizes. Throws PAGE_INVALID. */
export function recordsOfCost(cost: CostNode, request: RequestArguments): number {
  return sizeOf(cost, request) * cost.inner.reduce((sum, inner) => sum + recordsOfCost(inner, request), 1);
}

/** Returns how many records a level may have. Throws PAGE_INVALID. */
export function sizeOf({ size }: CostNode, request: RequestArguments): number {
  return typeof size === 'function' ? size() : size.read(request.of(size.source));
}

/** Returns whether evidence is read for a level or one below it. */
export function readsEvidence(cost: CostNode): boolean {
  return cost.readsEvidence === true || cost.inner.some(readsEvidence);
}
