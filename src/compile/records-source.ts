/** Where records of a label are found: among all of them, or from records that a condition names. */
export type RecordsSource =
  | { readonly kind: 'label'; readonly label: string }
  /** Statements that may speak for the actor whose id is the parameter, found from the actor. */
  | { readonly kind: 'side'; readonly label: string; readonly parameter: string }
  | LinkedToSource;

/** Records of a label that are linked with records of given ids in one of several ways; found from those. */
export interface LinkedToSource {
  readonly kind: 'linkedTo';
  readonly label: string;
  readonly ways: ReadonlyArray<LinkWay>;
}

/** How records lead to a record whose id is the parameter, or to records whose ids are in it. */
export interface LinkWay {
  /** From the records to the named ones. */
  readonly steps: ReadonlyArray<LinkStep>;
  readonly parameter: string;
  readonly operator: '=' | 'IN';
}

/** A link, as seen from the records that are further from the named ones. */
export interface LinkStep {
  /** The label of those records. */
  readonly label: string;
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
}
