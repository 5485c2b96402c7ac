import { fill, html } from '../dom.js';
import type { FacetValuesFragment } from '../operations.generated.js';
import type { FacetName, ListState } from '../view-state.js';
import { codeWords, outcomeWords, statusWords } from '../words.js';
import type { FacetAnswer } from './list-definition.js';
import { listChoice } from './list-choice.js';
import type { ChangeList, ListSectionOptions } from './list-section-options.js';
import type { RecordList } from './record-list.js';

/** Returns the choices that narrow a list. The counts of their values are read after the list itself. */
export function facetChoices(options: ListSectionOptions, changeList: ChangeList): HTMLElement {
  const place = html('div', { class: 'facets' });
  if (options.list.facets.length > 0) void writeChoices(place, options, changeList);
  return place;
}

async function writeChoices(
  place: HTMLElement,
  { app, list, state, signal }: ListSectionOptions,
  changeList: ChangeList,
): Promise<void> {
  try {
    const [answer, titles] = await Promise.all([list.countFacets(state, signal), app.dossierTitles()]);
    const focused = document.activeElement?.id;
    fill(
      place,
      list.facets.map((name) => choiceOf(name, { list, state, answer, titles, changeList })),
    );
    if (focused) place.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  } catch {
    // The list is complete without them.
    if (!signal.aborted) fill(place, html('p', { class: 'quiet' }, 'The values could not be counted.'));
  }
}

interface ChoiceContext {
  readonly list: RecordList;
  readonly state: ListState;
  readonly answer: FacetAnswer;
  readonly titles: ReadonlyMap<string, string>;
  readonly changeList: ChangeList;
}

/** Returns the choice among the values of one facet; null when there is nothing to choose. */
function choiceOf(
  name: FacetName,
  { list, state, answer, titles, changeList }: ChoiceContext,
): HTMLElement | null {
  const values = valuesOf(answer[name]);
  const chosen = state.facets[name] ?? '';
  if (values.length < 2 && !chosen) return null;
  return listChoice({
    id: `list-${name}`,
    label: facetLabels[name],
    value: chosen,
    options: [
      { value: '', words: 'all' },
      ...values.map(({ value, count, entityName }) => ({
        value,
        words: `${valueWords(name, value, { list, entityName: titles.get(value) ?? entityName })} (${count.toLocaleString('en')})`,
      })),
    ],
    onChange: (value) => {
      changeList((latest) => narrowedTo(latest, name, value));
    },
  });
}

interface FacetValue {
  readonly value: string;
  readonly count: number;
  /** The name of the record with this id; null for values that are not ids. */
  readonly entityName: string | null;
}

/** Leaves out the records without a value: they are among all, and no single value stands for them. */
function valuesOf(groups: FacetValuesFragment | null | undefined): ReadonlyArray<FacetValue> {
  return (groups?.edges ?? []).flatMap(({ node: { count, keys } }) => {
    const [key] = keys;
    if (!key || key.value === null) return [];
    return [{ value: key.value, count, entityName: key.entity?.displayName ?? null }];
  });
}

const facetLabels: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  category: 'Category',
  status: 'Status',
  outcome: 'Outcome',
  source: 'Who says it',
  issuer: 'Published by',
  year: 'Year',
  dossier: 'Dossier',
};

function valueWords(
  name: FacetName,
  value: string,
  { list, entityName }: { readonly list: RecordList; readonly entityName: string | null },
): string {
  if (name === 'kind') return list.kindWords(value);
  if (name === 'category') return codeWords(value);
  const words: Readonly<Record<string, string | { readonly word: string }>> =
    name === 'status' ? statusWords : name === 'outcome' ? outcomeWords : {};
  const found = words[value];
  if (found === undefined) return entityName ?? value;
  return typeof found === 'string' ? found : found.word;
}

/** Returns a list narrowed to a value; the empty value stands for all. */
function narrowedTo({ order, facets }: ListState, name: FacetName, value: string): ListState {
  const others = Object.entries(facets).filter(([other]) => other !== name);
  return { order, facets: Object.fromEntries(value ? [...others, [name, value]] : others) };
}
