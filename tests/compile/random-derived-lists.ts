import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { countedBy } from '../../src/compile/plan/counted-by.js';
import type { Model, NodeType } from '../../src/model/types.js';
import type { Choices } from './choices.js';
import { EnumName, json, literal } from './given.js';
import type { Given } from './given.js';
import { cursorOf } from './naive-cursor.js';
import { typeNamed } from './naive-filter.js';
import type { NaiveEdge } from './naive-graph.js';
import { naiveKeys } from './naive-order.js';
import type { NaiveListing } from './naive-order.js';

/** What operations are made from. */
export interface ListsSource {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  /** Filters use their values, and cursors point at them. */
  readonly records: ReadonlyArray<NaiveEdge>;
}

const roots = ['claims', 'claims', 'claims', 'requests', 'requests', 'statements', 'actors', 'documents'];

/**
 * Makes an operation of these choices with lists filtered and ordered by stored derived values and by counts of
 * relationships: the list of a root, sometimes with a list that a relationship leads to.
 */
export function randomDerivedLists(source: ListsSource, choices: Choices): string {
  return new ListMaker(source, choices).make();
}

class ListMaker {
  private readonly model: Model;
  private readonly source: ListsSource;
  private readonly choices: Choices;

  constructor(source: ListsSource, choices: Choices) {
    this.source = source;
    this.choices = choices;
    this.model = source.model;
  }

  make(): string {
    const name = this.choices.pick(roots);
    const type = [...this.model.types.values()].find(({ root }) => root === name) as NodeType; // one of `roots`
    const query = this.source.schema.getQueryType() as GraphQLObjectType; // the schema of the API has one
    const field = query.getFields()[name] as GraphQLField<unknown, unknown>;
    const inner = this.choices.chance(0.3) ? ` ${this.inner(type)}` : '';
    return `{ ${this.list(field, { type, relationship: null }, `id${inner}`)} }`;
  }

  /** A list of claims within the list, if the type has one. */
  private inner(type: NodeType): string {
    const options = [...type.relationships.values()].filter(
      ({ target, list }) => list === 'PAGED' && ['Claim', 'Content', 'Statement'].includes(target),
    );
    if (options.length === 0) return '';
    const relationship = this.choices.pick(options);
    const holder = this.source.schema.getType(type.name) as GraphQLObjectType; // a type of records has fields
    const field = holder.getFields()[relationship.name] as GraphQLField<unknown, unknown>;
    return this.list(field, { type: typeNamed(this.model, relationship.target), relationship }, 'id');
  }

  private list(field: GraphQLField<unknown, unknown>, listing: NaiveListing, selected: string): string {
    const { choices } = this;
    const inputOf = (name: string): GraphQLInputObjectType =>
      inputType((field.args.find((argument) => argument.name === name) as GraphQLArgument).type);
    const given: Record<string, Given> = {};
    if (choices.chance(0.8)) given['where'] = this.where(inputOf('where'), 2);
    if (choices.chance(0.7)) given['orderBy'] = this.orderBy(inputOf('orderBy'));
    const end = choices.pick(['first', 'first', 'last']);
    given[end] = choices.integer(1, 6);
    if (listing.relationship === null && choices.chance(0.4))
      given[choices.pick(['after', 'before'])] = this.cursor(listing, given['orderBy'] ?? null);
    const args = Object.entries(given).map(([name, value]) => `${name}: ${literal(value)}`);
    return `${field.name}(${args.join(', ')}) { totalCount edges { cursor node { ${selected} } } pageInfo { hasNextPage hasPreviousPage endCursor } }`;
  }

  private cursor(listing: NaiveListing, orderBy: Given): Given {
    const { name } = listing.type;
    const ofType = this.source.records.filter(
      ({ node: { type } }) => type.name === name || type.interfaces.includes(name),
    );
    if (ofType.length === 0) return null;
    const keys = naiveKeys(listing, orderBy === null ? [] : json(orderBy));
    return cursorOf(keys, this.choices.pick(ofType));
  }

  private where(type: GraphQLInputObjectType, depth: number): Given {
    const fields = Object.values(type.getFields()).filter((field) => this.weight(type, field, depth) > 0);
    const chosen = this.choices.several(fields, 2, (field) => this.weight(type, field, depth));
    return Object.fromEntries(chosen.map((field) => [field.name, this.condition(field, depth)]));
  }

  private condition(field: GraphQLInputField, depth: number): Given {
    const named = inputType(field.type);
    if (isListType(getNullableType(field.type)))
      return [this.where(named, depth - 1), this.where(named, depth - 1)];
    if (named.name.endsWith('Where')) return this.where(named, depth - 1);
    const quantifiers = Object.values(named.getFields()).filter(({ name }) =>
      ['some', 'none', 'every'].includes(name),
    );
    if (quantifiers.length === 0) return this.comparison(field.name, named);
    const quantifier = this.choices.pick(quantifiers);
    const where = inputType(quantifier.type);
    return { [quantifier.name]: this.where(where, depth - 1) };
  }

  /** Derived values for the most part, then counts, groups of conditions and records related; nothing that needs more depth. */
  private weight(
    { name: owner }: GraphQLInputObjectType,
    { name, type }: GraphQLInputField,
    depth: number,
  ): number {
    if (['and', 'or', 'not'].includes(name)) return depth > 0 ? 1 : 0;
    if (name === 'node') return 3;
    const nodeType = this.model.types.get(owner.replace(/Where$/, ''));
    if (!nodeType) return 0;
    if (nodeType.storedDerived.has(name)) return 3;
    if (countedBy(nodeType, name)) return 0.4;
    const leads = isInputObjectType(getNamedType(type)) && nodeType.relationships.has(name);
    return leads && depth > 0 ? 0.2 : 0;
  }

  private comparison(name: string, filter: GraphQLInputObjectType): Given {
    const field = this.choices.pick(Object.values(filter.getFields()));
    const named = getNamedType(field.type);
    if (named.name === 'Boolean') return { [field.name]: this.choices.chance(0.5) };
    const values = this.source.records
      .flatMap(({ node }) => [node.properties[name]].flat())
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .filter((value) => value !== ''); // no value of an enum
    const absent: Readonly<Record<string, string | number>> = { Int: 0, Date: '2025-05-01' };
    const one = (): Given => {
      const value = values.length > 0 ? this.choices.pick(values) : (absent[named.name] ?? 'nobody');
      if (isEnumType(named))
        return new EnumName(values.length > 0 ? String(value) : String(named.getValues()[0]?.name));
      return value;
    };
    const isList = isListType(getNullableType(field.type));
    return { [field.name]: isList ? [one(), one()].slice(0, this.choices.integer(0, 2)) : one() };
  }

  private orderBy(type: GraphQLInputObjectType): Given {
    const entries = this.choices
      .several(Object.values(type.getFields()), 2, (field) => this.orderWeight(type, field))
      .map((field) => this.orderEntry(field));
    // The same order twice is rejected.
    return entries.filter(
      (entry, index) =>
        entries.findIndex(
          (other) => literal(other).split(/ (?=ASC|DESC)/)[0] === literal(entry).split(/ (?=ASC|DESC)/)[0],
        ) === index,
    );
  }

  private orderEntry(field: GraphQLInputField): Given {
    const named = getNamedType(field.type);
    if (!isInputObjectType(named)) return { [field.name]: new EnumName(this.choices.pick(['ASC', 'DESC'])) };
    const inner = this.choices.weighted(Object.values(named.getFields()), (each) =>
      this.orderWeight(named, each),
    );
    return { [field.name]: this.orderEntry(inner) };
  }

  private orderWeight({ name: owner }: GraphQLInputObjectType, { name }: GraphQLInputField): number {
    if (name === 'node') return 3;
    const nodeType = this.model.types.get(owner.replace(/Order$/, ''));
    return nodeType?.storedDerived.has(name) ? 3 : nodeType && countedBy(nodeType, name) ? 1 : 0.3;
  }
}

/** The input object that an argument or a field of one is made of. */
function inputType(type: GraphQLInputType): GraphQLInputObjectType {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`${named.name} is no input object.`);
  return named;
}
