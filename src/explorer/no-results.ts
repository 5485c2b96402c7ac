import { html } from './dom.js';

/** Returns what is shown when nothing on record answers a question: the words, and other questions. */
export function noResults(words: string): HTMLElement {
  return html(
    'div',
    { class: 'notice' },
    html('p', {}, words),
    html(
      'p',
      { class: 'quiet' },
      'You could ask: ',
      html('a', { href: '/?question=unanswered' }, 'Which requests have no reported answer?'),
      ', ',
      html('a', { href: '/?question=denied' }, 'Which claims are denied or disputed?'),
      ' or ',
      html('a', { href: '/?question=one-origin' }, 'Which claims rest on a single original source?'),
    ),
  );
}
