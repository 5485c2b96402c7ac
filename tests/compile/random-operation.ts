import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  isInterfaceType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import type { Model } from '../../src/model/types.js';
import { Choices, Counter } from './choices.js';
import { json, literal, Variable } from './given.js';
import type { Given } from './given.js';
import type { NaiveEdge } from './naive-graph.js';
import { cursorOf, naiveKeys, typeNamed } from './naive-list.js';
import type { NaiveListing } from './naive-list.js';
import { RandomInput } from './random-input.js';

/** What random operations are made from. */
export interface OperationSource {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  /** Some records of each root (`actors`) and relationship (`Statement.content`), to make cursors from. */
  readonly samples: ReadonlyMap<string, ReadonlyArray<NaiveEdge>>;
  readonly ids: ReadonlyArray<string>;
}

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly met: Counter;
}

/** Makes the operation that these numbers stand for; a valid one, whose arguments may be refused. */
export function randomOperation(source: OperationSource, numbers: ReadonlyArray<number>): RandomOperation {
  return new OperationMaker(source, new Choices(numbers)).make();
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;
/** Response names of a selection set, with what each stands for. */
type Names = Map<string, { readonly signature: string; readonly inner: Names }>;

interface Place {
  readonly names: Names;
  /** Lists that may still be opened below. */
  readonly depth: number;
  /** Records that may come to be here. */
  readonly width: number;
}

class OperationMaker {
  private readonly met = new Counter();
  private readonly input: RandomInput;
  private readonly fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly source: OperationSource,
    private readonly choices: Choices,
  ) {
    this.input = new RandomInput(choices, this.met);
  }

  make(): RandomOperation {
    const query = this.source.schema.getQueryType() as GraphQLObjectType;
    const set = this.selectionSet(query, { names: new Map(), depth: 4, width: 1 });
    const { declarations, variables } = this.input;
    const head = declarations.length > 0 ? `query (${declarations.join(', ')}) ` : '';
    return { query: [`${head}{ ${set} }`, ...this.fragments].join('\n'), variables, met: this.met };
  }

  private selectionSet(type: Composite, place: Place): string {
    const fields = Object.values(type.getFields()).filter((field) => place.depth > 0 || !isList(field));
    const node = type.getFields()['node'];
    const parts =
      node && type.name.endsWith('Edge') && this.choices.chance(0.8) ? [this.field(type, node, place)] : [];
    if (isAbstractType(type)) this.met.add(`interface ${type.name}`);
    for (let count = this.choices.integer(1, type.name === 'Query' ? 2 : 4); count > 0; count -= 1) {
      if (this.choices.chance(isAbstractType(type) ? 0.4 : 0.1)) parts.push(this.fragment(type, place));
      else if (this.choices.chance(0.08)) parts.push(this.typename(place));
      else parts.push(this.field(type, this.choices.pick(fields), place));
    }
    return parts.join(' ');
  }

  private typename({ names }: Place): string {
    this.met.add('__typename');
    names.set('__typename', { signature: '__typename', inner: new Map() });
    return `__typename${this.directive()}`;
  }

  private fragment(type: Composite, place: Place): string {
    const condition = this.condition(type);
    const set = this.selectionSet(condition, place);
    if (this.choices.chance(0.4)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${condition.name} { ${set} }`);
      this.met.add('fragment, named');
      return `...${name}${this.directive()}${this.choices.chance(0.1) ? ` ...${name}` : ''}`;
    }
    const bare = condition === type && this.choices.chance(0.5);
    this.met.add(
      bare
        ? 'fragment without condition'
        : isAbstractType(condition)
          ? 'fragment on interface'
          : 'fragment on type',
    );
    return `...${bare ? '' : ` on ${condition.name}`}${this.directive()} { ${set} }`;
  }

  private condition(type: Composite): Composite {
    const { schema } = this.source;
    const all = Object.values(schema.getTypeMap()).filter(
      (other): other is Composite =>
        (isObjectType(other) || isInterfaceType(other)) && doTypesOverlap(schema, type, other),
    );
    return this.choices.pick(all);
  }

  private directive(): string {
    if (!this.choices.chance(0.06)) return '';
    const name = this.choices.pick(['include', 'skip']);
    this.met.add(`directive ${name}`);
    const value = this.choices.chance(0.5);
    const boolean = this.source.schema.getType('Boolean');
    const given = this.choices.chance(0.5) && boolean ? this.booleanVariable(value) : value;
    return ` @${name}(if: ${literal(given)})`;
  }

  private booleanVariable(value: boolean): Variable {
    const name = `v${this.input.declarations.length}`;
    this.input.declarations.push(`$${name}: Boolean!`);
    this.input.variables[name] = value;
    this.met.add('directive with variable');
    return new Variable(name);
  }

  private field(type: Composite, field: GraphQLField<unknown, unknown>, place: Place): string {
    this.met.add(`field ${type.name}.${field.name}`);
    const { text, size } = this.argumentsOf(type, field, place);
    const signature = `${field.name}${text}: ${String(field.type)}`;
    const known = place.names.get(field.name);
    const needsAlias = known !== undefined && known.signature !== signature;
    const name = needsAlias || this.choices.chance(0.1) ? this.alias() : field.name;
    const entry = place.names.get(name) ?? { signature, inner: new Map() };
    if (known && !needsAlias && name === field.name) this.met.add('merged field');
    place.names.set(name, entry);
    const head = `${name === field.name ? '' : `${name}: `}${field.name}${text}${this.directive()}`;
    const named = getNamedType(field.type);
    if (!isObjectType(named) && !isInterfaceType(named)) return head;
    const depth = isList(field) ? place.depth - 1 : place.depth;
    return `${head} { ${this.selectionSet(named, { names: entry.inner, depth, width: place.width * size })} }`;
  }

  private alias(): string {
    this.aliases += 1;
    this.met.add('alias');
    return `a${this.aliases}`;
  }

  private argumentsOf(
    type: Composite,
    field: GraphQLField<unknown, unknown>,
    place: Place,
  ): { readonly text: string; readonly size: number } {
    const { given, size } = this.givenArguments(type, field, place);
    const entries = Object.entries(given).map(([name, value]) => {
      this.met.add(`argument ${name}`);
      const definition = field.args.find((argument) => argument.name === name) as GraphQLArgument;
      if (value === null) this.met.add(`null case: ${name}: null`);
      return `${name}: ${literal(this.input.perhapsVariable(definition.type, value))}`;
    });
    return { text: entries.length > 0 ? `(${entries.join(', ')})` : '', size };
  }

  private givenArguments(
    type: Composite,
    field: GraphQLField<unknown, unknown>,
    { width }: Place,
  ): { readonly given: Readonly<Record<string, Given>>; readonly size: number } {
    if (field.name === 'node' && type.name === 'Query') return { given: { id: this.id() }, size: 1 };
    if (field.name === 'nodes') {
      const ids = Array.from({ length: this.choices.integer(0, 4) }, () => this.id());
      return { given: { ids }, size: ids.length };
    }
    if (!field.args.some(({ name }) => name === 'where')) return { given: {}, size: 1 };
    const given: Record<string, Given> = {};
    if (this.choices.chance(0.35))
      given['where'] = this.choices.chance(0.1) ? null : this.input.where(inputType(field, 'where'));
    if (this.choices.chance(0.4))
      given['orderBy'] = this.choices.chance(0.1) ? null : this.input.orderBy(inputType(field, 'orderBy'));
    if (!field.args.some(({ name }) => name === 'first')) return { given, size: 3 };
    const size = this.addPage(given, this.listing(type, field.name), width);
    return { given, size };
  }

  private addPage(given: Record<string, Given>, place: ListPlace, width: number): number {
    const size = this.choices.integer(1, width > 8 ? 2 : 5);
    const end = this.choices.pick(['first', 'last']);
    if (width > 1 || this.choices.chance(0.8)) given[end] = size;
    if (this.choices.chance(0.04)) given[end === 'first' ? 'last' : 'first'] = this.choices.pick([null, 2]);
    if (this.choices.chance(0.03)) given[end] = this.choices.pick(width > 4 ? [0, -1, 101] : [null, 0, 101]);
    for (const name of ['after', 'before'])
      if (this.choices.chance(0.25)) given[name] = this.cursor(place, given['orderBy'] ?? null);
    return given[end] === size ? size : 20;
  }

  private cursor({ listing, samples }: ListPlace, orderBy: Given): Given {
    if (this.choices.chance(0.08)) return null;
    if (this.choices.chance(0.04)) {
      this.met.add('cursor that is none');
      return this.choices.pick(['abc', '{}', 'W10x']);
    }
    const edge = samples.length > 0 ? this.choices.pick(samples) : null;
    if (!edge) return null;
    const otherOrder = this.choices.chance(0.04);
    this.met.add(otherOrder ? 'cursor of another order' : 'cursor');
    const asked = otherOrder || orderBy === null ? [] : json(orderBy);
    return cursorOf(naiveKeys(listing, Array.isArray(asked) ? asked : [asked]), edge);
  }

  private listing(type: Composite, name: string): ListPlace {
    const { model, samples } = this.source;
    if (type.name === 'Query') {
      const listed = [...model.types.values()].find(({ root }) => root === name);
      return {
        listing: { type: listed ?? typeNamed(model, 'Node'), relationship: null },
        samples: samples.get(name) ?? [],
      };
    }
    const relationship = typeNamed(model, type.name).relationships.get(name) ?? null;
    const target = typeNamed(model, relationship?.target ?? 'Node');
    return {
      listing: { type: target, relationship },
      samples: samples.get(`${relationship?.owner ?? ''}.${name}`) ?? [],
    };
  }

  private id(): Given {
    if (this.choices.chance(0.03)) {
      this.met.add('id that is none');
      return this.choices.pick(['Not an id', '', '-']);
    }
    return this.choices.pick(this.choices.chance(0.1) ? ['nobody', 'd0:nothing'] : this.source.ids);
  }
}

interface ListPlace {
  readonly listing: NaiveListing;
  readonly samples: ReadonlyArray<NaiveEdge>;
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.length > 0;
}

function inputType(field: GraphQLField<unknown, unknown>, name: string) {
  const type = getNamedType((field.args.find((argument) => argument.name === name) as GraphQLArgument).type);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input object`);
  return type;
}
