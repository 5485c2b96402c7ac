import type { App } from './app.js';
import { button } from './dom.js';

/** Returns a button that copies a text to the clipboard and announces that it did. */
export function copyButton({ announce }: App, label: string, text: () => string): HTMLElement {
  return button(label, {
    onclick: () => {
      navigator.clipboard.writeText(text()).then(
        () => {
          announce('Copied.');
        },
        () => {
          announce('The browser did not allow the page to copy.');
        },
      );
    },
  });
}
