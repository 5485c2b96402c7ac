import type { App } from './app.js';
import { fill, html } from './dom.js';
import { graphOf } from './details/panel.js';
import { icon } from './marks.js';
import { kindKey, kindWords } from './records.js';
import type { Entry } from './records.js';
import { searchHits } from './search-hits.js';
import type { Hit, HitGroup } from './search-hits.js';

const restMs = 150;
const shortest = 2;

/** A box that looks while one types: arrows lead through the hits, Enter opens one, Escape closes the list. */
export function searchBox(app: App): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const list = html('div', {
    class: 'hits',
    id: 'hits',
    role: 'listbox',
    'aria-label': 'Found',
    hidden: true,
  });
  const input = html('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': 'Search who, what and where',
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Search a state, a person, an outlet, a claim …',
  });
  const entries = new WeakMap<Element, Entry>();
  let number = 0;
  let ongoing = new AbortController();
  let timer = 0;
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const look = async (): Promise<void> => {
    ongoing.abort();
    ongoing = new AbortController();
    const { signal } = ongoing;
    const text = input.value.trim();
    if (text.length < shortest) {
      close();
      return;
    }
    try {
      const groups = await searchHits(text, { first: 6, signal });
      fill(
        list,
        groups.length > 0
          ? groups.map((group) => groupList(group, text))
          : html('p', {}, 'Nothing on record has these words.'),
      );
      app.say(
        groups.length > 0
          ? `${groups.reduce((sum, { hits }) => sum + hits.length, 0)} found.`
          : 'Nothing found.',
      );
    } catch (failure) {
      if (signal.aborted) return;
      fill(list, html('p', {}, failure instanceof Error ? failure.message : 'The search failed.'));
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const open = (option: HTMLElement | null): void => {
    const entry = option ? entries.get(option) : undefined;
    close();
    if (!entry) return;
    input.value = '';
    input.blur();
    openEntry(app, entry);
  };
  const groupList = (group: HitGroup, text: string): HTMLElement =>
    html(
      'div',
      { role: 'group', 'aria-label': group.title },
      html(
        'p',
        { class: 'group-title', 'aria-hidden': 'true' },
        group.title,
        group.total > group.hits.length && html('span', {}, ` ${group.total.toLocaleString('en')} in all`),
      ),
      group.hits.map((hit) => optionOf(hit, text)),
    );
  const optionOf = (hit: Hit, text: string): HTMLElement => {
    const option = html(
      'div',
      { role: 'option', id: `hit-${(number += 1)}`, class: 'hit', 'aria-selected': 'false' },
      icon(hit.entry),
      html('span', { class: 'hit-label' }, marked(hit.entry.label, text)),
      html('span', { class: 'hit-kind' }, kindWords(kindKey(hit.entry))),
      html(
        'span',
        { class: 'hit-count', title: 'how often it is on record' },
        hit.count.toLocaleString('en'),
      ),
    );
    entries.set(option, hit.entry);
    return option;
  };
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
      open(list.querySelector('[aria-selected=true]') ?? list.querySelector('.hit'));
    } else if (event.key === 'Escape') close();
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    if (event.target instanceof Element) open(event.target.closest<HTMLElement>('.hit'));
  });
  input.addEventListener('blur', close);
  return { element: html('div', { class: 'search', role: 'search' }, input, list), input };
}

/** Claims open with who says so; all else with what is around it. */
export function openEntry(app: App, entry: Entry): void {
  if (entry.type === 'claim')
    app.go({ view: { kind: 'claim', id: entry.id }, chosen: entry.id, as: 'picture' });
  else app.go({ view: graphOf([entry.id]), chosen: entry.id, as: 'picture' });
}

function step(input: HTMLInputElement, list: HTMLElement, by: 1 | -1): void {
  const options = [...list.querySelectorAll<HTMLElement>('.hit')];
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const next = options[(at + by + options.length) % options.length];
  if (!next) return;
  options[at]?.setAttribute('aria-selected', 'false');
  next.setAttribute('aria-selected', 'true');
  next.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', next.id);
}

/** The label with what was typed marked in it; marks and case do not count. */
function marked(label: string, text: string): ReadonlyArray<Node | string> {
  const short = label.length > 140 ? `${label.slice(0, 138)} …` : label;
  const at = short.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return [short];
  return [
    short.slice(0, at),
    html('mark', {}, short.slice(at, at + text.length)),
    short.slice(at + text.length),
  ];
}
