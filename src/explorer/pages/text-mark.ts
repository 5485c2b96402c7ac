import { html } from '../dom.js';
import type { TextMark } from './outline-statement.js';

/** Returns what was found of a quotation or passage in the text of its document, as a line; null for nothing. */
export function textMark(mark: TextMark | null | undefined): HTMLElement | null {
  if (!mark) return null;
  const { isVerified, words } = mark;
  return html(
    'small',
    { class: isVerified ? 'text-mark verified' : 'text-mark' },
    `${isVerified ? '✓' : '!'} ${words}`,
  );
}
