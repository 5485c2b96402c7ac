import type { App } from './app.js';
import { viewLink } from './view-link.js';
import { claimState } from './view-state.js';

/** Returns a link that opens the provenance of a claim. */
export function claimLink(
  app: App,
  { id, text }: { readonly id: string; readonly text: string },
): HTMLElement {
  return viewLink(app, claimState(id), text);
}
