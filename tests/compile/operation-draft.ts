import type { GraphQLInputType } from 'graphql';
import { isNonNullType } from 'graphql';
import type { Choices } from './choices.js';
import { json, literal, Variable } from './given.js';
import type { Given } from './given.js';
import type { Need } from './need.js';

/** What the makers of one operation share: its choices, its variables, and its features. */
export class OperationDraft {
  readonly fragments: string[] = [];
  readonly declarations: string[] = [];
  readonly variables: Record<string, unknown> = {};
  /** The features below each root by its response name; under '' those of no root. */
  readonly met = new Map<string, Set<string>>();
  private root = '';
  private leftOut = 0;
  readonly choices: Choices;
  readonly need: Need;

  constructor(choices: Choices, need: Need) {
    this.choices = choices;
    this.need = need;
  }

  /** Counts a feature, unless `@skip` or `@include` leave it out. */
  meet(what: string): void {
    this.need.ask(what);
    if (this.leftOut > 0) return;
    const met = this.met.get(this.root) ?? new Set();
    this.met.set(this.root, met.add(what));
  }

  /** Assigns the features of `make` to a root, whose name is known afterwards. */
  ofRoot(make: () => { readonly name: string; readonly text: string }): string {
    const before = this.root;
    this.root = 'to be named';
    const { name, text } = make();
    const met = this.met.get(this.root) ?? [];
    this.met.delete(this.root);
    this.met.set(name, new Set([...(this.met.get(name) ?? []), ...met]));
    this.root = before;
    return text;
  }

  /** Does not count the features of `make` if a directive leaves them out. */
  within<T>(directive: { readonly kept: boolean }, make: () => T): T {
    this.leftOut += directive.kept ? 0 : 1;
    const made = make();
    this.leftOut -= directive.kept ? 0 : 1;
    return made;
  }

  /** Chooses with the greater probability as long as the feature is needed. */
  chanceOf([least, most]: readonly [number, number], what: string): boolean {
    return this.choices.chance(this.need.of(what) > 0 ? most : least);
  }

  /** Returns a variable that has the value, is absent, or has it by default. */
  variable(type: GraphQLInputType, value: Given): Variable {
    const variable = new Variable(`v${this.declarations.length}`);
    const absent = !isNonNullType(type) && this.choices.chance(0.1);
    const byDefault = !absent && this.choices.chance(0.1);
    this.meet(absent ? 'variable absent' : byDefault ? 'variable with default' : 'variable');
    this.declarations.push(`$${variable.name}: ${String(type)}${byDefault ? ` = ${literal(value)}` : ''}`);
    if (!absent && !byDefault) this.variables[variable.name] = json(value);
    if (value === null && !absent) this.meet('variable null');
    return variable;
  }

  /** Rarely returns `@include` or `@skip`, and whether it keeps its selection. */
  directive(): { readonly text: string; readonly kept: boolean } {
    if (!this.choices.chance(0.04)) return { text: '', kept: true };
    const name = this.choices.pick(['include', 'skip']);
    const value = this.choices.chance(0.5);
    const kept = value === (name === 'include');
    this.meet(`${name}: ${kept ? 'kept' : 'left out'}`);
    const given = this.choices.chance(0.5) ? this.booleanVariable(value) : value;
    return { text: ` @${name}(if: ${literal(given)})`, kept };
  }

  private booleanVariable(value: boolean): Variable {
    const name = `v${this.declarations.length}`;
    this.declarations.push(`$${name}: Boolean!`);
    this.variables[name] = value;
    this.meet('directive with variable');
    return new Variable(name);
  }
}
