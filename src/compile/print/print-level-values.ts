import type { Level } from '../plan-nodes.js';
import { printKey } from './print-bounds.js';
import type { PrintScope } from './print-scope.js';
import { printLeastValue } from './print-value.js';

/** Prints the call of the alternatives of a level: once, or once for each value of its condition. */
export function printValueCall({ values, listed }: Level, { parent }: PrintScope): string {
  if (!values) return listed ? `CALL (${parent})` : 'CALL ()';
  const list = values.list ? `$${values.parameter}` : `[$${values.parameter}]`;
  return `UNWIND ${list} AS value WITH DISTINCT value CALL (value)`;
}

/** Prints the condition on the value of the call. */
export function printValueCondition({ values }: Level, { node }: PrintScope): ReadonlyArray<string> {
  return values ? [`${node}.${values.property} = value`] : [];
}

/**
 * Prints the conditions of a page without a cursor, for each value of the condition; null if the level has no such values.
 *
 * All dates are given as a range: with IS NOT NULL, Neo4j takes the index without the date and sorts (1,951 hits against 52).
 */
export function printValueRanges(
  { values, keys }: Level,
  at: PrintScope,
  bounds: ReadonlyArray<string>,
): ReadonlyArray<ReadonlyArray<string>> | null {
  const [date] = keys;
  return values && date ? [[`${printKey(date, at)} >= ${printLeastValue(date.type)}`, ...bounds]] : null;
}
