import type { Factuality } from './commitment.js';

/** The words for the doubt or denial of a link. */
export interface Doubt {
  /** Before the clause: `it is possible that `; empty where there are none. */
  readonly words: string;
  /** Before the verb of the clause: `possibly `; empty where there is none. */
  readonly adverb: string;
  /** Whether it makes the content less than certain. */
  readonly isHedge: boolean;
}

const none: Doubt = { words: '', adverb: '', isHedge: false };

/** The first doubt of a sentence. */
const first: Readonly<Partial<Record<Factuality, Doubt>>> = {
  PROBABLE: { words: 'it is likely that ', adverb: '', isHedge: true },
  POSSIBLE: { words: 'it is possible that ', adverb: '', isHedge: true },
  CERTAIN_NOT: { words: 'it is not true that ', adverb: '', isHedge: false },
  PROBABLE_NOT: { words: 'it is unlikely that ', adverb: '', isHedge: true },
  POSSIBLE_NOT: { words: 'it may not be true that ', adverb: '', isHedge: true },
};

/** A doubt after another one, so that none is stated twice in the same words. */
const further: Readonly<Partial<Record<Factuality, Doubt>>> = {
  PROBABLE: { words: '', adverb: 'probably ', isHedge: true },
  POSSIBLE: { words: '', adverb: 'possibly ', isHedge: true },
  CERTAIN_NOT: { words: 'it is not true that ', adverb: '', isHedge: false },
  PROBABLE_NOT: { words: 'it is probably not true that ', adverb: '', isHedge: true },
  POSSIBLE_NOT: { words: 'it is possibly not true that ', adverb: '', isHedge: true },
};

/** Returns the words for the factuality of a link; none for one that states its content as fact or leaves it open. Source: rule 9.5, as amended. */
export function doubtOf(factuality: Factuality, { isHedged }: { readonly isHedged: boolean }): Doubt {
  return (isHedged ? further : first)[factuality] ?? none;
}
