import type { EnumType, Property, Relationship } from './types.js';

/** A definition with its description before it. */
export function described(description: string, definition: string): string {
  return `${JSON.stringify(description)}\n${definition}`;
}

/** The values of an enum with their descriptions. */
export function enumValues({ values }: EnumType): string {
  return values.map(({ name, description }) => described(description, name)).join('\n');
}

/** The beginning of the names made from a relationship: `StatementContent`. */
export function relationshipName({ owner, name }: Pick<Relationship, 'owner' | 'name'>): string {
  return owner + name.charAt(0).toUpperCase() + name.slice(1);
}

/** The type of a property as SDL. */
export function propertyType({ scalar, enumName, list, nonNull }: Property): string {
  const name = scalar ?? enumName ?? 'String';
  return `${list ? `[${name}!]` : name}${nonNull ? '!' : ''}`;
}
