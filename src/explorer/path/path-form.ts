import type { App } from '../app.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import { linkTypes, linkWords } from '../link-types.js';
import { recordIcon } from '../record-icon.js';
import { kindKey, kindWords } from '../records.js';
import type { GraphRecord } from '../records.js';
import { searchField } from '../search-field.js';
import type { PathView } from '../view-state.js';

/** The values of the form. */
export interface PathFormOptions {
  readonly view: PathView;
  /** The records that were read, by id. */
  readonly records: ReadonlyMap<string, GraphRecord>;
}

/** Returns the form of the path view: both ends, the types of relationships and the maximum length. */
export function pathForm(app: App, { view, records }: PathFormOptions): HTMLElement {
  const change: Change = (options) => {
    app.open({ view: { ...view, ...options }, selected: null });
  };
  const end = (side: 'from' | 'to', title: string): HTMLElement => {
    const id = view[side];
    const field = searchField({
      id: `path-${side}`,
      label: `${title}: search for a record`,
      placeholder: id === null ? 'Search for a record …' : 'Search for another record …',
      onSelect: ({ id: selected }) => {
        change({ [side]: selected });
      },
      announce: app.announce,
    });
    return html('div', { class: 'path-end' }, html('h2', {}, title), endName(id, records), field.element);
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
          change({ from: view.to, to: view.from });
        },
      }),
      end('to', 'To'),
    ),
    html('div', { class: 'row' }, lengthChoice(view, change), kindChoice(view, change)),
  );
}

function endName(id: string | null, records: ReadonlyMap<string, GraphRecord>): Child {
  if (id === null) return html('p', { class: 'quiet' }, 'Not selected yet');
  const record = records.get(id);
  if (!record) return html('p', {}, html('code', {}, id), ' is not on record');
  return html(
    'p',
    { class: 'end-name' },
    recordIcon(record),
    html('span', {}, record.label),
    html('span', { class: 'quiet' }, kindWords(kindKey(record))),
  );
}

type Change = (options: Partial<Omit<PathView, 'kind'>>) => void;

function lengthChoice({ maxLength }: PathView, change: Change): HTMLElement {
  return html(
    'label',
    {},
    'At most ',
    html(
      'select',
      {
        id: 'path-length',
        onchange: (event) => {
          if (event.target instanceof HTMLSelectElement) change({ maxLength: Number(event.target.value) });
        },
      },
      [1, 2, 3, 4, 5, 6, 7, 8].map((length) =>
        html('option', { value: length, selected: length === maxLength }, length),
      ),
    ),
    ' relationships',
  );
}

function kindChoice({ kinds }: PathView, change: Change): HTMLElement {
  return html(
    'details',
    { class: 'path-kinds', open: kinds.length > 0 },
    html(
      'summary',
      {},
      kinds.length === 0 ? 'By any relationship' : `Only by: ${kinds.map(linkWords).join(', ')}`,
    ),
    html(
      'fieldset',
      {},
      html('legend', {}, 'Use only these relationships (none selected: any)'),
      linkTypes.map((type) =>
        html(
          'label',
          {},
          html('input', {
            type: 'checkbox',
            id: `path-kind-${type}`,
            checked: kinds.includes(type),
            onchange: () => {
              change({
                kinds: kinds.includes(type) ? kinds.filter((kind) => kind !== type) : [...kinds, type],
              });
            },
          }),
          ` ${linkWords(type)}`,
        ),
      ),
    ),
  );
}
