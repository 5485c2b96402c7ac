/** How long a number that a read has seen is used by others. Without writes, each read renews it. */
const recentMs = 1_000;

/** The sequence number that the last read has seen, for the next one; see `createSnapshots`. */
export class SeenNumber {
  private number = 1;
  private seenAt = -Infinity;

  /** The number if it was seen recently and was even; otherwise null. */
  get recent(): number | null {
    return this.number % 2 === 0 && performance.now() - this.seenAt < recentMs ? this.number : null;
  }

  see(number: number): void {
    this.number = number;
    this.seenAt = performance.now();
  }

  /** Forgets the number, which a write is changing. */
  forget(): void {
    this.seenAt = -Infinity;
  }
}
