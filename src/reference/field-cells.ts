import { astFromValue, print, type GraphQLArgument, type GraphQLField } from 'graphql';
import { propertyType } from '../model/api-text.js';
import type { Property } from '../model/types.js';
import { code } from './markdown.js';
import type { PlaceOf } from './place-of.js';

const pageArguments = new Set(['first', 'after', 'last', 'before']);

/** Returns a type such as `[Claim!]!` as code, linked to its description. */
export function typeCell(shown: string, placeOf: PlaceOf): string {
  const place = placeOf(shown.replaceAll(/[[\]!]/g, ''));
  return place === null ? code(shown) : `[${code(shown)}](${place})`;
}

/** Returns the type of a property as code, linked to its description. */
export function propertyTypeCell(property: Property, placeOf: PlaceOf): string {
  return typeCell(propertyType(property), placeOf);
}

/** Returns a field's name as code, with `(…)` if it takes arguments. */
export function nameCell({ name, args }: Pick<GraphQLField<unknown, unknown>, 'name' | 'args'>): string {
  return code(args.length === 0 ? name : `${name}(…)`);
}

/** Returns the meaning of a field and of its arguments, without those that all lists have. */
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

/** Returns the default value of an argument as text; empty if there is none. */
export function defaultText({ defaultValue, type }: GraphQLArgument): string {
  const node = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return node ? ` = ${code(print(node))}` : '';
}

/** Returns whether all lists have an argument of this name. */
export function isListArgument(name: string): boolean {
  return pageArguments.has(name) || name === 'where' || name === 'orderBy';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
