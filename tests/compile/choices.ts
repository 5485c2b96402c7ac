import { elementOf } from './element.js';

/** Choices made from a list of numbers; when it is used up, always the first. So a shorter list makes something simpler. */
export class Choices {
  private next = 0;

  /** `numbers` are from 0 to 65535. */
  constructor(private readonly numbers: ReadonlyArray<number>) {}

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    const number = this.numbers[this.next++] ?? 0;
    return least + (number % (most - least + 1));
  }

  pick<T>(options: ReadonlyArray<T>): T {
    return options[this.integer(0, options.length - 1)] as T; // callers give at least one
  }

  /** As likely as it weighs. */
  weighted<T>(options: ReadonlyArray<T>, weightOf: (option: T) => number): T {
    const weights = options.map(weightOf);
    let left = (this.integer(0, 65_535) / 65_536) * weights.reduce((sum, weight) => sum + weight, 0);
    const place = weights.findIndex((weight) => (left -= weight) < 0);
    return options[Math.max(place, 0)] as T; // callers give at least one
  }

  /** Several distinct ones, each as likely as it weighs; at least one where there is one. */
  several<T>(options: ReadonlyArray<T>, most: number, weightOf: (option: T) => number): ReadonlyArray<T> {
    if (options.length === 0) return [];
    const length = this.integer(1, most);
    return [...new Set(Array.from({ length }, () => this.weighted(options, weightOf)))];
  }

  /** Each with a probability of its own, all from one number; none when the numbers are used up. */
  subset<T>(options: ReadonlyArray<T>, probabilityOf: (option: T) => number): ReadonlyArray<T> {
    const number = this.integer(0, 65_535);
    if (number === 0) return [];
    return options.filter((option, index) => scattered(number, index) < probabilityOf(option));
  }

  /** Never true when the numbers are used up. */
  chance(probability: number): boolean {
    return this.integer(0, 999) >= 1000 - probability * 1000;
  }
}

/** From 0 to 1, another for each place. */
function scattered(number: number, place: number): number {
  let mixed = Math.imul(number ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Counts in how many operations something was met. */
export class Counter {
  readonly counts = new Map<string, number>();

  add(what: string): void {
    const element = elementOf(what);
    this.counts.set(element, this.of(element) + 1);
  }

  /** What was met in one operation. */
  addAll(all: Iterable<string>): void {
    for (const element of new Set([...all].map(elementOf))) this.add(element);
  }

  of(what: string): number {
    return this.counts.get(elementOf(what)) ?? 0;
  }
}
