/**
 * The part of the graph from which the rules derive the values of one or more claims.
 *
 * Keys and references are ids. Lists are ordered by start, position in the dossier and end, except `contents`. Days are text,
 * `2025-11-03`. The rules depend on nothing else. The values of a claim do not depend on the other claims that the evidence was read for.
 */
export interface Evidence {
  /**
   * The requested claims with all their versions, the answers to them with their versions, and claims that bear on one of them or
   * are a part of one; for the wording of replies, also the claims that the statements respond to.
   */
  readonly claims: ReadonlyMap<string, EvidenceClaim>;
  /**
   * The statements from which a chain leads to one of these claims or to a response to one, and the responses themselves; for the
   * wording of replies, also the statements that they respond to and those that present them as replies (`accordingTo`).
   */
  readonly statements: ReadonlyMap<string, EvidenceStatement>;
  /** The actors and documents of these claims and statements, and the actors that they speak for. */
  readonly sources: ReadonlyMap<string, EvidenceSource>;
  readonly contents: ReadonlyArray<ContentLink>;
  readonly responses: ReadonlyArray<ResponseLink>;
  readonly relations: ReadonlyArray<RelationLink>;
  readonly roles: ReadonlyArray<RoleLink>;
  readonly speaksForLinks: ReadonlyArray<SpeaksForLink>;
}

/** The first and the last possible day of something; null where the bound is unknown. */
export interface Interval {
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
}

export interface EvidenceClaim extends Interval {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

export interface EvidenceStatement extends Interval {
  readonly id: string;
  readonly text: string | null;
  readonly cue: string | null;
  readonly quotes: ReadonlyArray<string>;
  readonly basis: string | null;
  readonly date: string | null;
  readonly dateText: string | null;
  /** The number of its contents, including those outside the evidence; 2 means two or more. */
  readonly contentCount: number;
  readonly sources: ReadonlyArray<string>;
  readonly onBehalfOf: ReadonlyArray<string>;
  readonly via: ReadonlyArray<string>;
  readonly reportedIn: ReadonlyArray<{ readonly document: string; readonly locator: string | null }>;
  readonly soughtReplyFrom: ReadonlyArray<{ readonly actor: string; readonly result: string | null }>;
}

export type EvidenceSource = EvidenceActor | EvidenceDocument;

export interface EvidenceActor {
  readonly type: 'Actor';
  readonly id: string;
  readonly name: string;
  readonly inText: string | null;
  readonly kind: string;
  readonly anonymous: boolean;
}

export interface EvidenceDocument extends Interval {
  readonly type: 'Document';
  readonly id: string;
  readonly title: string;
  readonly inText: string | null;
  readonly kind: string;
  readonly access: string;
  readonly consulted: boolean;
  readonly retracted: boolean;
  readonly issuers: ReadonlyArray<string>;
  readonly derivedFrom: ReadonlyArray<{ readonly document: string; readonly kind: string | null }>;
}

/** HAS_CONTENT. */
export interface ContentLink {
  readonly statement: string;
  readonly content: string;
  readonly factuality: string;
  readonly locator: string | null;
  readonly as: string | null;
  readonly inferred: boolean;
}

/** RESPONDS_TO. */
export interface ResponseLink {
  readonly statement: string;
  readonly content: string;
  readonly stance: string;
  /** Ids of the statements that present it as this response; empty: those that have the statement as content. */
  readonly accordingTo: ReadonlyArray<string>;
}

/** RELATED_TO, of the kinds SAME_AS, ANSWERS, BEARS_ON and PART_OF. */
export interface RelationLink {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly answer: string | null;
  readonly partial: boolean;
}

/** ACTOR, RECIPIENT or OBJECT of a claim. */
export interface RoleLink {
  readonly claim: string;
  readonly thing: string;
  readonly role: 'ACTOR' | 'RECIPIENT' | 'OBJECT';
  /** Whether the thing is an actor, and not an asset or a claim. */
  readonly isActor: boolean;
  readonly as: string | null;
  readonly action: string | null;
  /** The action in words; part of the identity of the link. */
  readonly actionText: string | null;
  readonly amount: number | null;
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: string | null;
  readonly quantityText: string | null;
  /** Of items alone. */
  readonly factuality: string | null;
}

/** HOLDS_POSITION or PART_OF between actors, where the first speaks for the second. */
export interface SpeaksForLink extends Interval {
  readonly from: string;
  readonly to: string;
}
