import { fill, html } from './dom.js';
import type { Child } from './dom.js';
import { icon } from './marks.js';
import type { TextPiece } from './marked-text.js';
import { onceSlow } from './notices.js';
import { kindKey, kindWords } from './records.js';
import { searchHits } from './search-hits.js';
import type { Hit, HitGroup } from './search-hits.js';

const restMs = 150;
const shortest = 2;
const hitsOfAGroup = 6;

/** What a field of the search is for. */
export interface SearchFieldOptions {
  /** Tells the fields of a page apart. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (hit: Hit) => void;
  /** Says something to those who listen to the page. */
  readonly say: (sentence: string) => void;
}

/** A field of the search, with the list of what was found below it. */
export interface SearchField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A field that looks while one types: arrows lead through the hits, Enter takes one, Escape closes the list. */
export function searchField({ id, label, placeholder, onPick, say }: SearchFieldOptions): SearchField {
  const list = html('div', {
    class: 'hits',
    id: `${id}-hits`,
    role: 'listbox',
    'aria-label': 'Found',
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
  const hits = new WeakMap<Element, Hit>();
  let ongoing = new AbortController();
  let timer = 0;
  const show = (...children: ReadonlyArray<Child>): void => {
    fill(list, ...children);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    clearTimeout(timer); // what was typed last is looked for no more
    ongoing.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const look = async (): Promise<void> => {
    close();
    ongoing = new AbortController();
    const { signal } = ongoing;
    const text = input.value.trim();
    if (text.length < shortest) return;
    const isThere = onceSlow(() => {
      show(html('p', { class: 'quiet' }, 'Looking …'));
    });
    try {
      const groups = await searchHits(text, { first: hitsOfAGroup, signal });
      show(groups.length > 0 ? groups.map(groupList) : noHits());
      say(foundWords(groups));
    } catch (failure) {
      if (!signal.aborted)
        show(html('p', {}, failure instanceof Error ? failure.message : 'The search failed.'));
    } finally {
      isThere();
    }
  };
  const pick = (option: HTMLElement | null): void => {
    const hit = option ? hits.get(option) : undefined;
    if (!hit) return;
    close();
    input.value = '';
    input.blur();
    onPick(hit);
  };
  const groupList = ({ title, hits: found, hasMore }: HitGroup, group: number): HTMLElement =>
    html(
      'div',
      { role: 'group', 'aria-label': title },
      html(
        'p',
        { class: 'group-title', 'aria-hidden': 'true' },
        title,
        hasMore && html('span', {}, `, the best ${found.length}`),
      ),
      found.map((hit, place) => {
        const option = optionOf(hit, `${id}-hit-${group}-${place}`);
        hits.set(option, hit);
        return option;
      }),
    );
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), restMs);
  });
  input.addEventListener('keydown', (event) => {
    // The key that leads here is no part of what is looked for.
    if (event.key === '/' && input.value === '') event.preventDefault();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(input, list, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!list.hidden) pick(list.querySelector('[aria-selected=true]') ?? list.querySelector('.hit'));
    } else if (event.key === 'Escape') close();
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    if (event.target instanceof Element) pick(event.target.closest<HTMLElement>('.hit'));
  });
  input.addEventListener('blur', close);
  return { element: html('div', { class: 'search' }, input, list), input };
}

function noHits(): Child {
  return [
    html('p', {}, 'Nothing on record has these words.'),
    html(
      'p',
      { class: 'quiet' },
      'All of them must stand in one record; of the last one the beginning is enough.',
    ),
  ];
}

function foundWords(groups: ReadonlyArray<HitGroup>): string {
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return count === 0 ? 'Nothing found.' : `${count} found. Arrow keys lead through them.`;
}

function optionOf(hit: Hit, id: string): HTMLElement {
  return html(
    'div',
    { role: 'option', id, class: 'hit', 'aria-selected': 'false' },
    icon(hit),
    html(
      'span',
      { class: 'hit-label' },
      marked(hit.pieces),
      hit.besides && html('span', { class: 'hit-besides' }, '“', marked(hit.besides), '”'),
    ),
    html('span', { class: 'hit-kind' }, kindWords(kindKey(hit))),
    html('span', { class: 'hit-count' }, hit.amount),
  );
}

function marked(pieces: ReadonlyArray<TextPiece>): Child {
  return pieces.map(({ text, isHit }) => (isHit ? html('mark', {}, text) : text));
}

function step(input: HTMLInputElement, list: HTMLElement, by: 1 | -1): void {
  const options = [...list.querySelectorAll<HTMLElement>('.hit')];
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const next = options[at < 0 && by < 0 ? options.length - 1 : (at + by + options.length) % options.length];
  if (!next) return;
  options[at]?.setAttribute('aria-selected', 'false');
  next.setAttribute('aria-selected', 'true');
  next.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', next.id);
}
