import { elementOf } from './element.js';

/** Choices made from a list of numbers; after its end, always the first option. So a shorter list makes something simpler. */
export class Choices {
  private next = 0;
  private readonly numbers: ReadonlyArray<number>;

  /** `numbers` are from 0 to 65535. */
  constructor(numbers: ReadonlyArray<number>) {
    this.numbers = numbers;
  }

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    const number = this.numbers[this.next++] ?? 0;
    return least + (number % (most - least + 1));
  }

  pick<T>(options: ReadonlyArray<T>): T {
    return options[this.integer(0, options.length - 1)] as T; // callers give at least one
  }

  /** Picks one option, with a probability by its weight. */
  weighted<T>(options: ReadonlyArray<T>, weightOf: (option: T) => number): T {
    const weights = options.map(weightOf);
    let left = (this.integer(0, 65_535) / 65_536) * weights.reduce((sum, weight) => sum + weight, 0);
    const place = weights.findIndex((weight) => (left -= weight) < 0);
    return options[Math.max(place, 0)] as T; // callers give at least one
  }

  /** Picks several different options, with probabilities by their weights; at least one, if there is one. */
  several<T>(options: ReadonlyArray<T>, most: number, weightOf: (option: T) => number): ReadonlyArray<T> {
    if (options.length === 0) return [];
    const length = this.integer(1, most);
    return [...new Set(Array.from({ length }, () => this.weighted(options, weightOf)))];
  }

  /** Picks each option with its own probability, all from one number; none after the end of the numbers. */
  subset<T>(options: ReadonlyArray<T>, probabilityOf: (option: T) => number): ReadonlyArray<T> {
    const number = this.integer(0, 65_535);
    if (number === 0) return [];
    return options.filter((option, index) => scattered(number, index) < probabilityOf(option));
  }

  /** Returns true with a probability; never after the end of the numbers. */
  chance(probability: number): boolean {
    return this.integer(0, 999) >= 1000 - probability * 1000;
  }
}

/** Returns a number from 0 to 1, a different one for each place. */
function scattered(number: number, place: number): number {
  let mixed = Math.imul(number ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Counts the operations that had a feature. */
export class Counter {
  readonly counts = new Map<string, number>();

  add(what: string): void {
    const element = elementOf(what);
    this.counts.set(element, this.of(element) + 1);
  }

  /** Adds the features of one operation. */
  addAll(all: Iterable<string>): void {
    for (const element of new Set([...all].map(elementOf))) this.add(element);
  }

  of(what: string): number {
    return this.counts.get(elementOf(what)) ?? 0;
  }
}
