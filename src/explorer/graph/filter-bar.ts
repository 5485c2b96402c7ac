import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { lineLegend } from '../line-legend.js';
import { linkWords } from '../link-types.js';
import type { ClaimStatus, Outcome } from '../operations.generated.js';
import { kindIcon } from '../record-icon.js';
import { kindCountWords, kindKey } from '../records.js';
import type { GraphRecord, Relationship } from '../records.js';
import type { Filters } from '../view-state.js';
import { countWords, outcomeWords, statusWords } from '../words.js';
import type { VisibleGraph } from './visible-graph.js';

/** The counts and actions of the legend. */
export interface FilterBarOptions {
  /** All records and relationships of the graph, visible or not. */
  readonly records: ReadonlyArray<GraphRecord>;
  readonly relationships: ReadonlyArray<Relationship>;
  readonly visible: VisibleGraph;
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
  readonly onShowAll: () => void;
}

/** Writes the legend, whose entries hide and show kinds of records, with further filters and the number of hidden records. */
export function filterBar(place: HTMLElement, options: FilterBarOptions): void {
  const { visible } = options;
  const wasOpen = place.querySelector('details')?.open ?? false;
  const isFiltered = visible.hiddenRecords + visible.hiddenRelationships > 0;
  fill(
    place,
    kindLegend(options),
    moreFilters(options, wasOpen ? 'open' : 'closed'),
    isFiltered &&
      html(
        'p',
        { class: 'hidden-count' },
        `Hidden: ${countWords(visible.hiddenRecords, 'record')}, ${countWords(visible.hiddenRelationships, 'relationship')} `,
        button('Show all', { onclick: options.onShowAll }),
      ),
  );
}

function kindLegend({ records, filters, onChange }: FilterBarOptions): HTMLElement {
  return html(
    'ul',
    { class: 'legend', 'aria-label': 'Kinds: press to hide or show' },
    [...countBy(records.map(kindKey))].map(([key, count]) =>
      html(
        'li',
        {},
        button([kindIcon(key), kindCountWords(key, count)], {
          'aria-pressed': String(!filters.kinds.includes(key)),
          onclick: () => {
            onChange({ kinds: toggled(filters.kinds, key) });
          },
        }),
      ),
    ),
  );
}

function moreFilters(options: FilterBarOptions, state: 'open' | 'closed'): HTMLElement {
  return html(
    'details',
    { class: 'more-filters', open: state === 'open' },
    html('summary', {}, 'More filters and line styles'),
    html(
      'div',
      {},
      hiddenListFilters(options).map(filterGroup),
      claimFilters(options),
      html('fieldset', {}, html('legend', {}, 'Lines'), lineLegend()),
    ),
  );
}

/** A filter that hides some values of a list. */
interface HiddenListFilter {
  readonly title: string;
  /** The values present in the graph. */
  readonly values: ReadonlyArray<string>;
  readonly words: (value: string) => string;
  readonly hidden: ReadonlyArray<string>;
  readonly onChange: (hidden: ReadonlyArray<string>) => void;
}

function hiddenListFilters(options: FilterBarOptions): ReadonlyArray<HiddenListFilter> {
  const { records, relationships, filters, onChange } = options;
  const claims = records.flatMap(({ claim }) => claim ?? []);
  return [
    {
      title: 'Status of claims',
      values: claims.map(({ status }) => status),
      words: (status) => statusWords[status as ClaimStatus].word, // one of the values
      hidden: filters.statuses,
      onChange: (statuses) => {
        onChange({ statuses });
      },
    },
    {
      title: 'Outcome of requests',
      values: claims.flatMap(({ outcome }) => outcome ?? []),
      words: (outcome) => outcomeWords[outcome as Outcome], // one of the values
      hidden: filters.outcomes,
      onChange: (outcomes) => {
        onChange({ outcomes });
      },
    },
    {
      title: 'Relationships',
      values: relationships.map(({ type }) => type),
      words: linkWords,
      hidden: filters.relationships,
      onChange: (hidden) => {
        onChange({ relationships: hidden });
      },
    },
  ];
}

function filterGroup({ title, values, words, hidden, onChange }: HiddenListFilter): Child {
  const counts = [...countBy(values)];
  return (
    counts.length > 0 &&
    html(
      'fieldset',
      {},
      html('legend', {}, title),
      counts.map(([value, count]) =>
        html(
          'label',
          {},
          html('input', {
            type: 'checkbox',
            checked: !hidden.includes(value),
            onchange: () => {
              onChange(toggled(hidden, value));
            },
          }),
          ` ${words(value)} `,
          html('span', { class: 'quiet' }, count),
        ),
      ),
    )
  );
}

function claimFilters({ filters, onChange }: FilterBarOptions): HTMLElement {
  return html(
    'fieldset',
    {},
    html('legend', {}, 'Claims'),
    choice({
      label: 'Original sources, at least',
      value: String(filters.originsAtLeast),
      values: ['0', '1', '2', '3', '5'],
      onChange: (value) => {
        onChange({ originsAtLeast: Number(value) });
      },
    }),
    choice({
      label: 'Hearsay steps, at most',
      value: filters.hearsayAtMost === null ? 'any' : String(filters.hearsayAtMost),
      values: ['any', '0', '1', '2', '3'],
      onChange: (value) => {
        onChange({ hearsayAtMost: value === 'any' ? null : Number(value) });
      },
    }),
  );
}

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly values: ReadonlyArray<string>;
  readonly onChange: (value: string) => void;
}

function choice({ label, value, values, onChange }: Choice): HTMLElement {
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
