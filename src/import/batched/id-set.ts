import { createHash } from 'node:crypto';

const full = 0.5;

/**
 * A set of ids that grows by some 16 bytes an id: it keeps hashes of 52 bits alone. Of ten million ids two have the same hash with
 * a chance of one in a hundred.
 */
export class IdSet {
  private slots = new Float64Array(1 << 14);
  private count = 0;

  /** Adds an id; false where it is there already. */
  add(id: string): boolean {
    if (this.count > this.slots.length * full) this.grow();
    const added = put(this.slots, hashOf(id));
    if (added) this.count += 1;
    return added;
  }

  /** Whether it was added. */
  has(id: string): boolean {
    const hash = hashOf(id);
    return this.slots[placeOf(this.slots, hash)] === hash;
  }

  private grow(): void {
    const larger = new Float64Array(this.slots.length * 2);
    for (const hash of this.slots) if (hash !== 0) put(larger, hash);
    this.slots = larger;
  }
}

function put(slots: Float64Array, hash: number): boolean {
  const place = placeOf(slots, hash);
  if (slots[place] === hash) return false;
  slots[place] = hash;
  return true;
}

/** Where the hash is, or is to be put. */
function placeOf(slots: Float64Array, hash: number): number {
  let place = hash % slots.length;
  while (slots[place] !== 0 && slots[place] !== hash) place = (place + 1) % slots.length;
  return place;
}

/** A number of 52 bits made of an id, the same everywhere; never 0, which marks an empty slot. */
export function hashOf(id: string): number {
  const digest = createHash('sha256').update(id).digest();
  return digest.readUInt32BE(0) * 2 ** 20 + (digest.readUInt32BE(4) >>> 12) + 1;
}
