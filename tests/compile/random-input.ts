import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { EnumName, Variable } from './given.js';
import type { Given } from './given.js';
import type { OperationDraft } from './operation-draft.js';
import { longTexts, scalarValue } from './values.js';
import { inputFieldsOf, inputName, inputStep } from './wanted.js';

/** Makes random values of arguments. */
export class RandomInput {
  private groupsLeft = 0;
  /** One condition at a time: many together match nothing, which hides faults of a single one. */
  private narrow = false;
  private readonly draft: OperationDraft;
  private readonly lone: boolean;

  /** `lone`: a filter has one condition only. */
  constructor(draft: OperationDraft, lone: boolean) {
    this.draft = draft;
    this.lone = lone;
  }

  /** Sometimes returns a variable in place of the value. */
  perhapsVariable(type: GraphQLInputType, value: Given): Given {
    if (holdsVariable(value) || !this.draft.choices.chance(0.15)) return value;
    return this.draft.variable(type, value);
  }

  /** Makes a filter with some thirty comparisons at most: those over a hundred are rejected. */
  where(type: GraphQLInputObjectType): Given {
    if (this.lone) return this.condition(type);
    this.groupsLeft = 12;
    this.narrow = this.draft.choices.chance(0.4);
    const either = inputFieldsOf(type).find(({ name }) => name === 'or');
    return either && this.draft.choices.chance(this.narrow ? 0.1 : 0.6)
      ? { or: this.entry(type, either, 3) }
      : this.group(type, 3);
  }

  private condition(type: GraphQLInputObjectType): Given {
    const field = this.draft.choices.pick(inputFieldsOf(type).filter(isShallow));
    const named = getNamedType(field.type);
    return { [field.name]: isInputObjectType(named) ? this.condition(named) : this.leaf(field) };
  }

  private group(type: GraphQLInputObjectType, most: number, fieldsAtMost = 3): Given {
    const { choices } = this.draft;
    const depth = this.groupsLeft > 0 ? most : 0;
    this.groupsLeft -= 1;
    if (choices.chance(0.02)) {
      this.draft.meet('where: {}');
      return {};
    }
    const fields = inputFieldsOf(type).filter((field) => depth > 0 || isShallow(field));
    const chosen = choices.several(fields, this.narrow ? 1 : fieldsAtMost, (field) =>
      this.weight(type, field),
    );
    return Object.fromEntries(chosen.map((field) => [field.name, this.entry(type, field, depth)]));
  }

  private weight(type: GraphQLInputObjectType, field: GraphQLInputField): number {
    return this.draft.need.weight(inputStep(type, field));
  }

  private entry(type: GraphQLInputObjectType, field: GraphQLInputField, depth: number): Given {
    const named = getNamedType(field.type);
    this.draft.meet(inputName(type, field));
    const what = refusedNull(type, field);
    if (!isNonNullType(field.type) && this.draft.chanceOf([0.002, 0.01], what)) return this.null(field, what);
    if (!isInputObjectType(named)) return this.perhapsVariable(field.type, this.leaf(field));
    if (!isListType(getNullableType(field.type))) return this.group(named, depth - 1);
    const length = this.draft.choices.chance(0.08) ? 0 : this.draft.choices.integer(2, 4);
    if (length === 0) this.draft.meet(`${field.name}: []`);
    // An alternative with a single condition shows the effect of that condition.
    const single = field.name === 'or' && this.draft.choices.chance(0.6);
    return Array.from({ length }, () => this.group(named, depth - 1, single ? 1 : 3));
  }

  private null(field: GraphQLInputField, what: string): Given {
    this.draft.meet(what);
    if (!this.draft.choices.chance(0.5)) return null;
    this.draft.meet('refused: null as variable');
    return this.draft.variable(field.type, null);
  }

  private leaf({ name, type }: GraphQLInputField): Given {
    const { choices } = this.draft;
    const bare = getNullableType(type);
    // A text also contains its beginning; its end tells `contains` and `startsWith` apart.
    if (name === 'contains' && (this.lone || choices.chance(0.8))) return endOf(choices.pick(longTexts));
    if (!isListType(bare)) return this.item(bare);
    if (choices.chance(0.1)) {
      this.draft.meet('one for a list');
      return this.item(bare.ofType);
    }
    const length = choices.chance(0.1) ? 0 : choices.integer(1, 3);
    if (length === 0) this.draft.meet(`${name}: []`);
    return Array.from({ length }, () => this.item(bare.ofType));
  }

  private item(type: GraphQLInputType): Given {
    const { choices } = this.draft;
    const named = getNamedType(type);
    return isEnumType(named)
      ? new EnumName(choices.pick(named.getValues().slice(0, 4)).name)
      : scalarValue(named.name, choices);
  }

  /** Makes an order; sometimes one that is rejected. */
  orderBy(type: GraphQLInputObjectType): Given {
    const { choices } = this.draft;
    const length = choices.chance(0.02) ? 3 : choices.chance(0.05) ? 0 : choices.chance(0.75) ? 2 : 1;
    if (length === 0) this.draft.meet('no order');
    if (length === 2) this.draft.meet('two orders');
    const entries = Array.from({ length }, () => this.order(type));
    return entries.length === 1 && choices.chance(0.2) ? (entries[0] ?? null) : entries;
  }

  private order(type: GraphQLInputObjectType): Given {
    const field = this.draft.choices.weighted(inputFieldsOf(type), (each) => this.weight(type, each));
    const named = getNamedType(field.type);
    this.draft.meet(inputName(type, field));
    if (isInputObjectType(named)) return { [field.name]: this.order(named) };
    const direction = this.draft.choices.pick(['ASC', 'DESC']);
    this.draft.meet(`direction ${direction}`);
    return { [field.name]: new EnumName(direction) };
  }
}

function endOf(text: string): string {
  return Array.from(text).slice(1).join('');
}

function refusedNull({ name }: GraphQLInputObjectType, { type }: GraphQLInputField): string {
  if (name.endsWith('Filter')) return 'refused: null as operator';
  return `refused: null as ${getNamedType(type).name.endsWith('Filter') ? 'filter' : 'where'}`;
}

function isShallow({ name, type }: GraphQLInputField): boolean {
  const named = getNamedType(type);
  if (name !== 'node' && name !== 'edge' && named.name.endsWith('Where')) return false;
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
