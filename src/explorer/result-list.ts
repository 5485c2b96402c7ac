import { html } from './dom.js';
import type { Child } from './dom.js';
import type { TextPiece } from './mark-matches.js';
import { recordIcon } from './record-icon.js';
import { kindKey, kindWords } from './records.js';
import type { SearchResult, SearchResultGroup } from './search-records.js';

/** Where results are listed. */
export interface ResultListOptions {
  /** The id of the search field. */
  readonly id: string;
  /** Receives the result of each option. */
  readonly resultsByOption: WeakMap<Element, SearchResult>;
}

/** Returns the results of a search as options of a list box, group by group. */
export function resultList(
  groups: ReadonlyArray<SearchResultGroup>,
  { id, resultsByOption }: ResultListOptions,
): ReadonlyArray<HTMLElement> {
  return groups.map(({ title, results, hasMore }, group) =>
    html(
      'div',
      { role: 'group', 'aria-label': title },
      html(
        'p',
        { class: 'group-title', 'aria-hidden': 'true' },
        title,
        hasMore && html('span', {}, `, best ${results.length}`),
      ),
      results.map((result, place) => {
        const option = optionOf(result, `${id}-hit-${group}-${place}`);
        resultsByOption.set(option, result);
        return option;
      }),
    ),
  );
}

function optionOf(result: SearchResult, id: string): HTMLElement {
  const { pieces, otherText, amount } = result;
  return html(
    'div',
    { role: 'option', id, class: 'hit', 'aria-selected': 'false' },
    recordIcon(result),
    html(
      'span',
      { class: 'hit-label' },
      marked(pieces),
      otherText && html('span', { class: 'hit-other-text' }, '“', marked(otherText), '”'),
    ),
    html('span', { class: 'hit-kind' }, kindWords(kindKey(result))),
    html('span', { class: 'hit-count' }, amount),
  );
}

function marked(pieces: ReadonlyArray<TextPiece>): Child {
  return pieces.map(({ text, isMatch }) => (isMatch ? html('mark', {}, text) : text));
}
