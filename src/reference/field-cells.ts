import { astFromValue, print, type GraphQLArgument, type GraphQLField } from 'graphql';
import { propertyType } from '../model/api-text.js';
import type { Property } from '../model/types.js';
import { code } from './markdown.js';
import type { PlaceOf } from './place-of.js';

const pageArguments = new Set(['first', 'after', 'last', 'before']);

/** A type, as `[Claim!]!`, as code that leads to what is told of it. */
export function typeCell(shown: string, placeOf: PlaceOf): string {
  const place = placeOf(shown.replaceAll(/[[\]!]/g, ''));
  return place === null ? code(shown) : `[${code(shown)}](${place})`;
}

/** The type of a property as code that leads to what is told of it. */
export function propertyTypeCell(property: Property, placeOf: PlaceOf): string {
  return typeCell(propertyType(property), placeOf);
}

/** A field's name as code, with a sign of its arguments. */
export function nameCell({ name, args }: Pick<GraphQLField<unknown, unknown>, 'name' | 'args'>): string {
  return code(args.length === 0 ? name : `${name}(…)`);
}

/** What a field means, and its arguments but for those that all lists have. */
export function meaningCell(
  { description, args }: Pick<GraphQLField<unknown, unknown>, 'description' | 'args'>,
  placeOf: PlaceOf,
): string {
  const own = args.filter(({ name }) => !isListArgument(name));
  const paged = args.some(({ name }) => name === 'after') ? [listedAs(args)] : [];
  return [description ?? '', ...paged, ...own.map((argument) => argumentText(argument, placeOf))].join(' ');
}

function listedAs(args: ReadonlyArray<GraphQLArgument>): string {
  const more = args.some(({ name }) => name === 'where') ? ', filtered and ordered' : '';
  return `[In pages](lists.md#pages)${more}.`;
}

function argumentText(argument: GraphQLArgument, placeOf: PlaceOf): string {
  return `${code(argument.name)}: ${typeCell(String(argument.type), placeOf)}${defaultText(argument)}, ${lowerFirst(argument.description ?? '')}`;
}

/** What an argument is where nothing is said; empty where it is nothing. */
export function defaultText({ defaultValue, type }: GraphQLArgument): string {
  const node = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return node ? ` = ${code(print(node))}` : '';
}

/** Whether all lists have an argument of this name. */
export function isListArgument(name: string): boolean {
  return pageArguments.has(name) || name === 'where' || name === 'orderBy';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
