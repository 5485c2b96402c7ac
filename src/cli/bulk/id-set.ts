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

  get isEmpty(): boolean {
    return this.count === 0;
  }

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

/** Never 0, which marks an empty slot. Source: cyrb53 by bryc, public domain. */
function hashOf(id: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (1048575 & other) + (one >>> 0) + 1;
}
