import {
  doTypesOverlap,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLField,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';

import { countedBy } from '../../src/compile/plan/counted-by.js';
import { model } from '../support/model.js';
import { elementOf } from './element.js';
import { memo } from './memo.js';

export type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** How many operations must have each wanted feature. */
export const wantedTimes = 20;

/** Features that no operation can have, with the reason. */
const cannotBeMet: ReadonlyMap<string, string> = new Map();

/**
 * Says whether the plain execution has the field, filter or order. It lacks derived fields, filters and orders by stored derived
 * values (random graphs have none), by counts of links, by sides and by dates of documents, and roots that list no records; these have tests of their own.
 */
function isNaive(type: { readonly name: string }, field: { readonly name: string }): boolean {
  const nodeType = model.types.get(type.name.replace(/(Where|Order)$/, ''));
  if (type.name === 'Query')
    return !model.values.get('Query')?.fields.some((sdl) => fieldNamed(sdl) === field.name);
  if (nodeType && countedBy(nodeType, field.name)) return false;
  if (type.name === 'StatementWhere' && field.name === 'forSide') return false;
  if (type.name.endsWith('Order') && field.name === 'documentDate') return false;
  return (
    !(nodeType?.computed.has(field.name) ?? false) && !(nodeType?.storedDerived.has(field.name) ?? false)
  );
}

/** The name of a field with a definition. */
function fieldNamed(sdl: string): string | undefined {
  return /^(?:"""[\s\S]*?"""|"(?:[^"\\]|\\.)*")?\s*(\w+)/.exec(sdl)?.[1];
}

/** One step from a type: its features, as elements of the model, and the types that it leads to. */
export interface Step {
  readonly meets: ReadonlyArray<string>;
  readonly to: ReadonlyArray<string>;
  /** The probability that an operation goes on there; features behind the step count that much less. */
  readonly surely: number;
}

/** Returns the steps from each output and input type that a read operation reaches. */
export function stepsOf(schema: GraphQLSchema): ReadonlyMap<string, ReadonlyArray<Step>> {
  const steps = new Map<string, ReadonlyArray<Step>>();
  const open = ['Query'];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = schema.getType(name);
    if (steps.has(name) || !type) continue;
    const ofType = stepsFrom(schema, type);
    steps.set(name, ofType);
    open.push(...ofType.flatMap(({ to }) => to));
  }
  return steps;
}

function stepsFrom(schema: GraphQLSchema, type: GraphQLNamedType): ReadonlyArray<Step> {
  if (isInputObjectType(type)) return inputFieldsOf(type).map((field) => inputStep(type, field));
  if (!isComposite(type)) return [];
  const conditions = isAbstractType(type) ? conditionsOn(schema, type) : [];
  return [...fieldsOf(type).map((field) => fieldStep(type, field)), ...conditions.map(conditionStep)];
}

/** Returns the step of a fragment on a type. */
export function conditionStep({ name }: Composite): Step {
  return { meets: [elementOf(`condition ${name}`)], to: [name], surely: 0.5 };
}

/** Returns the step of a filter, operator or order. */
export function inputStep(type: GraphQLInputObjectType, field: GraphQLInputField): Step {
  return inputSteps(type).get(field) as Step; // a field of the type
}

const inputSteps = memo(
  (type: GraphQLInputObjectType) =>
    new Map(
      Object.values(type.getFields()).map((field): [GraphQLInputField, Step] => [
        field,
        {
          meets: [elementOf(inputName(type, field))],
          to: composites([getNamedType(field.type)]),
          surely: 0.5,
        },
      ]),
    ),
);

/** Returns the step of selecting a field. */
export function fieldStep(type: Composite, field: GraphQLField<unknown, unknown>): Step {
  return fieldSteps(type).get(field) as Step; // a field of the type
}

const fieldSteps = memo(
  (type: Composite) =>
    new Map(
      Object.values(type.getFields()).map((field): [GraphQLField<unknown, unknown>, Step] => [
        field,
        makeFieldStep(type, field),
      ]),
    ),
);

function makeFieldStep(type: Composite, field: GraphQLField<unknown, unknown>): Step {
  const place = `${type.name}.${field.name}`;
  const answered = isObjectType(type);
  return {
    meets: [
      `field ${place}`,
      ...(answered && !isNonNullType(field.type) ? [`null ${place}`] : []),
      ...(answered && isListType(getNullableType(field.type)) ? [`empty ${place}`] : []),
      ...field.args.map((argument) => argumentName(type, field, argument)),
    ].map(elementOf),
    to: composites([getNamedType(field.type), ...field.args.map((argument) => getNamedType(argument.type))]),
    surely: field.args.length > 0 ? 0.5 : 0.9,
  };
}

function composites(types: ReadonlyArray<GraphQLNamedType>): ReadonlyArray<string> {
  return types.filter((type) => isComposite(type) || isInputObjectType(type)).map(({ name }) => name);
}

/** Returns the fields that random operations can select. */
export const fieldsOf = memo((type: Composite): ReadonlyArray<GraphQLField<unknown, unknown>> =>
  Object.values(type.getFields()).filter((field) => isNaive(type, field)),
);

/** Returns the filters, operators and orders that random operations can use. */
export const inputFieldsOf = memo((type: GraphQLInputObjectType): ReadonlyArray<GraphQLInputField> =>
  Object.values(type.getFields()).filter((field) => isNaive(type, field)),
);

/** Returns the types that a fragment within a type can be on. */
export function conditionsOn(schema: GraphQLSchema, type: Composite): ReadonlyArray<Composite> {
  return conditionsIn(schema)(type);
}

const conditionsIn = memo((schema: GraphQLSchema) => {
  const all = Object.values(schema.getTypeMap()).filter(isComposite);
  return memo((type: Composite) => all.filter((other) => doTypesOverlap(schema, type, other)));
});

export function isComposite(type: GraphQLNamedType): type is Composite {
  return isObjectType(type) || isInterfaceType(type);
}

/** Returns the feature of an argument. Arguments of a relationship count together for all types that inherit it. */
export function argumentName(
  type: Composite,
  field: GraphQLField<unknown, unknown>,
  { name }: { readonly name: string },
): string {
  return `argument ${type.name === 'Query' ? `Query.${field.name}` : getNamedType(field.type).name}(${name})`;
}

/** Returns the feature of a field of an input type. */
export function inputName(type: GraphQLInputObjectType, { name }: GraphQLInputField): string {
  if (type.name.endsWith('Order')) return `order ${type.name}.${name}`;
  const operator = type.name.endsWith('Filter') || ['and', 'or', 'not'].includes(name);
  return `${operator ? 'operator' : 'filter'} ${type.name}.${name}`;
}

/** Features outside the schema: syntax of operations, null values, and errors. */
const wantedBesides: ReadonlyArray<string> = [
  ...['alias', '__typename', 'merged field'],
  ...['fragment, named', 'fragment, named, twice', 'fragment without condition'],
  ...['fragment on interface', 'fragment on type'],
  ...['include: kept', 'include: left out', 'skip: kept', 'skip: left out', 'directive with variable'],
  ...['variable', 'variable with default', 'variable null', 'variable absent'],
  ...['direction ASC', 'direction DESC', 'two orders', 'no order', 'one for a list'],
  ...['where: {}', 'and: []', 'or: []', 'in: []', 'hasAny: []', 'cursor'],
  ...['where', 'orderBy', 'first', 'last', 'after', 'before'].map((name) => `${name}: null`),
  ...['one of nodes is null', 'page is empty'],
  ...['operator', 'filter', 'where', 'variable'].map((what) => `refused: null as ${what}`),
  ...['a cursor that is none', 'a cursor of another order', 'an id that is none'].map(
    (what) => `refused: ${what}`,
  ),
  ...[
    'ID_INVALID',
    'INPUT_NULL',
    'ORDER_INVALID',
    'PAGE_INVALID',
    'CURSOR_INVALID',
    'CURSOR_OTHER_ORDER',
  ].map((code) => `refused: ${code}`),
];

/** Returns the names of all features that operations over the schema must have. */
export function wantedOf(schema: GraphQLSchema): ReadonlySet<string> {
  const met = [...stepsOf(schema).values()].flatMap((steps) => steps.flatMap(({ meets }) => meets));
  return new Set([...met, ...wantedBesides].map(elementOf).filter((what) => !cannotBeMet.has(what)));
}
