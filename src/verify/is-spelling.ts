import { textSha256 } from './text-sha256.js';

/** Returns whether words are those of a hash, but for straight or curly quotation marks, white space and soft hyphens. */
export function isSpelling(words: string, sha256: string): boolean {
  const plain = words.replaceAll('\u00ad', '');
  return [plain, straightMarks(plain), curlyMarks(plain)]
    .flatMap((spelling) => [spelling, spelling.replace(/\s+/gu, ' ')])
    .some((spelling) => textSha256(spelling) === sha256);
}

function straightMarks(words: string): string {
  return words.replace(/[“”„‟«»]/gu, '"').replace(/[‘’‚‛‹›]/gu, "'");
}

/** Returns words with the quotation marks and apostrophes of printed English. */
function curlyMarks(words: string): string {
  return straightMarks(words)
    .replace(/(?<=^|[\s([–—-])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([–—“-])'/gu, '‘')
    .replaceAll("'", '’');
}
