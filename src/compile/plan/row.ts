import type { Property } from '../../model/types.js';
import type { Holder } from '../condition-nodes.js';
import type { Slot } from '../plan-nodes.js';
import type { PlannedField } from './planned-field.js';

/** The slots of a level's row. What is selected several times has one slot. */
export class Row {
  readonly slots: Slot[] = [];
  /** Lists of related records that are planned for this row, by the key of their slot. */
  readonly lists = new Map<string, PlannedField>();
  private readonly places = new Map<string, number>();

  /** Adds a slot if its key is new, and returns its index in the row. */
  add(key: string, make: () => Slot): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const slot = make();
    this.places.set(key, this.slots.length);
    return this.slots.push(slot) - 1;
  }

  /** Adds a property of the record, or of the link that leads to it, and returns its index in the row. */
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
