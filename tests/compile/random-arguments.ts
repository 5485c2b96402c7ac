import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField } from 'graphql';
import { json, literal } from './given.js';
import type { Given } from './given.js';
import { naiveKeys } from './naive-order.js';
import type { NaiveListing } from './naive-order.js';
import { cursorOf } from './naive-cursor.js';
import type { NaiveEdge } from './naive-graph.js';
import { typeNamed } from './naive-filter.js';
import type { OperationDraft } from './operation-draft.js';
import type { OperationSource } from './random-operation.js';
import { RandomInput } from './random-input.js';
import { argumentName } from './wanted.js';
import type { Composite } from './wanted.js';

/**
 * How many arguments a list has: `probe` many, so that few records remain and little is selected; `open` few, so that there are
 * records to select from; `wild` any number.
 */
export type ListMode = 'probe' | 'open' | 'wild';

/** The least and the greatest probability of an argument, by how much it is needed. */
const likely: Readonly<Record<ListMode, readonly [least: number, most: number]>> = {
  probe: [0.3, 0.95],
  open: [0.03, 0.1],
  wild: [0.25, 0.5],
};

type Field = GraphQLField<unknown, unknown>;

interface ListPlace {
  readonly listing: NaiveListing;
  readonly samples: ReadonlyArray<NaiveEdge>;
}

/** Makes the arguments of fields: records by id, filters, orders and pages. */
export class RandomArguments {
  private readonly input: RandomInput;
  private readonly source: OperationSource;
  private readonly draft: OperationDraft;

  constructor(source: OperationSource, draft: OperationDraft) {
    this.source = source;
    this.draft = draft;
    this.input = new RandomInput(draft, source.loneConditions ?? false);
  }

  /** Returns the arguments as text, and the most records that the field then has; normally not above `most`. */
  of(
    type: Composite,
    field: Field,
    asked: { readonly most: number; readonly mode: ListMode },
  ): { readonly text: string; readonly size: number } {
    const { given, size } = this.given(type, field, asked);
    const entries = Object.entries(given).map(([name, value]) => {
      this.draft.meet(argumentName(type, field, { name }));
      if (value === null) this.draft.meet(`${name}: null`);
      const definition = field.args.find((argument) => argument.name === name) as GraphQLArgument;
      return `${name}: ${literal(this.input.perhapsVariable(definition.type, value))}`;
    });
    return { text: entries.length > 0 ? `(${entries.join(', ')})` : '', size };
  }

  private given(
    type: Composite,
    field: Field,
    { most, mode }: { readonly most: number; readonly mode: ListMode },
  ): { readonly given: Readonly<Record<string, Given>>; readonly size: number } {
    const { choices } = this.draft;
    if (type.name === 'Query' && field.name === 'node') return { given: { id: this.id() }, size: 1 };
    if (type.name === 'Query' && field.name === 'nodes') {
      const ids = Array.from({ length: choices.integer(0, 4) }, () => this.id());
      return { given: { ids }, size: ids.length };
    }
    const has = (name: string): boolean => field.args.some((argument) => argument.name === name);
    const wants = (name: string): boolean => has(name) && this.wants(type, field, { name, mode });
    const given: Record<string, Given> = {};
    if (wants('where'))
      given['where'] = choices.chance(0.06) ? null : this.input.where(inputType(field, 'where'));
    if (wants('orderBy'))
      given['orderBy'] = choices.chance(0.06) ? null : this.input.orderBy(inputType(field, 'orderBy'));
    if (!has('first')) return { given, size: 3 };
    const end = this.end(type, field);
    const size = this.addSize(given, end, most);
    for (const name of ['after', 'before'])
      if (wants(name)) given[name] = this.cursor(type, field.name, given['orderBy'] ?? null);
    return { given, size };
  }

  /** An argument is wanted for itself, and for the filters and orders that it leads to. */
  private wants(
    type: Composite,
    field: Field,
    { name, mode }: { readonly name: string; readonly mode: ListMode },
  ): boolean {
    const { choices, need } = this.draft;
    const [least, most] = likely[mode];
    const argument = argumentName(type, field, { name });
    const behind = field.args
      .filter((each) => each.name === name)
      .map((each) => getNamedType(each.type).name);
    return choices.chance(need.of(argument) + need.behindAny(behind) > 0.25 ? most : least);
  }

  private end(type: Composite, field: Field): 'first' | 'last' {
    return this.draft.choices.weighted(['first', 'last'] as const, (end) =>
      this.draft.need.weight({ meets: [argumentName(type, field, { name: end })], to: [], surely: 0 }),
    );
  }

  private addSize(given: Record<string, Given>, end: 'first' | 'last', most: number): number {
    const { choices } = this.draft;
    const size = choices.integer(1, Math.max(1, Math.min(10, most)));
    const other = end === 'first' ? 'last' : 'first';
    if (most < 20 || choices.chance(0.8)) given[end] = size;
    if (this.draft.chanceOf([0.02, 0.06], `${other}: null`)) given[other] = choices.pick([null, 2]);
    if (choices.chance(0.02)) given[end] = choices.pick(most < 101 ? [0, -1, 101] : [null, 0, 101]);
    return given[end] === size ? size : 20;
  }

  private cursor(type: Composite, name: string, orderBy: Given): Given {
    const { choices } = this.draft;
    const { listing, samples } = this.place(type, name);
    if (samples.length === 0 || choices.chance(0.06)) return null;
    if (this.draft.chanceOf([0.02, 0.06], 'refused: CURSOR_INVALID')) {
      this.draft.meet('refused: a cursor that is none');
      return choices.pick(['abc', '{}', 'W10x']);
    }
    const otherOrder = this.draft.chanceOf([0.02, 0.06], 'refused: CURSOR_OTHER_ORDER');
    this.draft.meet(otherOrder ? 'refused: a cursor of another order' : 'cursor');
    const asked = otherOrder || orderBy === null ? [] : json(orderBy);
    return cursorOf(naiveKeys(listing, Array.isArray(asked) ? asked : [asked]), choices.pick(samples));
  }

  private place(type: Composite, name: string): ListPlace {
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
    const { choices } = this.draft;
    if (this.draft.chanceOf([0.02, 0.08], 'refused: an id that is none')) {
      this.draft.meet('refused: an id that is none');
      return choices.pick(['Not an id', '', '-']);
    }
    if (choices.chance(0.15)) return choices.pick(['nobody', 'd0:nothing']);
    return choices.weighted(this.source.ids, ({ type }) =>
      this.draft.need.weight({ meets: [], to: [type], surely: 1 }),
    ).id;
  }
}

function inputType(field: Field, name: string) {
  const type = getNamedType((field.args.find((argument) => argument.name === name) as GraphQLArgument).type);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input object`);
  return type;
}
