import { html } from './dom.js';

/** How long a sentence stays, in milliseconds, so that a screen reader can finish the previous one. */
const stayMs = 10_000;

/** Announces sentences to screen readers. */
export interface Announcer {
  /** Must be on the page before the first sentence; screen readers read additions only. */
  readonly element: HTMLElement;
  readonly announce: (sentence: string) => void;
}

/** Creates an announcer. Its sentences stay side by side for a while, so that two at the same time are both read. */
export function createAnnouncer(): Announcer {
  const element = html('div', {
    class: 'visually-hidden',
    role: 'status',
    'aria-live': 'polite',
    'aria-atomic': 'false', // read each sentence once, not all of them again
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
