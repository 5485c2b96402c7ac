import { hasLongList, isListedByDate, listedOrder } from '../../model/long-lists.js';
import { dateKeyName } from '../../model/looked-up-values.js';
import type { Model } from '../../model/types.js';
import { hasConstantPart, partsOf } from '../condition-nodes.js';
import type { Level, ListedLinks, SortKey } from '../plan-nodes.js';
import type { Listing } from './sort-keys.js';

/**
 * Returns the index that has the links of each record in the order of a relationship, and the sort keys as it has them; null if there is
 * none.
 *
 * Without it, all links of a record are read to be sorted (30,042 hits for the latest 10 statements of an actor with 10,000; 21 with it).
 */
export function listedLinks(
  model: Model,
  { relationship }: Listing,
  { source, condition, keys }: Pick<Level, 'source' | 'condition' | 'keys'>,
): (Pick<Level, 'keys'> & { readonly listed: ListedLinks }) | null {
  if (source.kind !== 'link' || relationship?.list !== 'PAGED') return null;
  if (condition && partsOf(condition).some(hasConstantPart)) return null;
  const { link, direction } = relationship;
  const [first] = keys;
  const isOneWay = keys.every((key) => !key.computed && key.direction === first?.direction);
  if (!isOneWay || !hasLongList(model, link, direction)) return null;
  const byDate = first?.on === 'node' && first.property === dateKeyName;
  if (byDate && (direction !== 'IN' || !isListedByDate(model, link))) return null;
  const wanted = [...(byDate ? [dateKeyName] : []), 'id', 'key'];
  if (
    keys.some(
      ({ on, property }, nth) => property !== wanted[nth] || on !== (property === 'key' ? 'link' : 'node'),
    )
  )
    return null;
  const properties = listedOrder(direction, byDate ? 'date' : 'id');
  return {
    listed: { type: link.type, direction, properties },
    keys: keys.map((key, nth): SortKey => ({
      ...key,
      onLink: properties[nth + 1] ?? 'key',
      nullable: false,
    })),
  };
}
