import { createHash } from 'node:crypto';

const maxFillRatio = 0.5;

/**
 * A set of ids that needs about 16 bytes for each id, because it stores only hashes of 52 bits. Among ten million ids, the
 * probability of two equal hashes is about one percent.
 */
export class IdSet {
  private slots = new Float64Array(1 << 14);
  private count = 0;

  /** Adds an id. Returns false if it was added before. */
  add(id: string): boolean {
    if (this.count > this.slots.length * maxFillRatio) this.grow();
    const added = put(this.slots, hashOf(id));
    if (added) this.count += 1;
    return added;
  }

  /** Returns whether an id was added. */
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

/** Returns the slot of a hash, or the empty slot for it. */
function placeOf(slots: Float64Array, hash: number): number {
  let place = hash % slots.length;
  while (slots[place] !== 0 && slots[place] !== hash) place = (place + 1) % slots.length;
  return place;
}

/** Returns a hash of an id with 52 bits, which is the same in every process and never 0: 0 marks an empty slot. */
export function hashOf(id: string): number {
  const digest = createHash('sha256').update(id).digest();
  return digest.readUInt32BE(0) * 2 ** 20 + (digest.readUInt32BE(4) >>> 12) + 1;
}
