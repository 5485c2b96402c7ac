import { dateKeys, lookedUpByDate } from '../../model/looked-up-values.js';
import { partsOf } from '../condition-nodes.js';
import type { Condition } from '../condition-nodes.js';
import type { Level, LevelValues } from '../plan-nodes.js';
import type { Listing } from './sort-keys.js';

type Comparison = Extract<Condition, { kind: 'compare' }>;

/**
 * Returns the part of a condition whose values an index has together with the order of the list; null if there is none.
 *
 * Without it, Neo4j would sort the records of all values, or read in order through all that have other values.
 */
export function levelValues(
  { type, relationship }: Listing,
  { source, condition, keys }: Pick<Level, 'source' | 'condition' | 'keys'>,
): LevelValues | null {
  if (source.kind !== 'label' || relationship || !condition) return null;
  const [first, ...others] = keys;
  const isByDate = keys.map(({ property }) => property).join() === dateKeys.join();
  if (!first || !isByDate || others.some(({ direction }) => direction !== first.direction)) return null;
  const properties = new Set(lookedUpByDate(type).map(({ name }) => name));
  const parts = partsOf(condition);
  const found = parts.find(
    (part): part is Comparison =>
      part.kind === 'compare' &&
      properties.has(part.property) &&
      (part.operator === '=' || part.operator === 'IN'),
  );
  if (!found) return null;
  const rest: Condition = { kind: 'all', of: parts.filter((part) => part !== found) };
  return { property: found.property, parameter: found.parameter, list: found.operator === 'IN', rest };
}
