/** Letters without a decomposition in Unicode that people type as others. Sources: Lucene's ASCIIFoldingFilter and ArabicNormalizer. */
const otherLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'q',
  ə: 'a',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

const replaced = new RegExp(`[${Object.keys(otherLetters).join('')}]`, 'gu');

/** Characters that are not read: joiners, directions, the Arabic elongation, and modifier apostrophes. */
const unread = /[\p{Cf}\u0640\u02b0-\u02ff]/gu;

/**
 * Marks on a letter that people leave out when they type: accents, vowel points, dakuten, nukta, Thai tones. Vowel signs of Indic and
 * Southeast Asian scripts are not among them, since words differ by nothing else.
 */
const accents =
  /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}])\p{M}|[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u0e48-\u0e4b]/gu;

/**
 * Returns a text as search compares it: in lower case, without accents and other marks, and with one form of each letter.
 *
 * @example foldText('Łódź, ΟΔΥΣΣΕΎΣ') // 'lodz, οδυσσευσ'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(unread, '')
    .replace(accents, '')
    .replace(replaced, (letter) => otherLetters[letter] ?? letter)
    .normalize('NFC');
}
