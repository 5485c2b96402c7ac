/** A place in a text, as a dossier has it: the selectors TextPosition and TextQuote of W3C Web Annotation, with the quotation as a hash. */
export interface Passage {
  /** The first code point, from 0. */
  readonly start: number;
  /** The code point after the last one. */
  readonly end: number;
  /** The SHA-256 of the passage. */
  readonly sha256: string;
  /** The characters before it, at most 32; null at the beginning of the text. */
  readonly prefix: string | null;
  /** The characters after it, at most 32; null at the end of the text. */
  readonly suffix: string | null;
}

/** What was found of a passage or quotation in a text. */
export type VerificationState =
  | 'FOUND'
  /** The same words; quotation marks, dashes or spaces differ, or the quotation leaves words out. */
  | 'FOLDED'
  /** At another place of the text. */
  | 'MOVED'
  /** The words stand in the text, but it is not clear which of several places is meant. */
  | 'AMBIGUOUS'
  /** The words around it stand in the text, with other words between them. */
  | 'CHANGED'
  | 'NOT_FOUND';

/** Where a passage or quotation was found, in code points of the text; null where it was not. */
export interface FoundPlace {
  readonly state: VerificationState;
  readonly place: { readonly start: number; readonly end: number } | null;
}
