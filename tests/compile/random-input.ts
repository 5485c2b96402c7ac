import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import type { Choices, Counter } from './choices.js';
import { EnumName, some, Variable } from './given.js';
import type { Given } from './given.js';
import { json, literal } from './given.js';
import { scalarValue } from './values.js';

/** Makes random values of arguments, and the variables that hold some of them. */
export class RandomInput {
  readonly declarations: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(
    private readonly choices: Choices,
    private readonly met: Counter,
  ) {}

  /** A variable in place of the value, sometimes. */
  perhapsVariable(type: GraphQLInputType, value: Given): Given {
    if (holdsVariable(value) || !this.choices.chance(0.15)) return value;
    return this.variable(type, value);
  }

  variable(type: GraphQLInputType, value: Given): Variable {
    const name = `v${this.declarations.length}`;
    const absent = !isNonNullType(type) && this.choices.chance(0.1);
    const byDefault = !absent && this.choices.chance(0.1);
    this.met.add(absent ? 'null case: variable absent' : byDefault ? 'variable with default' : 'variable');
    this.declarations.push(`$${name}: ${String(type)}${byDefault ? ` = ${literal(value)}` : ''}`);
    if (!absent && !byDefault) this.variables[name] = json(value);
    if (value === null && !absent) this.met.add('null case: variable null');
    return new Variable(name);
  }

  where(type: GraphQLInputObjectType, depth = 3): Given {
    if (this.choices.chance(0.02)) return {};
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isShallow(field));
    const chosen = some(this.choices, fields, 2);
    return Object.fromEntries(chosen.map((field) => [field.name, this.entry(type, field, depth)]));
  }

  private entry(type: GraphQLInputObjectType, field: GraphQLInputField, depth: number): Given {
    const named = getNamedType(field.type);
    this.count(type, field);
    if (!isNonNullType(field.type) && this.choices.chance(0.01)) {
      this.met.add('null case: inside where');
      return null;
    }
    if (!isInputObjectType(named)) return this.perhapsVariable(field.type, this.leaf(field.type));
    if (!isListType(getNullableType(field.type))) return this.where(named, depth - 1);
    const length = this.choices.integer(0, 2);
    if (length === 0) this.met.add(`${field.name}: []`);
    return Array.from({ length }, () => this.where(named, depth - 1));
  }

  private count(type: GraphQLInputObjectType, { name }: GraphQLInputField): void {
    if (['and', 'or', 'not'].includes(name) && type.name.endsWith('Where')) this.met.add(`operator ${name}`);
    else if (['some', 'none', 'every'].includes(name)) this.met.add(`operator ${name}`);
    else if (type.name.endsWith('Where')) this.met.add('filtered field');
    else this.met.add(`operator ${type.name}.${name}`);
  }

  private leaf(type: GraphQLInputType): Given {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      if (this.choices.chance(0.1)) return this.leaf(bare.ofType); // GraphQL takes one for a list
      const length = this.choices.integer(0, 3);
      if (length === 0) this.met.add('in: []');
      return Array.from({ length }, () => this.leaf(bare.ofType));
    }
    if (isEnumType(bare)) return new EnumName(this.choices.pick(bare.getValues().slice(0, 4)).name);
    return scalarValue(getNamedType(type).name, this.choices);
  }

  /** An order; now and then one that is refused. */
  orderBy(type: GraphQLInputObjectType): Given {
    const length = this.choices.chance(0.03) ? 3 : this.choices.integer(0, 2);
    const entries = Array.from({ length }, () => this.order(type));
    return entries.length === 1 && this.choices.chance(0.2) ? (entries[0] ?? null) : entries;
  }

  private order(type: GraphQLInputObjectType): Given {
    const field = this.choices.pick(Object.values(type.getFields()));
    const named = getNamedType(field.type);
    if (isInputObjectType(named)) return { [field.name]: this.order(named) };
    const direction = this.choices.pick(['ASC', 'DESC']);
    this.met.add(`order ${type.name}.${field.name}`);
    this.met.add(`direction ${direction}`);
    return { [field.name]: new EnumName(direction) };
  }
}

function isShallow({ name, type }: GraphQLInputField): boolean {
  const named = getNamedType(type);
  if (name === 'and' || name === 'or' || (name === 'not' && named.name.endsWith('Where'))) return false;
  return !isInputObjectType(named) || !('some' in named.getFields());
}

function holdsVariable(value: Given): boolean {
  if (value instanceof Variable) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((inner) => holdsVariable(inner as Given))
  );
}
