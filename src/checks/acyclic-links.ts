/** Link types that must not form a cycle together. */
export interface AcyclicLinks {
  readonly name: 'content' | 'derivation' | 'speaksFor';
  readonly types: ReadonlyArray<string>;
  /** The boolean property of the links that must not form a cycle; null if none of the types may. */
  readonly when: string | null;
  /** The beginning of the message for a cycle. */
  readonly words: string;
}

/** All link types that must not form cycles. Source: our own decision. */
export const acyclicLinks: ReadonlyArray<AcyclicLinks> = [
  {
    name: 'content',
    types: ['HAS_CONTENT'],
    when: null,
    words: 'Statements have each other as content in a cycle',
  },
  {
    name: 'derivation',
    types: ['DERIVED_FROM'],
    when: null,
    words: 'Documents are derived from each other in a cycle',
  },
  {
    name: 'speaksFor',
    types: ['HOLDS_POSITION', 'PART_OF'],
    when: 'speaksFor',
    words: 'Actors speak for each other in a cycle',
  },
];

/** Returns the entry of the list that a link belongs to, or null. */
export function acyclicLinksOf(
  type: string,
  properties: Readonly<Record<string, unknown>>,
): AcyclicLinks | null {
  const found = acyclicLinks.find(({ types }) => types.includes(type));
  if (!found) return null;
  return found.when === null || properties[found.when] === true ? found : null;
}
