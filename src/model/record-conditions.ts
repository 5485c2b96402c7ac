import type { NodeType } from './types.js';

/**
 * Returns the types to which a filter on an interface can be narrowed, by the name of the condition: `actor` and `document` for Source.
 *
 * They are the types that have a list of their own and implement the interface.
 */
export function narrowerTypes(
  types: ReadonlyMap<string, NodeType>,
  { kind, name }: Pick<NodeType, 'kind' | 'name'>,
): ReadonlyMap<string, NodeType> {
  if (kind !== 'interface') return new Map();
  const narrower = [...types.values()].filter((type) => type.root !== null && type.interfaces.includes(name));
  return new Map(narrower.map((type) => [type.name.charAt(0).toLowerCase() + type.name.slice(1), type]));
}

/** Returns whether records of a type are at the end of attribution chains, so that documents have reported them at some time. */
export function endsChains({ name, interfaces }: Pick<NodeType, 'name' | 'interfaces'>): boolean {
  return isStatement({ name }) || name === 'Claim' || interfaces.includes('Claim');
}

/** Returns whether a type is that of statements, which speak for a side. */
export function isStatement({ name }: Pick<NodeType, 'name'>): boolean {
  return name === 'Statement';
}
