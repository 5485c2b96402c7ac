/** Words that are ignored when a quotation is compared with a claim: articles, pronouns, forms of be and have. */
const smallWords = new Set(
  `a an the
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves this that these those who whom whose which
  be am is are was were been being have has had having`.split(/\s+/),
);

/**
 * Chooses the quotation that is printed after a claim: the shortest, then the first, that has a word which the claim lacks; null where none has.
 *
 * Source: rule 9.7.
 */
export function quoteFor(claim: string, quotes: ReadonlyArray<string>): string | null {
  const said = new Set(wordsOf(claim));
  const informative = quotes.filter((quote) => {
    return wordsOf(quote).some((word) => !said.has(word) && !smallWords.has(word));
  });
  const lengths = informative.map((quote) => Array.from(quote).length);
  return informative[lengths.indexOf(Math.min(...lengths))] ?? null;
}

function wordsOf(text: string): ReadonlyArray<string> {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
