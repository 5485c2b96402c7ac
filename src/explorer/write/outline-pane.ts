import { groupBy } from '../../lib/group-by.js';
import type { Problem } from '../../model/graph-data.js';
import { fill, html } from '../dom.js';
import { changeEntryForm } from './change-entry-form.js';
import type { OpenForm } from './draft-state.js';
import type { ClaimFindings } from './follows.js';
import { findingBadges } from './finding-badges.js';
import { listenToMoves } from './listen-to-moves.js';
import { newEntryForm } from './new-entry-form.js';
import { outlineOf, type Entry } from './outline.js';
import type { WritePage } from './page.js';
import { recordOfProblem } from './read-draft.js';

/** The pane of the outline. */
export interface OutlinePane {
  readonly element: HTMLElement;
  readonly update: () => void;
  /** Focuses the chosen entry. */
  readonly focus: () => void;
}

/** Creates the pane of the outline, with the form for an entry above it. */
export function outlinePane(page: WritePage): OutlinePane {
  const place = html('div', {});
  const list = html('ul', { class: 'outline' });
  const element = html(
    'section',
    { class: 'pane', 'aria-labelledby': 'outline-heading' },
    html('h2', { id: 'outline-heading' }, 'The outline'),
    html(
      'p',
      { class: 'quiet' },
      'Who says what. A key pressed on an entry adds another within it; Enter changes it. Drag an entry into another, or move it with Alt and the arrow keys.',
    ),
    place,
    list,
  );
  let shownForm: OpenForm | null = null;
  let shown: ReadonlyArray<ClaimFindings> | null = null;
  const update = (): void => {
    const { form, selected } = page.state();
    if (form !== shownForm) {
      shownForm = form;
      fill(place, form && formOf(page, form));
      place.querySelector<HTMLElement>('input, select')?.focus();
    }
    // The findings are worked out anew after each change of the dossier.
    const isRefilled = page.findings() !== shown;
    const hadFocus = list.contains(document.activeElement);
    if (isRefilled) {
      shown = page.findings();
      fill(list, entriesOf(page));
    }
    for (const entry of list.querySelectorAll<HTMLElement>('.entry')) {
      const isChosen = entry.dataset['id'] === selected;
      entry.classList.toggle('chosen', isChosen);
      if (isChosen) entry.setAttribute('aria-current', 'true');
      else entry.removeAttribute('aria-current');
    }
    if (isRefilled && hadFocus) focusChosen(list);
  };
  listenToMoves(page, list);
  list.addEventListener('keydown', (event) => {
    if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const entries = [...list.querySelectorAll<HTMLElement>('.entry')];
    const index = entries.findIndex((entry) => entry === document.activeElement);
    entries[index + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  });
  return {
    element,
    update,
    focus: () => {
      focusChosen(list);
    },
  };
}

function focusChosen(list: HTMLElement): void {
  const chosen =
    list.querySelector<HTMLElement>('.entry.chosen') ?? list.querySelector<HTMLElement>('.entry');
  chosen?.focus();
}

function formOf(page: WritePage, form: OpenForm): HTMLElement {
  return form.kind === 'NEW' ? newEntryForm(page, form) : changeEntryForm(page, form.id);
}

function entriesOf(page: WritePage): ReadonlyArray<HTMLElement> {
  const { graph, problems } = page.reading();
  if (!graph) return [];
  const faulty = groupBy(problems, (problem) => recordOfProblem(page.reading(), problem));
  return outlineOf(graph).map((entry) => entryItem(page, entry, { faulty, holder: null }));
}

interface EntryPlace {
  /** Problems by the entries in which they are. */
  readonly faulty: ReadonlyMap<string | null, ReadonlyArray<Problem>>;
  /** The statement that holds the entry here. */
  readonly holder: string | null;
}

function entryItem(page: WritePage, entry: Entry, { faulty, holder }: EntryPlace): HTMLElement {
  const { id, kind, heading, notes, children } = entry;
  const found = page.findings().find((each) => each.id === id);
  const change = (): void => {
    page.dispatch({ kind: 'SHOW_FORM', form: { kind: 'EDIT', id } });
  };
  const line = html(
    'div', // Firefox does not drag a button
    {
      role: 'button',
      tabindex: 0,
      class: `entry is-${kind}${faulty.has(id) ? ' faulty' : ''}`,
      'data-id': id,
      'data-holder': holder,
      draggable: holder === null ? null : 'true',
      onfocus: () => {
        page.dispatch({ kind: 'SELECT', id });
      },
      onclick: change,
      onkeydown: (event) => {
        if (!(event instanceof KeyboardEvent) || !['Enter', ' '].includes(event.key)) return;
        event.preventDefault();
        change();
      },
    },
    html('span', { class: 'heading', dir: 'auto' }, heading),
    found && [html('br'), findingBadges(found)],
    notes.map((note) => html('small', { dir: 'auto' }, note)),
    faulty
      .get(id)
      ?.map(({ message, hint }) => html('small', { class: 'fault' }, html('b', {}, message), ' ', hint)),
  );
  return html(
    'li',
    {},
    line,
    children.length > 0 &&
      html(
        'ul',
        {},
        children.map((child) => entryItem(page, child, { faulty, holder: kind === 'STATEMENT' ? id : null })),
      ),
  );
}
