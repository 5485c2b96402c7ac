import { Document, isCollection, visit } from 'yaml';

/**
 * Writes a value as YAML that readers of YAML 1.1 and 1.2 read alike: texts that only one of them takes for something else (`yes`, `=`,
 * `2025-10-03`, `1:30`) are in double quotes, and characters that only one of them takes for a line end, or rejects, are escaped.
 *
 * No line is folded and no text is a block: a text is on one line, its line ends escaped, so that each line can be indented as it is. In flow style, it is one line with brackets and braces.
 */
export function yamlText(value: object, style: 'block' | 'flow' = 'block'): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  if (style === 'flow' && isCollection(document.contents)) document.contents.flow = true;
  visit(document, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && needsQuotes(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  // Only texts in double quotes have such characters.
  return document
    .toString({ lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
    .replace(unreadable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Characters beyond a line of printable text in YAML 1.1: controls, the line ends of Unicode, the byte order mark, noncharacters. */
const unreadable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function needsQuotes(text: string): boolean {
  return text.search(unreadable) >= 0 || /^(=|<<|---|\.\.\.|\?.*)$/.test(text) || /[\t\n\r]/.test(text);
}
