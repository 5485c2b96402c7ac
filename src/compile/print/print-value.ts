import type { SortKey } from '../plan-nodes.js';

/** Prints a parameter as a value of its type in the graph. Dates and times are passed as text. */
export function printValue(parameter: string, type: SortKey['type'] | 'plain'): string {
  if (type === 'date') return `date(${parameter})`;
  return type === 'datetime' ? `datetime(${parameter})` : parameter;
}

/** Prints the value of an absent sort key: the least one of its type. */
export function printLeastValue(type: SortKey['type']): string {
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
