import { getNamedType, isAbstractType, isListType, getNullableType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Model } from '../../src/model/types.js';
import type { Choices } from './choices.js';
import { conditionsOn, isComposite } from './wanted.js';
import type { Composite } from './wanted.js';

type Field = GraphQLField<unknown, unknown>;
/** Response names of a selection set, with the field of each. */
type Names = Map<string, { readonly signature: string; readonly inner: Names }>;

interface Place {
  readonly names: Names;
  /** Lists that may still be opened below. */
  readonly lists: number;
  /** Derived values that may still be opened below. */
  readonly levels: number;
}

/** What operations are made from. */
export interface DerivedSource {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  /** Ids of records, for `node` and `nodes`. */
  readonly ids: ReadonlyArray<string>;
}

const roots = ['claims', 'claims', 'requests', 'requests', 'statements', 'actors', 'documents', 'entities'];

/**
 * Makes an operation of these choices that selects derived fields beside plain ones, at any place: of a root's records, of records
 * that relationships lead to, and of records in derived values.
 */
export function randomDerivedOperation(source: DerivedSource, choices: Choices): string {
  return new Maker(source, choices).make();
}

class Maker {
  private readonly fragments: string[] = [];
  private aliases = 0;
  private fieldsLeft: number;
  private readonly source: DerivedSource;
  private readonly choices: Choices;

  constructor(source: DerivedSource, choices: Choices) {
    this.source = source;
    this.choices = choices;
    this.fieldsLeft = choices.integer(10, 60);
  }

  make(): string {
    const names: Names = new Map();
    const query = this.source.schema.getQueryType() as GraphQLObjectType; // the schema of the API has one
    const parts = Array.from({ length: this.choices.integer(1, 3) }, () => {
      const name = this.choices.pick([...roots, 'node', 'nodes']);
      return this.field(query, query.getFields()[name] as Field, { names, lists: 2, levels: 2 });
    });
    return [`{ ${parts.join(' ')} }`, ...this.fragments].join('\n');
  }

  private set(type: Composite, place: Place): string {
    const { choices } = this;
    const fields = Object.values(type.getFields());
    const parts = [
      ...choices.subset(
        fields.filter((field) => this.isPlain(type, field)),
        () => 0.15,
      ),
      ...this.opened(type, fields, place),
    ].map((field) => this.field(type, field, place));
    const fragments = this.hasFragments(type, place) ? choices.integer(1, 2) : 0;
    for (let count = 0; count < fragments; count += 1) parts.push(this.fragment(type, place));
    if (parts.length === 0 || choices.chance(0.1)) parts.push(this.typename(place));
    const start = choices.integer(0, parts.length - 1);
    return [...parts.slice(start), ...parts.slice(0, start)].join(' ');
  }

  /** A leaf that is read with its record or its value. */
  private isPlain(type: Composite, field: Field): boolean {
    return !isComposite(getNamedType(field.type)) && !this.isDerived(type, field);
  }

  private isDerived(type: Composite, { name }: Field): boolean {
    return this.source.model.types.get(type.name)?.computed.has(name) ?? false;
  }

  /** Of a record some derived fields and a list or two; of a page, an edge or a value nearly all that leads on. */
  private opened(type: Composite, fields: ReadonlyArray<Field>, place: Place): ReadonlyArray<Field> {
    const { choices } = this;
    if (this.fieldsLeft < 0) return [];
    const onward = fields.filter((field) => !this.isPlain(type, field));
    if (!this.source.model.types.has(type.name)) return choices.subset(onward, () => 0.75);
    const derived = onward.filter((field) => this.isDerived(type, field));
    const lists = onward.filter((field) => !derived.includes(field));
    return [
      ...(place.levels > 0 ? choices.subset(derived, () => 0.5) : []),
      ...(place.lists > 0 && lists.length > 0 && choices.chance(0.6)
        ? choices.several(lists, 2, (field) => (leadsToContent(field) ? 4 : 1))
        : []),
    ];
  }

  /** An interface has few fields of its own, so most of it is selected by fragments. */
  private hasFragments(type: Composite, { lists, levels }: Place): boolean {
    if (this.fieldsLeft < 0 || lists + levels === 0) return false;
    return this.choices.chance(isAbstractType(type) ? 0.8 : 0.1);
  }

  private fragment(type: Composite, place: Place): string {
    const { choices, fragments } = this;
    const on = choices.weighted(conditionsOn(this.source.schema, type), ({ name }) =>
      ['Claim', 'Request'].includes(name) ? 6 : 1,
    );
    const set = this.set(on, place);
    if (!choices.chance(0.3)) return `... on ${on.name} { ${set} }`;
    fragments.push(`fragment F${fragments.length} on ${on.name} { ${set} }`);
    return `...F${fragments.length - 1}`;
  }

  private typename({ names }: Place): string {
    names.set('__typename', { signature: '__typename', inner: new Map() });
    return '__typename';
  }

  private field(type: Composite, field: Field, place: Place): string {
    this.fieldsLeft -= 1;
    const args = this.arguments(field);
    const signature = `${field.name}${args}: ${String(field.type)}`;
    const name = this.responseName(field, signature, place.names);
    const entry = place.names.get(name) ?? { signature, inner: new Map() };
    place.names.set(name, entry);
    const head = `${name === field.name ? '' : `${name}: `}${field.name}${args}`;
    const named = getNamedType(field.type);
    if (!isComposite(named)) return head;
    const isList = this.source.model.types.has(type.name) && !this.isDerived(type, field);
    const inner = {
      names: entry.inner,
      lists: place.lists - (isList ? 1 : 0),
      levels: place.levels - (this.isDerived(type, field) ? 1 : 0),
    };
    return `${head} { ${this.set(named, inner)} }`;
  }

  private arguments({ args }: Field): string {
    const { choices } = this;
    const has = (argument: string): boolean => args.some((each) => each.name === argument);
    if (has('id')) return `(id: "${choices.pick(this.source.ids)}")`;
    if (has('ids')) return `(ids: ["${choices.pick(this.source.ids)}", "${choices.pick(this.source.ids)}"])`;
    if (has('versions')) return choices.pick(['', '(versions: OWN)', '(versions: ALL)']);
    return has('first')
      ? `(${has('last') ? choices.pick(['first', 'first', 'last']) : 'first'}: ${choices.integer(1, 4)})`
      : '';
  }

  private responseName(field: Field, signature: string, names: Names): string {
    const known = names.get(field.name);
    const isTaken = known !== undefined && known.signature !== signature;
    if (!isTaken && !this.choices.chance(0.05)) return field.name;
    this.aliases += 1;
    return `a${this.aliases}`;
  }
}

/** Whether a list leads to claims, or to statements and so to claims. */
function leadsToContent(field: Field): boolean {
  return (
    /^(?:Statement|Content|Claim|Thing|Source)/.test(getNamedType(field.type).name) && isListOrPage(field)
  );
}

function isListOrPage({ type, args }: Field): boolean {
  return isListType(getNullableType(type)) || args.length > 0;
}
