import type { Counted, SortKey } from '../plan-nodes.js';

/** A parameter as a value of its type in the graph: days and moments travel as text. */
export function typed(parameter: string, type: SortKey['type'] | 'plain'): string {
  if (type === 'date') return `date(${parameter})`;
  return type === 'datetime' ? `datetime(${parameter})` : parameter;
}

/** What stands for an absent sort key: the least value of its type. */
export function leastValue(type: SortKey['type']): string {
  switch (type) {
    case 'text':
      return "''";
    case 'number':
      return '-1e308';
    case 'boolean':
      return 'false';
    case 'date':
      return "date('0000-01-01')";
    case 'datetime':
      return "datetime('0000-01-01T00:00:00Z')";
  }
}

/** How many relationships a record has: a degree, which is read without them. */
export function countText(node: string, { type, direction }: Counted): string {
  return direction === 'OUT' ? `COUNT { (${node})-[:${type}]->() }` : `COUNT { (${node})<-[:${type}]-() }`;
}
