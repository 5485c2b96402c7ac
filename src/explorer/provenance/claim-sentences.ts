import type { Provenance } from './provenance.js';
import { replySentences } from './replies.js';

type Chain = Provenance['chains'][number];

/** Returns a chain in words, with what its last statement replies to. */
export function chainSentence({ sentence, replySentences: replies }: Chain): string {
  return [sentence, ...replies].join(' ');
}

/** Returns all chains of a claim and all replies to it as sentences. */
export function claimSentences(claim: Provenance): ReadonlyArray<string> {
  return [...claim.chains.map(chainSentence), ...replySentences(claim)];
}
