/** Words without content of their own, which are ignored when a quotation is compared with a claim. */
const smallWords = new Set(
  `a an the
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves this that these those who whom whose which
  be am is are was were been being have has had having do does did doing will would shall should can could may might must
  and or but nor so yet if than then as because while though although when where whether
  about after against at before between by for from in into of off on onto out over since through to under until up upon
  with within without
  not no there here very also just s t`.split(/\s+/),
);

/** Words are forms of one another where they share this many first letters, and this part of the longer one. */
const sharedLetters = 4;
const sharedPart = 0.6;

/**
 * Chooses the quotation that is printed after a claim: the shortest, then the first, that has a content word which the claim lacks in
 * any form; null where none has.
 *
 * Source: rule 9.7, as amended.
 */
export function quoteFor(claim: string, quotes: ReadonlyArray<string>): string | null {
  const said = wordsOf(claim);
  const informative = quotes.filter((quote) => {
    return wordsOf(quote).some((word) => {
      return !smallWords.has(word) && !said.some((other) => areFormsOfOneWord(word, other));
    });
  });
  const lengths = informative.map((quote) => Array.from(quote).length);
  return informative[lengths.indexOf(Math.min(...lengths))] ?? null;
}

/** Returns whether two words have the same stem or begin alike: `calls` and `calling`, `respond` and `response`. */
function areFormsOfOneWord(one: string, other: string): boolean {
  if (stemOf(one) === stemOf(other)) return true;
  if (/\d/.test(one)) return false;
  const least = Math.max(sharedLetters, Math.ceil(sharedPart * Math.max(one.length, other.length)));
  return one.length >= least && one.slice(0, least) === other.slice(0, least);
}

function stemOf(word: string): string {
  return word.replace(/(?<=..)(?:ings?|ed|e?s|ly|e)$/, '');
}

function wordsOf(text: string): ReadonlyArray<string> {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
