import type { App } from './app.js';
import { button } from './dom.js';

/** Returns a button that opens the details of a record. */
export function recordButton(app: App, id: string, name: string): HTMLElement {
  return button(name, {
    class: 'plain',
    onclick: () => {
      app.select(id);
    },
  });
}
