import { fill, html } from './dom.js';
import type { Child } from './dom.js';
import { resultList } from './result-list.js';
import { searchRecords } from './search-records.js';
import type { SearchResult, SearchResultGroup } from './search-records.js';
import { whenSlow } from './when-slow.js';

const typingPauseMs = 150;
const minLength = 2;
const resultsPerGroup = 6;

/** The options of a search field. */
export interface SearchFieldOptions {
  /** The id of its input; unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onSelect: (result: SearchResult) => void;
  /** Receives the text when Enter is pressed and no result is chosen; without it, Enter selects the first result. */
  readonly onSubmit?: (text: string) => void;
  /** Announces a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
}

/** A search field with the list of its results below it. */
export interface SearchField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/** The parts and the state of a search field. */
interface FieldParts extends SearchFieldOptions {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly resultsByOption: WeakMap<Element, SearchResult>;
  /** Stops the timer and the query that are under way. */
  stop: () => void;
}

/** Creates a field that searches while the reader types. Arrow keys move through the results, Enter selects, Escape closes. */
export function searchField(options: SearchFieldOptions): SearchField {
  const parts: FieldParts = {
    ...options,
    ...createElements(options),
    resultsByOption: new WeakMap(),
    stop: () => undefined,
  };
  const { input, list } = parts;
  input.addEventListener('input', () => {
    scheduleSearch(parts);
  });
  input.addEventListener('keydown', (event) => {
    handleKey(parts, event);
  });
  input.addEventListener('blur', () => {
    closeList(parts);
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    if (event.target instanceof Element) select(parts, event.target.closest<HTMLElement>('.hit'));
  });
  return { element: html('div', { class: 'search' }, input, list), input };
}

function createElements({ id, label, placeholder }: SearchFieldOptions): Pick<FieldParts, 'input' | 'list'> {
  const list = html('div', {
    class: 'hits',
    id: `${id}-hits`,
    role: 'listbox',
    'aria-label': 'Results',
    hidden: true,
  });
  const input = html('input', {
    type: 'search',
    id,
    role: 'combobox',
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder,
  });
  return { input, list };
}

function scheduleSearch(parts: FieldParts): void {
  parts.stop();
  const timer = setTimeout(() => void search(parts), typingPauseMs);
  parts.stop = () => {
    clearTimeout(timer);
  };
}

async function search(parts: FieldParts): Promise<void> {
  closeList(parts);
  const text = parts.input.value.trim();
  if (text.length < minLength) return;
  const searching = new AbortController();
  const { signal } = searching;
  parts.stop = () => {
    searching.abort();
  };
  const endProgress = whenSlow(() => {
    openList(parts, html('p', { class: 'quiet' }, 'Searching …'));
  });
  try {
    const groups = await searchRecords(text, { first: resultsPerGroup, signal });
    openList(
      parts,
      groups.length > 0 ? [resultList(groups, parts), allResultsWords(parts)] : noResultWords(),
    );
    parts.announce(amountWords(groups));
  } catch (failure) {
    if (!signal.aborted)
      openList(parts, html('p', {}, failure instanceof Error ? failure.message : 'The search failed.'));
  } finally {
    endProgress();
  }
}

function openList({ input, list }: FieldParts, ...children: ReadonlyArray<Child>): void {
  fill(list, ...children);
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  input.removeAttribute('aria-activedescendant');
}

function closeList({ input, list, stop }: FieldParts): void {
  stop();
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function handleKey(parts: FieldParts, event: KeyboardEvent): void {
  const { input } = parts;
  switch (event.key) {
    case '/':
      // The key that moves the focus here is not part of the search.
      if (input.value === '') event.preventDefault();
      return;
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      moveActive(parts, event.key === 'ArrowDown' ? 1 : -1);
      return;
    case 'Enter':
      event.preventDefault();
      submit(parts);
      return;
    case 'Escape':
      closeList(parts);
  }
}

function submit(parts: FieldParts): void {
  const { input, list, onSubmit } = parts;
  const chosen = list.hidden ? null : list.querySelector<HTMLElement>('[aria-selected=true]');
  const text = input.value.trim();
  if (chosen || !onSubmit) select(parts, chosen ?? (list.hidden ? null : list.querySelector('.hit')));
  else if (text !== '') {
    closeList(parts);
    onSubmit(text);
  }
}

function select(parts: FieldParts, option: HTMLElement | null): void {
  const result = option ? parts.resultsByOption.get(option) : undefined;
  if (!result) return;
  closeList(parts);
  parts.input.value = '';
  parts.input.blur();
  parts.onSelect(result);
}

function moveActive({ input, list }: FieldParts, by: 1 | -1): void {
  const options = [...list.querySelectorAll<HTMLElement>('.hit')];
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const next = options[at < 0 && by < 0 ? options.length - 1 : (at + by + options.length) % options.length];
  if (!next) return;
  options[at]?.setAttribute('aria-selected', 'false');
  next.setAttribute('aria-selected', 'true');
  next.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', next.id);
}

function noResultWords(): Child {
  return [
    html('p', {}, 'Nothing on record has these words.'),
    html('p', { class: 'quiet' }, 'Try fewer words, another spelling, or the name of a person or place.'),
  ];
}

function allResultsWords({ onSubmit }: FieldParts): Child {
  return onSubmit && html('p', { class: 'quiet' }, 'Press Enter for all results.');
}

function amountWords(groups: ReadonlyArray<SearchResultGroup>): string {
  const count = groups.reduce((sum, { results }) => sum + results.length, 0);
  return count === 0 ? 'Nothing found.' : `${count} found. Use the arrow keys to move through them.`;
}
