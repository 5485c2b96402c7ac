import type { App, MakeView } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { listSection } from '../lists/list-section.js';
import { stateOf } from '../view-state.js';
import type { ResultsView } from '../view-state.js';
import { bestMatches } from './best-matches.js';
import { countParts } from './count-parts.js';
import type { PagePart } from './page-parts.js';
import { resultParts } from './result-parts.js';
import type { ResultParts } from './result-parts.js';
import { tabBar } from './tab-bar.js';

/** Shows the results of a search: the best matches of all types, and all records of each type that have the words. */
export const resultsPage: MakeView<'results'> = async (app, { view }, signal) => {
  const parts = resultParts(view.text);
  const counts = await Promise.all(countParts(parts, signal).reading);
  const shown = parts.find(({ id }) => id === view.tab) ?? null;
  return {
    title: `Results for “${view.text}”`,
    saveable: null,
    element: html(
      'section',
      { class: 'page' },
      html('h1', {}, `Results for “${view.text}”`),
      resultTabs(app, { view, parts, counts, shown }),
      shown
        ? await resultList(app, { view, part: shown, signal })
        : await bestMatches(app, { view, parts, counts, signal }),
    ),
  };
};

function resultTabs(
  app: App,
  { view, parts, counts, shown }: ResultParts & { readonly shown: PagePart | null },
): HTMLElement {
  const viewOf = (tab: string | null): ResultsView => ({ ...view, tab, list: { order: null, facets: {} } });
  return tabBar(app, [
    { title: 'Best matches', count: null, view: viewOf(null), isShown: shown === null },
    ...parts.map((part, place) => ({
      title: part.title,
      count: counts[place] ?? null,
      view: viewOf(part.id),
      isShown: part === shown,
    })),
  ]);
}

interface ResultListOptions {
  readonly view: ResultsView;
  readonly part: PagePart;
  readonly signal: AbortSignal;
}

async function resultList(app: App, { view, part, signal }: ResultListOptions): Promise<Child> {
  if (part.content.kind !== 'list') return null;
  return listSection({
    app,
    list: part.content.list,
    state: view.list,
    title: `${part.title} with ${view.text}`,
    empty: html('p', {}, 'None has all of these words in its own names and texts. See the best matches.'),
    onChange: (list) => {
      app.open(stateOf({ ...view, list }));
    },
    signal,
  });
}
