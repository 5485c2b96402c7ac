import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { iconOfKey } from '../marks.js';
import { lineLegend } from '../line-legend.js';
import { linkWords } from '../link-types.js';
import type { ClaimStatus, Outcome } from '../operations.generated.js';
import { countedKind, kindKey } from '../records.js';
import type { Entry, Tie } from '../records.js';
import type { Filters } from '../view-state.js';
import { counted, outcomeWords, statusWords } from '../words.js';
import type { VisibleGraph } from './visible.js';

/** What the legend counts and changes. */
export interface FilterBarOptions {
  /** All records and relationships of the graph, shown or not. */
  readonly entries: ReadonlyArray<Entry>;
  readonly ties: ReadonlyArray<Tie>;
  readonly visible: VisibleGraph;
  readonly hiddenByHand: number;
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
  readonly onShowAll: () => void;
}

/** Writes the legend, which is the filter: a kind that is switched off is hidden everywhere, and counted. */
export function filterBar(place: HTMLElement, options: FilterBarOptions): void {
  const { entries, visible, filters, onChange } = options;
  const wasOpen = place.querySelector('details')?.open ?? false;
  const kinds = countBy(entries.map(kindKey));
  const isFiltered = visible.hiddenEntries + visible.hiddenTies > 0;
  fill(
    place,
    html(
      'ul',
      { class: 'legend', 'aria-label': 'Kinds: press to hide or show' },
      [...kinds].map(([key, count]) =>
        html(
          'li',
          {},
          button([iconOfKey(key), countedKind(key, count)], {
            'aria-pressed': String(!filters.kinds.includes(key)),
            onclick: () => {
              onChange({ kinds: toggled(filters.kinds, key) });
            },
          }),
        ),
      ),
    ),
    moreFilters(options, wasOpen),
    isFiltered &&
      html(
        'p',
        { class: 'hidden-count' },
        `Hidden: ${counted(visible.hiddenEntries, 'record')}, ${counted(visible.hiddenTies, 'relationship')} `,
        button('Show all', { onclick: options.onShowAll }),
      ),
  );
}

function moreFilters({ entries, ties, filters, onChange }: FilterBarOptions, wasOpen: boolean): HTMLElement {
  const standings = entries.flatMap(({ standing }) => standing ?? []);
  const statuses = countBy(standings.map(({ status }) => status));
  const outcomes = countBy(standings.flatMap(({ outcome }) => outcome ?? []));
  return html(
    'details',
    { class: 'more-filters', open: wasOpen },
    html('summary', {}, 'Filters and lines'),
    html(
      'div',
      {},
      group(
        'Standing of claims',
        [...statuses],
        (status) => statusWords[status as ClaimStatus].word,
        filters.statuses,
        (next) => {
          onChange({ statuses: next });
        },
      ),
      group(
        'What became of requests',
        [...outcomes],
        (outcome) => outcomeWords[outcome as Outcome],
        filters.outcomes,
        (next) => {
          onChange({ outcomes: next });
        },
      ),
      group('Relationships', [...countBy(ties.map(({ type }) => type))], linkWords, filters.links, (next) => {
        onChange({ links: next });
      }),
      html(
        'fieldset',
        {},
        html('legend', {}, 'Claims'),
        choice(
          'Independent origins, at least',
          String(filters.originsAtLeast),
          ['0', '1', '2', '3', '5'],
          (value) => {
            onChange({ originsAtLeast: Number(value) });
          },
        ),
        choice(
          'Hearsay, at most',
          filters.hearsayAtMost === null ? 'any' : String(filters.hearsayAtMost),
          ['any', '0', '1', '2', '3'],
          (value) => {
            onChange({ hearsayAtMost: value === 'any' ? null : Number(value) });
          },
        ),
      ),
      html('fieldset', {}, html('legend', {}, 'Lines'), lineLegend()),
    ),
  );
}

function group(
  title: string,
  counts: ReadonlyArray<readonly [string, number]>,
  words: (key: string) => string,
  ...[hidden, onChange]: readonly [ReadonlyArray<string>, (hidden: ReadonlyArray<string>) => void]
): Child {
  return (
    counts.length > 0 &&
    html(
      'fieldset',
      {},
      html('legend', {}, title),
      counts.map(([key, count]) =>
        html(
          'label',
          {},
          html('input', {
            type: 'checkbox',
            checked: !hidden.includes(key),
            onchange: () => {
              onChange(toggled(hidden, key));
            },
          }),
          ` ${words(key)} `,
          html('span', { class: 'quiet' }, count),
        ),
      ),
    )
  );
}

function choice(
  label: string,
  value: string,
  values: ReadonlyArray<string>,
  onChange: (value: string) => void,
): HTMLElement {
  return html(
    'label',
    {},
    `${label} `,
    html(
      'select',
      {
        onchange: (event) => {
          if (event.target instanceof HTMLSelectElement) onChange(event.target.value);
        },
      },
      values.map((own) => html('option', { value: own, selected: own === value }, own)),
    ),
  );
}

function countBy(keys: ReadonlyArray<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys.toSorted()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function toggled(list: ReadonlyArray<string>, value: string): ReadonlyArray<string> {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
