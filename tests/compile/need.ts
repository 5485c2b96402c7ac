import { isInputObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Counter } from './choices.js';
import { elementOf } from './element.js';
import { stepsOf, wantedOf, wantedTimes } from './wanted.js';
import type { Step } from './wanted.js';

/** A little more than wanted, so that the last operations are drawn to what is still met too rarely. */
const aim = wantedTimes + 3;
const rounds = 6;

/** What is wanted of operations over a schema; made once. */
export class Wishes {
  readonly wanted: ReadonlySet<string>;
  readonly steps: ReadonlyMap<string, ReadonlyArray<Step>>;

  constructor(readonly schema: GraphQLSchema) {
    this.wanted = wantedOf(schema);
    this.steps = stepsOf(schema);
  }
}

/** How much each thing is still needed when an operation is made: 1 for what was never met, less for what was met, 0 for what was met enough. */
export class Need {
  private readonly asked = new Set<string>();
  private readonly behind = new Map<string, number>();

  constructor(
    private readonly wishes: Wishes,
    private readonly met: Counter,
  ) {
    const own = new Map([...wishes.steps].map(([type, steps]) => [type, this.ownOf(type, steps)]));
    for (let round = 0; round < rounds; round += 1)
      for (const [type, steps] of wishes.steps)
        this.behind.set(type, (own.get(type) ?? 0) + this.bestBeyond(steps));
  }

  /** What one selection set or input object can meet: of an output type all, of an input type a few. */
  private ownOf(type: string, steps: ReadonlyArray<Step>): number {
    const needs = steps.map(({ meets }) => this.ofAll(meets));
    const met = isInputObjectType(this.wishes.schema.getType(type))
      ? needs.sort((a, b) => b - a).slice(0, 2)
      : needs;
    return met.reduce((sum, need) => sum + need, 0);
  }

  private bestBeyond(steps: ReadonlyArray<Step>): number {
    return steps.reduce((best, step) => (step.to.length > 0 ? Math.max(best, this.beyond(step)) : best), 0);
  }

  /** How much of all that is needed stands in arguments, from 0 to 1. */
  get inArguments(): number {
    let [inside, all] = [1, 2];
    for (const what of this.wishes.wanted) {
      const need = this.of(what);
      all += need;
      if (/^(?:argument|filter|operator|order) /.test(what)) inside += need;
    }
    return inside / all;
  }

  /** Counts as met by this operation, so that the rest of it is drawn elsewhere. */
  ask(what: string): void {
    this.asked.add(elementOf(what));
  }

  /** How often what this operation asks for is still to be met; a value that may be null stands in a field. */
  get askedFor(): number {
    const lacking = (what: string): number =>
      this.wishes.wanted.has(what) ? Math.max(0, wantedTimes - this.met.of(what)) : 0;
    return [...this.asked].reduce(
      (sum, what) => sum + lacking(what) + (what.startsWith('field ') ? lacking(`null${what.slice(5)}`) : 0),
      0,
    );
  }

  of(what: string): number {
    const element = elementOf(what);
    if (this.asked.has(element) || !this.wishes.wanted.has(element)) return 0;
    const times = this.met.of(element);
    return times < aim ? 1 - times / aim : 0;
  }

  /** Of what the step meets and, less, of all that can be reached through the types it leads to; never zero. */
  weight(step: Step): number {
    return (0.1 + this.ofAll(step.meets) + this.beyond(step)) ** 2.5;
  }

  /** How much is needed of what lies behind these types. */
  behindAny(types: ReadonlyArray<string>): number {
    return types.reduce((sum, type) => sum + (this.behind.get(type) ?? 0), 0);
  }

  private ofAll(meets: ReadonlyArray<string>): number {
    return meets.reduce((sum, what) => sum + this.of(what), 0);
  }

  private beyond({ to, surely }: Step): number {
    return surely * this.behindAny(to);
  }
}
