import { Gone } from './app.js';
import { NoAnswer } from './ask.js';
import { button, html } from './dom.js';

/** What stands in place of a view that has no answer: what happened, and what can be done. */
export function notice(failure: unknown, retry: () => void): HTMLElement {
  const { title, sentence, step } = wordsOf(failure);
  return html(
    'section',
    { class: 'notice', role: 'alert' },
    html('h1', {}, title),
    html('p', {}, sentence),
    step && html('p', { class: 'quiet' }, step),
    html('p', {}, button('Try again', { onclick: retry }), ' ', html('a', { href: '/' }, 'Go to the start')),
  );
}

interface Words {
  readonly title: string;
  readonly sentence: string;
  readonly step: string | null;
}

function wordsOf(failure: unknown): Words {
  if (failure instanceof Gone)
    return {
      title: 'This is not on record any more',
      sentence: failure.message,
      step: 'It may have been removed or renamed when its dossier was loaded again. Try the search.',
    };
  if (failure instanceof NoAnswer)
    return { title: titles[failure.refusal], sentence: failure.message, step: failure.hint };
  return {
    title: 'This page has a fault',
    sentence: String(failure),
    step: 'Please report it, with the address of this page.',
  };
}

const titles = {
  away: 'The database does not answer',
  limits: 'This asks for too much at once',
  refused: 'The server refused the question',
} as const;

const waitBeforeShowingMs = 300;

/** Calls `show` once something has taken a moment. Call the result when it has come. */
export function onceSlow(show: () => void): () => void {
  const timer = setTimeout(show, waitBeforeShowingMs);
  return () => {
    clearTimeout(timer);
  };
}

/** Shows that something is on its way, once it has taken a moment. Call the result when it has come. */
export function waiting(place: HTMLElement, words: string): () => void {
  const isThere = onceSlow(() => {
    place.classList.add('waiting');
    place.prepend(html('p', { class: 'waiting-words', role: 'status' }, `${words} …`));
  });
  return () => {
    isThere();
    place.classList.remove('waiting');
    place.querySelector('.waiting-words')?.remove();
  };
}

/** What is said when a question has no answer on record. */
export function nothingFound(words: string): HTMLElement {
  return html(
    'div',
    { class: 'notice' },
    html('p', {}, words),
    html(
      'p',
      { class: 'quiet' },
      'You could ask: ',
      html('a', { href: '/?question=ask-russia' }, 'Who asked Russia for what?'),
      ', ',
      html('a', { href: '/?question=unanswered' }, 'What has no reported answer?'),
      ' or ',
      html('a', { href: '/?question=one-origin' }, 'What rests on one origin?'),
    ),
  );
}
