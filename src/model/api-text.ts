import type { EnumType, Property, Relationship } from './types.js';

/** Returns a definition preceded by its description. */
export function described(description: string, definition: string): string {
  return `${JSON.stringify(description)}\n${definition}`;
}

/** Returns the values of an enum with their descriptions. */
export function enumValues({ values }: EnumType): string {
  return values.map(({ name, description }) => described(description, name)).join('\n');
}

/** Returns the prefix of the names of types for a relationship: `StatementContent`. */
export function relationshipName({ owner, name }: Pick<Relationship, 'owner' | 'name'>): string {
  return owner + name.charAt(0).toUpperCase() + name.slice(1);
}

/** Returns the type of a property as SDL. */
export function propertyType({ scalar, enumName, list, nonNull }: Property): string {
  const name = scalar ?? enumName ?? 'String';
  return `${list ? `[${name}!]` : name}${nonNull ? '!' : ''}`;
}
