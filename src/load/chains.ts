/** Link types that must not form cycles, and the message for a cycle. */
export interface Chain {
  readonly name: 'content' | 'derivation' | 'speaksFor';
  readonly types: ReadonlyArray<string>;
  /** The boolean property that makes a link part of the chain; null if every link is part of it. */
  readonly when: string | null;
  readonly words: string;
}

/** All chains. Source: our own decision, as for the checks of whole files. */
export const chains: ReadonlyArray<Chain> = [
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

/** Returns the chain that a link is part of, or null. */
export function chainOf(link: {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}): Chain | null {
  const chain = chains.find(({ types }) => types.includes(link.type));
  if (!chain) return null;
  return chain.when === null || link.properties[chain.when] === true ? chain : null;
}
