import type { App } from './app.js';
import { button } from './dom.js';

/** How long a button says that it has copied, in milliseconds. */
const confirmationMs = 2500;

/** Returns a button that copies a text to the clipboard, and says so itself. */
export function copyButton({ announce }: App, label: string, text: () => string): HTMLElement {
  const element = button(label, {
    onclick: () => {
      navigator.clipboard.writeText(text()).then(
        () => {
          confirm('Copied ✓');
          announce('Copied.');
        },
        () => {
          confirm('Not copied');
          announce('The browser did not allow the page to copy.');
        },
      );
    },
  });
  let ending: ReturnType<typeof setTimeout> | undefined;
  const confirm = (words: string): void => {
    clearTimeout(ending);
    element.textContent = words;
    ending = setTimeout(() => {
      element.textContent = label;
    }, confirmationMs);
  };
  return element;
}
