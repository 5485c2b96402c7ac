import type { Level } from '../plan-nodes.js';
import { printKey } from './print-bounds.js';
import type { PrintScope } from './print-scope.js';
import { leastValue } from './print-value.js';

/** Prints what calls the readings of a level: each value of its condition is sought apart. */
export function printEachValue({ values }: Level): string {
  if (!values) return 'CALL ()';
  const list = values.list ? `$${values.parameter}` : `[$${values.parameter}]`;
  return `UNWIND ${list} AS value WITH DISTINCT value CALL (value)`;
}

/** Prints the condition of the value that is sought. */
export function printOfValue({ values }: Level, { node }: PrintScope): ReadonlyArray<string> {
  return values ? [`${node}.${values.property} = value`] : [];
}

/**
 * Prints the conditions under which a value's records are read from their first or last on; null where none is sought.
 *
 * All dates are named as a range: of IS NOT NULL Neo4j takes the index without the date, and sorts (measured: 1,951 hits against 52).
 */
export function printWholeOfValue(
  { values, keys }: Level,
  at: PrintScope,
  bounds: ReadonlyArray<string>,
): ReadonlyArray<ReadonlyArray<string>> | null {
  const [date] = keys;
  return values && date ? [[`${printKey(date, at)} >= ${leastValue(date.type)}`, ...bounds]] : null;
}
