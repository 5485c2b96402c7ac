import { html, type Child } from '../dom.js';
import { quotations } from '../lists/statement-parts.js';
import type { OutlineStatement, TextCheck } from './outline-statement.js';
import { textMark } from './text-mark.js';

/** Returns the quotations of a statement, each with what was found of it in the text of the document, if one was given. */
export function checkedQuotations({ line }: OutlineStatement, check: TextCheck | null): Child {
  if (check === null) return quotations(line);
  return line.quotes.map((quote) =>
    html('div', {}, quotations({ quotes: [quote] }), textMark(check.quotation(quote, line))),
  );
}
