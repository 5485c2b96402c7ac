import type { Provenance } from './provenance.js';

type Chain = Provenance['chains'][number];

/** Returns a chain in words, with what its last statement replies to. */
export function chainSentence({ sentence, replySentences: replies }: Chain): string {
  return [sentence, ...replies].join(' ');
}

/** Returns the sentences on a claim that are not those of its chains: the other replies to it and to its versions. */
export function replySentences({ sentences, chains }: Provenance): ReadonlyArray<string> {
  const told = new Set(chains.flatMap(({ sentence, replySentences: replies }) => [sentence, ...replies]));
  return sentences.filter((sentence) => !told.has(sentence));
}

/** Returns all chains of a claim and all replies to it as sentences. */
export function claimSentences(claim: Provenance): ReadonlyArray<string> {
  return [...claim.chains.map(chainSentence), ...replySentences(claim)];
}
