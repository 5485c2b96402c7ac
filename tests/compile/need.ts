import { isInputObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Counter } from './choices.js';
import { elementOf } from './element.js';
import { stepsOf, wantedOf, wantedTimes } from './wanted.js';
import type { Step } from './wanted.js';

/** A little more than required, so that the last operations are drawn towards features that are still too rare. */
const aim = wantedTimes + 3;
const rounds = 6;

/** The features that operations over a schema should have; made once. */
export class Wishes {
  readonly wanted: ReadonlySet<string>;
  readonly steps: ReadonlyMap<string, ReadonlyArray<Step>>;
  /** Each wanted feature, and whether it is part of arguments. */
  readonly places: ReadonlyArray<readonly [what: string, isArgument: boolean]>;
  readonly schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
    this.wanted = wantedOf(schema);
    this.places = [...this.wanted].map((what) => [what, /^(?:argument|filter|operator|order) /.test(what)]);
    this.steps = stepsOf(schema);
  }
}

/** How much each feature is needed, from 1 for the rarest to 0 for those that were frequent enough. */
export class Needs {
  /** How much the features behind each type are needed. */
  private readonly behind = new Map<string, number>();
  private readonly most: number;
  readonly wishes: Wishes;
  readonly met: Counter;

  constructor(wishes: Wishes, met: Counter) {
    this.wishes = wishes;
    this.met = met;
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

  /** The features that one selection set or input object can have: all of an output type, a few of an input type. */
  private ownOf(type: string, steps: ReadonlyArray<Step>): number {
    const needs = steps.map(({ meets }) => meets.reduce((sum, element) => sum + this.of(element), 0));
    const some = isInputObjectType(this.wishes.schema.getType(type))
      ? needs.sort((a, b) => b - a).slice(0, 2)
      : needs;
    return some.reduce((sum, need) => sum + need, 0);
  }
}

/** The features still needed while one operation is made, without those that it already has. */
export class Need {
  private readonly asked = new Set<string>();
  private readonly needs: Needs;

  constructor(needs: Needs) {
    this.needs = needs;
  }

  /** The share of the needed features that are part of arguments, from 0 to 1. */
  get inArguments(): number {
    let [inside, all] = [1, 2];
    for (const [element, isArgument] of this.needs.wishes.places) {
      const need = this.ofElement(element);
      all += need;
      if (isArgument) inside += need;
    }
    return inside / all;
  }

  /** Counts a feature for this operation, so that the rest of it is drawn towards others. */
  ask(what: string): void {
    this.asked.add(elementOf(what));
  }

  /** How much the features of this operation are still needed. */
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

  /** The weight of a step: by its features and, less, by all features behind the types that it leads to; never zero. */
  weight(step: Step): number {
    return (0.1 + this.ofAll(step.meets) + this.beyond(step)) ** 2.5;
  }

  /** How much the features behind these types are needed. */
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
