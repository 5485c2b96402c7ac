/**
 * Escapes text for XML, in elements and in attributes in double quotes.
 *
 * Characters that XML 1.0 does not allow (control characters, lone surrogates, U+FFFE, U+FFFF) become U+FFFD. Line ends, also those
 * of XML 1.1, are written as character references, since readers normalize them.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r\u007f-\u009f\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}
