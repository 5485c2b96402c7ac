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
  /** Each thing that is wanted, and whether it stands in arguments. */
  readonly places: ReadonlyArray<readonly [what: string, isArgument: boolean]>;

  constructor(readonly schema: GraphQLSchema) {
    this.wanted = wantedOf(schema);
    this.places = [...this.wanted].map((what) => [what, /^(?:argument|filter|operator|order) /.test(what)]);
    this.steps = stepsOf(schema);
  }
}

/** How much each thing is needed after what was met: 1 for what is lacking most, less for others, 0 for what was met enough. */
export class Needs {
  /** How much is needed of what lies behind each type. */
  private readonly behind = new Map<string, number>();
  private readonly most: number;

  constructor(
    readonly wishes: Wishes,
    readonly met: Counter,
  ) {
    this.most = Math.max(...[...wishes.wanted].map((element) => this.lackOf(element)));
    const own = new Map([...wishes.steps].map(([type, steps]) => [type, this.ownOf(type, steps)]));
    for (let round = 0; round < rounds; round += 1)
      for (const [type, steps] of wishes.steps) {
        const beyond = steps.map(({ to, surely }) => surely * this.behindAny(to));
        this.behind.set(type, (own.get(type) ?? 0) + Math.max(0, ...beyond));
      }
  }

  of(element: string): number {
    return this.most === 0 ? 0 : this.lackOf(element) / this.most;
  }

  behindAny(types: ReadonlyArray<string>): number {
    return types.reduce((sum, type) => sum + (this.behind.get(type) ?? 0), 0);
  }

  private lackOf(element: string): number {
    const times = this.met.counts.get(element) ?? 0;
    return times < aim && this.wishes.wanted.has(element) ? aim - times : 0;
  }

  /** What one selection set or input object can meet: of an output type all, of an input type a few. */
  private ownOf(type: string, steps: ReadonlyArray<Step>): number {
    const needs = steps.map(({ meets }) => meets.reduce((sum, element) => sum + this.of(element), 0));
    const some = isInputObjectType(this.wishes.schema.getType(type))
      ? needs.sort((a, b) => b - a).slice(0, 2)
      : needs;
    return some.reduce((sum, need) => sum + need, 0);
  }
}

/** What is still needed while one operation is made: what it asks for already is not. */
export class Need {
  private readonly asked = new Set<string>();

  constructor(private readonly needs: Needs) {}

  /** How much of all that is needed stands in arguments, from 0 to 1. */
  get inArguments(): number {
    let [inside, all] = [1, 2];
    for (const [element, isArgument] of this.needs.wishes.places) {
      const need = this.ofElement(element);
      all += need;
      if (isArgument) inside += need;
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
      this.needs.wishes.wanted.has(what) ? Math.max(0, wantedTimes - this.needs.met.of(what)) : 0;
    return [...this.asked].reduce(
      (sum, what) => sum + lacking(what) + (what.startsWith('field ') ? lacking(`null${what.slice(5)}`) : 0),
      0,
    );
  }

  of(what: string): number {
    return this.ofElement(elementOf(what));
  }

  /** Of what the step meets and, less, of all that can be reached through the types it leads to; never zero. */
  weight(step: Step): number {
    return (0.1 + this.ofAll(step.meets) + this.beyond(step)) ** 2.5;
  }

  /** How much is needed of what lies behind these types. */
  behindAny(types: ReadonlyArray<string>): number {
    return this.needs.behindAny(types);
  }

  private ofAll(meets: ReadonlyArray<string>): number {
    return meets.reduce((sum, element) => sum + this.ofElement(element), 0);
  }

  private ofElement(element: string): number {
    return this.asked.has(element) ? 0 : this.needs.of(element);
  }

  private beyond({ to, surely }: Step): number {
    return surely * this.behindAny(to);
  }
}
