/**
 * Escapes text for XML, in elements and in attributes in double quotes.
 *
 * What XML 1.0 cannot hold (control characters, halves of characters, U+FFFE, U+FFFF) becomes U+FFFD.
 * Line ends, those of XML 1.1 too, are written as references, since readers change them.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r\u007f-\u009f\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}
