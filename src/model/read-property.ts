import { Kind, type FieldDefinitionNode } from 'graphql';
import { fieldType } from './read-fields.js';
import { isMarked, markOf, marksOf, type Sdl } from './read-sdl.js';
import type { Order, Property, ScalarName } from './types.js';

const scalarNames: ReadonlySet<string> = new Set<ScalarName>([
  'ID',
  'String',
  'Int',
  'Float',
  'Boolean',
  'Date',
  'DateTime',
  'PartialDate',
  'Url',
  'LanguageTag',
]);

/** Returns whether a property can have this scalar as its type. */
export function isScalarName(name: string): name is ScalarName {
  return scalarNames.has(name);
}

/** Reads a field that is a property and has no faults. */
export function readProperty(sdl: Sdl, node: FieldDefinitionNode): Property {
  const { named, nonNull, form } = fieldType(node.type);
  return Object.freeze({
    name: node.name.value,
    description: node.description?.value ?? '',
    scalar: isScalarName(named) ? named : null,
    enumName: sdl.enums.has(named) ? named : null,
    list: form === 'list',
    nonNull,
    defaultValue: markOf(sdl, node, 'default', 'value'),
    system: isMarked(node, 'system'),
    unique: isMarked(node, 'unique'),
    indexed: isMarked(node, 'indexed'),
    selective: marksOf(sdl, node, 'indexed')?.['selective'] === true,
    searched: searchedOf(sdl, node),
    key: isMarked(node, 'key'),
    pattern: patternOf(sdl, node),
    range: rangeOf(node),
    reference: markOf(sdl, node, 'reference', 'to'),
    gathered: gatheredOf(sdl, node),
  });
}

function searchedOf(sdl: Sdl, node: FieldDefinitionNode): Property['searched'] {
  const as = markOf(sdl, node, 'searched', 'as');
  return as === 'NAME' || as === 'METONYM' || as === 'TEXT' ? as : null;
}

function patternOf(sdl: Sdl, node: FieldDefinitionNode): Property['pattern'] {
  const matches = markOf(sdl, node, 'pattern', 'matches');
  const meaning = markOf(sdl, node, 'pattern', 'says');
  return matches === null || meaning === null ? null : { matches, meaning };
}

function gatheredOf(sdl: Sdl, node: FieldDefinitionNode): Property['gathered'] {
  const into = markOf(sdl, node, 'gathered', 'into');
  const several = markOf(sdl, node, 'gathered', 'several');
  return into === null || several === null ? null : { into, several };
}

function rangeOf(node: FieldDefinitionNode): Property['range'] {
  const range = node.directives?.find(({ name }) => name.value === 'range');
  if (!range) return null;
  const numbers = new Map(
    range.arguments?.map(({ name, value }) => [
      name.value,
      value.kind === Kind.INT ? Number(value.value) : 0,
    ]),
  );
  return { min: numbers.get('min') ?? 0, max: numbers.get('max') ?? 0 };
}

/** Reads the order that a field offers by `@order`; null if it offers none. */
export function readOrder(sdl: Sdl, node: FieldDefinitionNode): Order | null {
  if (!isMarked(node, 'order')) return null;
  const field = node.name.value;
  const key = markOf(sdl, node, 'order', 'key') ?? field;
  return { field, key, type: sortType(fieldType(node.type).named) ?? 'text' };
}

/**
 * Reads the order that a field of a link offers, or null. Every single value offers one, except booleans, days (which `date` orders),
 * references and values that the loader writes; these offer one only with `@order`.
 */
export function readLinkOrder(sdl: Sdl, node: FieldDefinitionNode): Order | null {
  const declared = readOrder(sdl, node);
  if (declared) return declared;
  const { name, list, reference, scalar, enumName, system } = readProperty(sdl, node);
  const type = sortType(scalar ?? (enumName === null ? 'Boolean' : 'String'));
  if (list || reference !== null || type === null || system) return null;
  return { field: name, key: name, type };
}

function sortType(scalar: string): Order['type'] | null {
  if (scalar === 'Boolean' || scalar === 'Date') return null;
  if (scalar === 'DateTime') return 'datetime';
  return scalar === 'Int' || scalar === 'Float' ? 'number' : 'text';
}
