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
  /** The place in the text of a document; null where it is not marked. */
  readonly passageDocument: string | null;
  readonly passageStart: number | null;
  readonly passageEnd: number | null;
  readonly passageSha256: string | null;
  readonly passagePrefix: string | null;
  readonly passageSuffix: string | null;
}

/** Statements with all that they say, at any depth. */
export interface Outline {
  readonly statements: ReadonlyMap<string, OutlineStatement>;
  readonly claims: ReadonlyMap<string, OutlineClaim>;
  /** Compares with the text of the document; null where no text was given. */
  readonly check: TextCheck | null;
}

/** What marks quotations and passages with what was found of them in a text. */
export interface TextCheck {
  /** Whether it is the text in which the passages were marked, as far as that is known. */
  readonly isMarkedText: boolean;
  readonly quotation: (quote: string, statement: Pick<OutlineStatement['line'], 'language'>) => TextMark;
  /** Null where no passage of the document is recorded. */
  readonly passage: (content: OutlineContent) => TextMark | null;
}

/** What was found of a quotation or passage, in words. */
export interface TextMark {
  readonly isVerified: boolean;
  readonly words: string;
}
