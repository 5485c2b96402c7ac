import type { Factuality, Stance } from '../operations.generated.js';

/** A card of the picture. Columns are counted from the left, from 0 for documents. */
export interface Card {
  readonly key: string;
  /** The id of its record; null for a gap. */
  readonly id: string | null;
  readonly column: number;
  /** A gap stands for the statements that a shortened chain leaves out. */
  readonly kind: 'document' | 'statement' | 'reply' | 'gap';
  readonly title: string;
  /** What its lines and marks mean, in words: "denies", "leaves it open". */
  readonly badges: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
  readonly quote: string | null;
  readonly isOrigin: boolean;
  /** The numbers of the chains that contain it. */
  readonly chains: ReadonlyArray<number>;
}

/** A line between two cards, or between a card and the claim (`to` null). */
export interface Line {
  readonly from: string;
  readonly to: string | null;
  readonly factuality: Factuality | null;
  readonly stance: Stance | null;
  readonly words: string | null;
  readonly inferred: boolean;
  readonly chains: ReadonlyArray<number>;
}
