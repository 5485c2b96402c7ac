import { html } from './dom.js';

/** How long a sentence stays: a screen reader may still be reading the one before. In milliseconds. */
const stayMs = 10_000;

/** Tells screen readers what has happened. */
export interface Announcer {
  /** Belongs on the page from its beginning: what is added to it later is read out. */
  readonly element: HTMLElement;
  readonly announce: (sentence: string) => void;
}

/** Creates an announcer. Its sentences stay side by side for a while, so that none is lost when two things happen at once. */
export function createAnnouncer(): Announcer {
  const element = html('div', {
    class: 'visually-hidden',
    role: 'status',
    'aria-live': 'polite',
    'aria-atomic': 'false', // a status is read as a whole otherwise
  });
  return {
    element,
    announce: (sentence) => {
      const line = html('p', {}, sentence);
      element.append(line);
      setTimeout(() => {
        line.remove();
      }, stayMs);
    },
  };
}
