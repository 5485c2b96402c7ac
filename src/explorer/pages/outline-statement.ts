import type { Factuality, ReadLinesQuery } from '../operations.generated.js';

type Line = NonNullable<NonNullable<ReadLinesQuery['nodes']>[number]>;

/** A statement with all that it says. */
export interface OutlineStatement {
  readonly id: string;
  readonly line: Extract<Line, { readonly __typename: 'Statement' }>;
  readonly contents: ReadonlyArray<OutlineContent>;
}

/** A claim as a line of an outline. */
export type OutlineClaim = Extract<Line, { readonly claimKind: unknown }>;

/** One content of a statement. */
export interface OutlineContent {
  readonly id: string;
  /** Where in the document it is said, for example `p8`; null where that is not recorded. */
  readonly locator: string | null;
  readonly factuality: Factuality;
  readonly inferred: boolean;
  /** The words of the text for it. */
  readonly as: string | null;
}

/** Statements with all that they say, at any depth. */
export interface Outline {
  readonly statements: ReadonlyMap<string, OutlineStatement>;
  readonly claims: ReadonlyMap<string, OutlineClaim>;
}
