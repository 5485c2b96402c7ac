import type { GraphQLSchema } from 'graphql';
import type { Counter } from './choices.js';
import { stepsOf, wantedOf, wantedTimes } from './wanted.js';
import type { Step } from './wanted.js';

/** A little more than wanted, so that the last operations are drawn to what is still met too rarely. */
const aim = wantedTimes + 5;
const rounds = 4;
const discount = 0.5;

/** What is wanted of operations over a schema; made once. */
export class Wishes {
  readonly wanted: ReadonlySet<string>;
  readonly steps: ReadonlyMap<string, ReadonlyArray<Step>>;

  constructor(schema: GraphQLSchema) {
    this.wanted = wantedOf(schema);
    this.steps = stepsOf(schema);
  }
}

/** How much each thing is still needed when an operation is made: 1 for what was never met, 0 for what was met enough. */
export class Need {
  private readonly asked = new Set<string>();
  private readonly behind = new Map<string, number>();

  constructor(
    private readonly wishes: Wishes,
    private readonly met: Counter,
  ) {
    const own = new Map(
      [...wishes.steps].map(([type, steps]) => [
        type,
        steps.reduce((sum, { meets }) => sum + this.ofAll(meets), 0),
      ]),
    );
    for (let round = 0; round < rounds; round += 1)
      for (const [type, steps] of wishes.steps)
        this.behind.set(type, (own.get(type) ?? 0) + this.bestBeyond(steps));
  }

  private bestBeyond(steps: ReadonlyArray<Step>): number {
    return steps.reduce((best, { to }) => Math.max(best, to.length > 0 ? this.beyondAll(to) : 0), 0);
  }

  /** Counts as met by this operation, so that the rest of it is drawn elsewhere. */
  ask(what: string): void {
    this.asked.add(what);
  }

  of(what: string): number {
    if (this.asked.has(what) || !this.wishes.wanted.has(what)) return 0;
    return Math.max(0, 1 - this.met.of(what) / aim);
  }

  /** Of the thing itself and, less, of all that can be reached through the types it leads to; never zero. */
  weight(meets: ReadonlyArray<string>, to: ReadonlyArray<string>): number {
    return 0.03 + this.ofAll(meets) + this.beyondAll(to);
  }

  private ofAll(meets: ReadonlyArray<string>): number {
    return meets.reduce((sum, what) => sum + this.of(what), 0);
  }

  private beyondAll(to: ReadonlyArray<string>): number {
    return to.reduce((sum, type) => sum + discount * (this.behind.get(type) ?? 0), 0);
  }
}
