import { sideOf } from '../condition-nodes.js';
import type { RecordsNode } from '../root-nodes.js';
import { pattern, record } from './matcher.js';
import type { Matcher } from './matcher.js';
import { printCondition } from './print-condition.js';
import { printSideStatements } from './print-for-side.js';

/** Prints the clause that binds each of these records to `record`. */
export function printRecords({ label, condition }: RecordsNode, matcher: Matcher): string {
  const where = condition
    ? [printCondition(condition, { matcher, node: 'record', link: '', depth: 'w' })]
    : [];
  const side = sideOf(condition);
  if (side !== null)
    return printSideStatements({ label, parameter: side }, { matcher, node: 'record' }, where);
  return matcher.match(pattern`(${record('record')}:${label})`, where);
}
