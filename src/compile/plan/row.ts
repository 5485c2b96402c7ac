import type { Property } from '../../model/types.js';
import type { PlannedField } from './planned-field.js';
import type { Holder } from '../condition-nodes.js';
import type { Slot } from '../plan-nodes.js';

/** The slots of a level's row, each asked once however often it is selected. */
export class Row {
  readonly slots: Slot[] = [];
  /** Lists of related records that were built for this row, by the key of their slot. */
  readonly lists = new Map<string, PlannedField>();
  private readonly places = new Map<string, number>();

  /** Adds a slot where its key is new; gives its place in the row. */
  add(key: string, make: () => Slot): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const slot = make();
    this.places.set(key, this.slots.length);
    return this.slots.push(slot) - 1;
  }

  /** Adds a property of the record or of the relationship that leads to it. */
  property(on: Holder, property: Pick<Property, 'name' | 'list' | 'scalar'>): number {
    return this.add(`${on}.${property.name}`, () => ({
      kind: 'property',
      on,
      property: property.name,
      as: readAs(property),
    }));
  }
}

function readAs({ list, scalar }: Pick<Property, 'list' | 'scalar'>): 'plain' | 'text' | 'list' {
  if (list) return 'list';
  return scalar === 'Date' || scalar === 'DateTime' ? 'text' : 'plain';
}
