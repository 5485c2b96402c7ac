import type { Factuality } from './operations.generated.js';

/** Returns the CSS class of a line; its pattern shows how far the source commits itself. */
export function lineClass(factuality: Factuality | null): string {
  return factuality ? `f-${factuality}` : 'f-none';
}
