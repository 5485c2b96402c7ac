import { getNamedType, isAbstractType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Model } from '../../src/model/types.js';
import { Choices } from './choices.js';
import type { Counter } from './choices.js';
import type { NaiveEdge } from './naive-graph.js';
import { memo } from './memo.js';
import { Need, Needs } from './need.js';
import type { Wishes } from './need.js';
import { OperationDraft } from './operation-draft.js';
import { RandomArguments } from './random-arguments.js';
import type { ListMode } from './random-arguments.js';
import { conditionsOn, conditionStep, fieldsOf, fieldStep, isComposite } from './wanted.js';
import type { Composite } from './wanted.js';

/** The source of random operations. */
export interface OperationSource {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  /** Some records of each root (`actors`) and relationship (`Statement.content`), to make cursors from. */
  readonly samples: ReadonlyMap<string, ReadonlyArray<NaiveEdge>>;
  readonly ids: ReadonlyArray<{ readonly id: string; readonly type: string }>;
  /** Filters have one condition each: many together match nothing, which hides faults of a single one. */
  readonly loneConditions?: boolean;
}

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The features below each root by its response name; under '' those of no root. */
  readonly met: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes a valid operation from numbers and needs. Its arguments may be rejected. */
export function randomOperation(
  source: OperationSource,
  need: Need,
  numbers: ReadonlyArray<number>,
): RandomOperation {
  return new OperationMaker(source, new OperationDraft(new Choices(numbers), need)).make();
}

/** The number of operations from which the most needed one is taken. */
const candidates = 20;
/** A shorter text, in characters, makes an operation hardly cheaper. */
const shortLength = 1000;

/**
 * Makes several operations from these numbers, each starting at another one, and returns the one with the most rare features for
 * its length.
 */
export function neededOperation(
  source: OperationSource,
  { wishes, met }: { readonly wishes: Wishes; readonly met: Counter },
  numbers: ReadonlyArray<number>,
): RandomOperation {
  const needs = new Needs(wishes, met);
  const made = Array.from({ length: candidates }, (_, index) => {
    const start = Math.floor((index * numbers.length) / candidates);
    const need = new Need(needs);
    const turned = [...numbers.slice(start), ...numbers.slice(0, start)];
    const operation = randomOperation(source, need, turned);
    return { operation, worth: need.askedFor / (shortLength + operation.query.length) };
  });
  return made.reduce((best, each) => (each.worth > best.worth ? each : best)).operation;
}

type Field = GraphQLField<unknown, unknown>;
/** Response names of a selection set, with the field of each. */
type Names = Map<string, { readonly signature: string; readonly inner: Names }>;

interface Place {
  readonly names: Names;
  /** Levels of lists that may still be selected below. */
  readonly depth: number;
  /** The most records here. */
  readonly width: number;
  /** Few records are expected here, so little is selected. */
  readonly sparse: boolean;
}

class OperationMaker {
  private readonly args: RandomArguments;
  private aliases = 0;
  /** What may still be added, far below the limits: a fragment that is spread twice counts twice. */
  private readonly left = { aliases: 25, fields: 250, records: 1500, lists: 0 };
  private readonly source: OperationSource;
  private readonly draft: OperationDraft;

  constructor(source: OperationSource, draft: OperationDraft) {
    this.source = source;
    this.draft = draft;
    this.args = new RandomArguments(source, draft);
    this.left.lists = draft.choices.integer(6, 14);
  }

  make(): RandomOperation {
    const query = this.source.schema.getQueryType() as GraphQLObjectType;
    const set = this.selectionSet(query, { names: new Map(), depth: 4, width: 1, sparse: false });
    const { declarations, variables, fragments, met } = this.draft;
    const head = declarations.length > 0 ? `query (${declarations.join(', ')}) ` : '';
    return { query: [`${head}{ ${set} }`, ...fragments].join('\n'), variables, met };
  }

  private selectionSet(type: Composite, place: Place): string {
    const { choices } = this.draft;
    const fields = fieldsOf(type);
    const own = fields.filter(isLeaf);
    const parts = [
      ...choices
        .subset(own, (field) => (this.isNeeded(type, field) ? (place.sparse ? 0.2 : 0.9) : 0.04))
        .map((field) => this.field(type, field, place)),
      ...this.composites(type, place).map((field) => this.field(type, field, place)),
    ];
    for (let count = this.fragmentsIn(type, place); count > 0; count -= 1)
      parts.push(this.fragment(type, place));
    if (choices.chance(0.1)) parts.push(this.typename(place));
    if (parts.length === 0) parts.push(own[0] ? this.field(type, own[0], place) : this.typename(place));
    const start = choices.integer(0, parts.length - 1);
    return [...parts.slice(start), ...parts.slice(0, start)].join(' ');
  }

  /** Interfaces have few fields of their own, so most of a selection is in fragments. */
  private fragmentsIn(type: Composite, { sparse, depth }: Place): number {
    const { choices } = this.draft;
    if (this.left.fields <= 0 || depth === 0 || sparse) return 0;
    if (!isAbstractType(type)) return choices.chance(0.12) ? 1 : 0;
    return choices.chance(0.9) ? choices.integer(1, 2) : 0;
  }

  /** Chooses the fields with a selection: those of pages and edges, or relationships. */
  private composites(type: Composite, place: Place): ReadonlyArray<Field> {
    const { choices } = this.draft;
    const fields = fieldsOf(type).filter((field) => !isLeaf(field));
    const plain = fields.filter((field) => !isList(field));
    if (plain.length > 0)
      return plain.filter((field) =>
        choices.chance(
          field.name === 'pageInfo'
            ? this.draft.need.of(`field ${type.name}.pageInfo`) > 0
              ? 0.8
              : 0.1
            : 0.9,
        ),
      );
    if (fields.length === 0 || place.depth === 0 || place.sparse || this.left.fields < 0) return [];
    const length = Math.min(this.left.lists, choices.integer(1, type.name === 'Query' ? 3 : 4));
    const picked = Array.from({ length }, () =>
      choices.weighted(fields, (field) => this.weight(type, field)),
    );
    this.left.lists -= picked.length;
    return picked;
  }

  private isNeeded({ name: type }: Composite, { name }: Field): boolean {
    return ['field', 'null', 'empty'].some((what) => this.draft.need.of(`${what} ${type}.${name}`) > 0);
  }

  private weight(type: Composite, field: Field): number {
    return this.draft.need.weight(fieldStep(type, field));
  }

  private typename({ names }: Place): string {
    const { text } = this.draft.directive();
    if (!text) this.draft.meet('__typename');
    names.set('__typename', { signature: '__typename', inner: new Map() });
    return `__typename${text}`;
  }

  private fragment(type: Composite, place: Place): string {
    const { choices, fragments } = this.draft;
    const directive = this.draft.directive();
    return this.draft.within(directive, () => {
      const condition = choices.weighted(conditionsOn(this.source.schema, type), (each) =>
        this.draft.need.weight(conditionStep(each)),
      );
      const set = this.selectionSet(condition, place);
      if (choices.chance(0.4)) {
        const name = `F${fragments.length}`;
        fragments.push(`fragment ${name} on ${condition.name} { ${set} }`);
        const twice = choices.chance(0.1);
        this.meetCondition(condition, twice ? 'fragment, named, twice' : 'fragment, named');
        return `...${name}${directive.text}${twice ? ` ...${name}` : ''}`;
      }
      const bare = condition === type && choices.chance(0.5);
      if (bare) this.draft.meet('fragment without condition');
      else this.meetCondition(condition, `fragment on ${isAbstractType(condition) ? 'interface' : 'type'}`);
      return `...${bare ? '' : ` on ${condition.name}`}${directive.text} { ${set} }`;
    });
  }

  private meetCondition({ name }: Composite, how: string): void {
    this.draft.meet(how);
    this.draft.meet(`condition ${name}`);
  }

  private field(type: Composite, field: Field, place: Place): string {
    const { draft } = this;
    const plain = isLeaf(field) && !draft.choices.chance(0.08) && !place.names.has(field.name);
    if (plain) return this.plainField(type, field, place);
    return type.name === 'Query'
      ? draft.ofRoot(() => this.fullField(type, field, place))
      : this.fullField(type, field, place).text;
  }

  private fullField(
    type: Composite,
    field: Field,
    place: Place,
  ): { readonly name: string; readonly text: string } {
    const { draft, left } = this;
    const directive = draft.directive();
    const mode = this.mode();
    return draft.within(directive, () => {
      const { text, size } = this.args.of(type, field, {
        most: Math.floor(left.records / place.width),
        mode,
      });
      left.fields -= 1;
      if (isList(field)) left.records -= place.width * size;
      const signature = `${field.name}${text}: ${String(field.type)}`;
      const name = this.responseName(field, signature, place);
      const entry = place.names.get(name) ?? { signature, inner: new Map() };
      if (place.names.has(name)) draft.meet('merged field');
      place.names.set(name, entry);
      this.meetField(type, field);
      const head = `${name === field.name ? '' : `${name}: `}${field.name}${text}${directive.text}`;
      const named = getNamedType(field.type);
      if (!isComposite(named)) return { name, text: head };
      const depth = isList(field) ? place.depth - 1 : place.depth;
      const sparse = place.sparse || (isList(field) && mode === 'probe');
      const inner = { names: entry.inner, depth, width: place.width * size, sparse };
      return { name, text: `${head} { ${this.selectionSet(named, inner)} }` };
    });
  }

  private mode(): ListMode {
    const { choices, need } = this.draft;
    if (choices.chance(0.1)) return 'wild';
    return choices.chance(0.05 + 0.75 * need.inArguments) ? 'probe' : 'open';
  }

  /** Most leaves are selected under their own name: that takes few numbers, so operations get wide. */
  private plainField(type: Composite, field: Field, { names }: Place): string {
    this.left.fields -= 1;
    names.set(field.name, { signature: `${field.name}: ${String(field.type)}`, inner: new Map() });
    this.meetField(type, field);
    return field.name;
  }

  /** A field of an object type counts if it is answered, which the plain execution reports. */
  private meetField(type: Composite, field: Field): void {
    const what = `field ${type.name}.${field.name}`;
    if (isAbstractType(type)) this.draft.meet(what);
    else this.draft.need.ask(what);
  }

  private responseName(field: Field, signature: string, { names }: Place): string {
    const known = names.get(field.name);
    const needsAlias = known !== undefined && known.signature !== signature;
    if (!needsAlias && (this.left.aliases <= 0 || !this.draft.choices.chance(0.04))) return field.name;
    this.aliases += 1;
    this.left.aliases -= 1;
    this.draft.meet('alias');
    return `a${this.aliases}`;
  }
}

const isLeaf = memo((field: Field): boolean => !isComposite(getNamedType(field.type)));

function isList(field: Field): boolean {
  return field.args.length > 0;
}
