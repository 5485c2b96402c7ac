import type { RecordsNode } from '../root-nodes.js';
import { pattern, record } from './matcher.js';
import type { Matcher } from './matcher.js';
import { printCondition } from './print-condition.js';
import { printSideStatements } from './print-for-side.js';
import { printLinkedTo } from './print-linked-to.js';

/** Prints the clauses that bind each of these records to `record`. */
export function printRecords({ source, condition }: RecordsNode, matcher: Matcher): string {
  const at = { matcher, node: 'record' };
  const where = condition ? [printCondition(condition, { ...at, link: '', depth: 'w' })] : [];
  switch (source.kind) {
    case 'label':
      return matcher.match(pattern`(${record('record')}:${source.label})`, where);
    case 'side':
      return printSideStatements(source, at, where);
    case 'linkedTo':
      return printLinkedTo(source, at, where);
  }
}
