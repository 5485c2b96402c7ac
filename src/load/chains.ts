/** Links that must not lead back to where they began, and the words for such a chain. */
export interface Chain {
  readonly name: 'content' | 'derivation' | 'speaksFor';
  readonly types: ReadonlyArray<string>;
  /** The boolean property that makes a link part of the chain; null: every link is. */
  readonly when: string | null;
  readonly words: string;
}

/** Source: the model's refusals. */
export const chains: ReadonlyArray<Chain> = [
  { name: 'content', types: ['HAS_CONTENT'], when: null, words: 'Contents hold each other in a circle' },
  {
    name: 'derivation',
    types: ['DERIVED_FROM'],
    when: null,
    words: 'Documents are derived from each other in a circle',
  },
  {
    name: 'speaksFor',
    types: ['HOLDS_POSITION', 'PART_OF'],
    when: 'speaksFor',
    words: 'Actors speak for each other in a circle',
  },
];

/** The chain that a link is part of. */
export function chainOf(link: {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}): Chain | null {
  const chain = chains.find(({ types }) => types.includes(link.type));
  if (!chain) return null;
  return chain.when === null || link.properties[chain.when] === true ? chain : null;
}
