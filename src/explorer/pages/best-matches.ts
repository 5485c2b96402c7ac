import type { App } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type { TextPiece } from '../mark-matches.js';
import { recordIcon } from '../record-icon.js';
import { kindKey, kindWords } from '../records.js';
import { searchRecords } from '../search-records.js';
import type { SearchResult, SearchResultGroup } from '../search-records.js';
import { viewLink } from '../view-link.js';
import { claimState, recordView, stateOf, wholeList } from '../view-state.js';
import type { ResultParts } from './result-parts.js';

const resultsPerType = 20;
const bestMatchWords =
  'Best matches include other word forms and spellings, and the names of those concerned. The numbers above count records that have all words as written.';

/** Returns the best matches of a search, type by type, the type with the best match first. Throws OperationFailed. */
export async function bestMatches(
  app: App,
  { view, counts, signal }: ResultParts & { readonly signal: AbortSignal },
): Promise<HTMLElement> {
  const groups = await searchRecords(view.text, { first: resultsPerType, signal });
  if (groups.length === 0) return nothingFound(app, view.text);
  const hasAllWords = counts.some((count) => count !== null && count > 0);
  return html(
    'div',
    {},
    hasAllWords ? html('p', { class: 'quiet' }, bestMatchWords) : nearestWords(app, view.text, groups),
    groups.map((group) => groupSection(app, group)),
  );
}

/** Says that these are not quite the words, and offers the name that comes nearest. */
function nearestWords(app: App, text: string, [first]: ReadonlyArray<SearchResultGroup>): Child {
  const [nearest] = first?.results ?? [];
  const isName = nearest && ['actor', 'asset', 'place'].includes(nearest.type);
  return html(
    'p',
    { class: 'nearest' },
    `No record has all words of “${text}” itself; these come nearest.`,
    isName && [' Did you mean ', resultLink(app, nearest, nearest.label), '?'],
  );
}

function groupSection(app: App, { title, results, hasMore }: SearchResultGroup): HTMLElement {
  return html(
    'section',
    {},
    html('h2', {}, title, hasMore && html('span', { class: 'quiet' }, `, the best ${results.length}`)),
    html(
      'ol',
      { class: 'records', 'aria-label': title },
      results.map((result) => resultItem(app, result)),
    ),
  );
}

function resultItem(app: App, result: SearchResult): HTMLElement {
  const { pieces, otherText, amount } = result;
  return html(
    'li',
    {},
    html('span', { class: 'item-icon' }, recordIcon(result)),
    html(
      'div',
      { class: 'item-body' },
      html('p', { class: 'item-title' }, resultLink(app, result, marked(pieces))),
      otherText && html('p', { class: 'quiet' }, '“', marked(otherText), '”'),
    ),
    html(
      'div',
      { class: 'item-side' },
      html('span', {}, kindWords(kindKey(result))),
      html('span', {}, amount),
    ),
  );
}

function resultLink(app: App, { id, type }: SearchResult, words: Child): HTMLElement {
  return viewLink(app, type === 'claim' ? claimState(id) : stateOf(recordView(id)), words);
}

function marked(pieces: ReadonlyArray<TextPiece>): Child {
  return pieces.map(({ text, isMatch }) => (isMatch ? html('mark', {}, text) : text));
}

function nothingFound(app: App, text: string): HTMLElement {
  const words = text.split(/\s+/).filter((word) => word.length > 2);
  const shorter = words.length > 1 ? words : [];
  return html(
    'div',
    { class: 'notice' },
    html('p', {}, `Nothing on record has these words: “${text}”, and nothing is spelt alike.`),
    html('p', { class: 'quiet' }, 'Try fewer words, another spelling, or the name of a person or place.'),
    shorter.length > 0 &&
      html(
        'p',
        {},
        'One word alone: ',
        shorter.map((word, place) => [
          place > 0 && ', ',
          viewLink(app, stateOf({ kind: 'results', text: word, tab: null, list: wholeList }), word),
        ]),
      ),
  );
}
