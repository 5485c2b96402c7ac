/** Words that a claim need not share with a quotation: articles, pronouns, forms of be and have. */
const smallWords = new Set(
  `a an the
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves this that these those who whom whose which
  be am is are was were been being have has had having`.split(/\s+/),
);

/**
 * Chooses the quotation that is printed after a claim: the shortest whose words the claim does not hold itself, then the first; or null.
 *
 * Source: rule 9.7.
 */
export function quoteFor(claim: string, quotes: ReadonlyArray<string>): string | null {
  const said = new Set(wordsOf(claim));
  const telling = quotes.filter((quote) => {
    return wordsOf(quote).some((word) => !said.has(word) && !smallWords.has(word));
  });
  const lengths = telling.map((quote) => Array.from(quote).length);
  return telling[lengths.indexOf(Math.min(...lengths))] ?? null;
}

function wordsOf(text: string): ReadonlyArray<string> {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
