import { html } from '../dom.js';
import type { Child } from '../dom.js';

/** Returns a list of names and values; unknown values are left out. */
export function factList(pairs: ReadonlyArray<readonly [name: string, value: Child]>): HTMLElement {
  const known = pairs.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  return html(
    'dl',
    {},
    known.map(([name, value]) => [html('dt', {}, name), html('dd', {}, value)]),
  );
}
