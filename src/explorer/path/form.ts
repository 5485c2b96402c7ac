import type { App } from '../app.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import { linkTypes, linkWords } from '../link-types.js';
import { icon } from '../marks.js';
import { kindKey, kindWords } from '../records.js';
import type { Entry } from '../records.js';
import { searchField } from '../search-field.js';
import type { PathView } from '../view-state.js';

/** What the form shows. */
export interface PathFormOptions {
  readonly view: PathView;
  /** The records that were read, by id. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The form of the ways: both ends, the kinds of relationships, the greatest length. */
export function pathForm(app: App, { view, entries }: PathFormOptions): HTMLElement {
  const go = (change: Partial<Omit<PathView, 'kind'>>): void => {
    app.go({ view: { ...view, ...change }, chosen: null });
  };
  const end = (side: 'from' | 'to', title: string): HTMLElement => {
    const id = view[side];
    const field = searchField({
      id: `path-${side}`,
      label: `${title}: search a record`,
      placeholder: id === null ? 'Search a record …' : 'Search another record …',
      onPick: (hit) => {
        go({ [side]: hit.id });
      },
      say: app.say,
    });
    return html('div', { class: 'path-end' }, html('h2', {}, title), endName(id, entries), field.element);
  };
  return html(
    'div',
    { class: 'path-form' },
    html(
      'div',
      { class: 'path-ends' },
      end('from', 'From'),
      button('⇄', {
        id: 'path-swap',
        'aria-label': 'Swap the ends',
        onclick: () => {
          go({ from: view.to, to: view.from });
        },
      }),
      end('to', 'To'),
    ),
    html('div', { class: 'row' }, lengthChoice(view, go), kindChoice(view, go)),
  );
}

function endName(id: string | null, entries: ReadonlyMap<string, Entry>): Child {
  if (id === null) return html('p', { class: 'quiet' }, 'Not chosen yet');
  const entry = entries.get(id);
  if (!entry) return html('p', {}, html('code', {}, id), ' is not on record');
  return html(
    'p',
    { class: 'end-name' },
    icon(entry),
    html('span', {}, entry.label),
    html('span', { class: 'quiet' }, kindWords(kindKey(entry))),
  );
}

type Go = (change: Partial<Omit<PathView, 'kind'>>) => void;

function lengthChoice({ maxLength }: PathView, go: Go): HTMLElement {
  return html(
    'label',
    {},
    'At most ',
    html(
      'select',
      {
        id: 'path-length',
        onchange: (event) => {
          if (event.target instanceof HTMLSelectElement) go({ maxLength: Number(event.target.value) });
        },
      },
      [1, 2, 3, 4, 5, 6, 7, 8].map((length) =>
        html('option', { value: length, selected: length === maxLength }, length),
      ),
    ),
    ' relationships',
  );
}

function kindChoice({ kinds }: PathView, go: Go): HTMLElement {
  return html(
    'details',
    { class: 'path-kinds', open: kinds.length > 0 },
    html(
      'summary',
      {},
      kinds.length === 0 ? 'By any relationship' : `By ${kinds.map(linkWords).join(', ')} alone`,
    ),
    html(
      'fieldset',
      {},
      html('legend', {}, 'Only by these; by any when none is chosen'),
      linkTypes.map((type) =>
        html(
          'label',
          {},
          html('input', {
            type: 'checkbox',
            id: `path-kind-${type}`,
            checked: kinds.includes(type),
            onchange: () => {
              go({ kinds: kinds.includes(type) ? kinds.filter((kind) => kind !== type) : [...kinds, type] });
            },
          }),
          ` ${linkWords(type)}`,
        ),
      ),
    ),
  );
}
