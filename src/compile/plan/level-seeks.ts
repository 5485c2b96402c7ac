import { hasConstantPart, partsOf } from '../condition-nodes.js';
import type { Condition } from '../condition-nodes.js';
import type { Level } from '../plan-nodes.js';
import type { Listing } from './sort-keys.js';

/**
 * Returns the properties by whose indexes the records of a level are found: those of a condition, or of a choice of conditions, that few
 * records meet. Empty if the condition has none.
 *
 * Neo4j would choose by what it last knew of the graph, and read all records in the order of the page where that is out of date (2,454
 * hits instead of 41 for the changes of one record, once).
 */
export function levelSeeks(
  { type, relationship }: Listing,
  { source, condition }: Pick<Level, 'source' | 'condition'>,
): ReadonlyArray<string> {
  if (source.kind !== 'label' || relationship || !condition || partsOf(condition).some(hasConstantPart))
    return [];
  const selective = new Set(
    [...type.properties.values()].filter((property) => property.selective).map(({ name }) => name),
  );
  return soughtProperties(condition, selective);
}

/** Returns the properties that a condition compares by their indexes; empty if it can be met without one of them. */
function soughtProperties(condition: Condition, selective: ReadonlySet<string>): ReadonlyArray<string> {
  switch (condition.kind) {
    case 'compare':
      return (condition.operator === '=' || condition.operator === 'IN') && selective.has(condition.property)
        ? [condition.property]
        : [];
    case 'all':
      return condition.of.map((part) => soughtProperties(part, selective)).find(isFound) ?? [];
    case 'any': {
      const each = condition.of.map((part) => soughtProperties(part, selective));
      return each.every(isFound) ? [...new Set(each.flat())] : [];
    }
    default:
      return [];
  }
}

function isFound(properties: ReadonlyArray<string>): boolean {
  return properties.length > 0;
}
