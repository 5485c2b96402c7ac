/** A claim as it is published, in words. The forms (card, text, Markdown, HTML, one line, citations) are written from it alone. */
export interface ClaimPage {
  readonly id: string;
  readonly kind: 'claim' | 'request';
  /** The claim as one clause with a capital, without a final stop. */
  readonly title: string;
  /** The date of the claim; null if it is not known. */
  readonly date: string | null;
  readonly items: ReadonlyArray<string>;
  readonly status: { readonly word: string; readonly reason: string };
  /** The outcome for each addressee of a request. */
  readonly outcomes: ReadonlyArray<PublishedOutcome>;
  /** Every reply to the claim, every denial and every answer, as sentences. No form leaves one out. */
  readonly replies: ReadonlyArray<string>;
  /** What the claim is related to. No form leaves out what contradicts it. */
  readonly related: ReadonlyArray<PublishedRelation>;
  readonly chains: ReadonlyArray<PublishedChain>;
  /** The original sources in words: "Rests on 1 to 3 original sources, as far as recorded: A, B and C." */
  readonly origins: ReadonlyArray<string>;
  /** Corrections and withdrawals of its documents. */
  readonly corrections: ReadonlyArray<string>;
  readonly sources: ReadonlyArray<PublishedSource>;
  /** The day of the latest import, `YYYY-MM-DD`, UTC; null if it is not known. */
  readonly graphDay: string | null;
  /** The public address of the page; null if the server has none. Then the id stands in its place. */
  readonly address: string | null;
}

/** The outcome of a request for one addressee. */
export interface PublishedOutcome {
  readonly addressee: string;
  readonly words: string;
  readonly note: string | null;
}

/** Claims and statements that stand in one relation to the claim. */
export interface PublishedRelation {
  /** "Because", "Contradicted by". */
  readonly words: string;
  readonly texts: ReadonlyArray<string>;
  readonly isContradiction: boolean;
}

/** How certain a source is of what follows; decides how its line is drawn. Omitted: the step stands for statements that are left out. */
export type Certainty = 'fact' | 'likely' | 'possible' | 'open' | 'untrue' | 'omitted';

/** An attribution chain: from the document to the source that says it. */
export interface PublishedChain {
  readonly sentence: string;
  readonly steps: ReadonlyArray<PublishedStep>;
}

/** A source of a chain, or the sources that a shortened chain leaves out. */
export interface PublishedStep {
  readonly who: string;
  /** The reporting verb; null if there is none. */
  readonly verb: string | null;
  readonly isOrigin: boolean;
  readonly certainty: Certainty;
}

/** A document as it is cited. */
export interface PublishedSource {
  readonly id: string;
  readonly title: string | null;
  /** The code of its kind, such as `ARTICLE`. */
  readonly kind: string;
  readonly publishers: ReadonlyArray<string>;
  /** EDTF level 1, for example `2025-10~`. */
  readonly date: string | null;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  /** The day on which it was read, `YYYY-MM-DD`. */
  readonly accessedOn: string | null;
  /** Whether the dossier's author has read it. */
  readonly consulted: boolean;
  /** "Corrected on 2025-03-07"; null if it was not corrected. */
  readonly correction: string | null;
}
