/** Choices made from a list of numbers; when it is used up, always the first. So a shorter list makes something simpler. */
export class Choices {
  private next = 0;

  constructor(private readonly numbers: ReadonlyArray<number>) {}

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    const number = this.numbers[this.next++] ?? 0;
    return least + (number % (most - least + 1));
  }

  pick<T>(options: ReadonlyArray<T>): T {
    return options[this.integer(0, options.length - 1)] as T; // callers give at least one
  }

  /** Never true when the numbers are used up. */
  chance(probability: number): boolean {
    return this.integer(0, 999) >= 1000 - probability * 1000;
  }
}

/** Counts what was met. */
export class Counter {
  readonly counts = new Map<string, number>();

  add(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  addAll(other: Counter): void {
    for (const [what, times] of other.counts) this.add(what, times);
  }
}
