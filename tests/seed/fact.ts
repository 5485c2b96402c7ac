/** One fact of the seed article, and the question that must bring it to light. */
export interface Fact {
  /** Its number in the checklist, from 1. */
  readonly number: number;
  /** The fact in our words. */
  readonly fact: string;
  /** A GraphQL operation that asks for this fact and nothing else. */
  readonly operation: string;
  /** The answer's `data`, exactly. */
  readonly expected: Readonly<Record<string, unknown>>;
}

/** What the stored ids of the seed dossier's own records begin with. */
export const own = 'venezuela-russia-2025:';
