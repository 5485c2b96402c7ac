import type { App } from '../app.js';
import type { ShownQuery } from '../kept-data.js';
import { Gone } from '../app.js';
import { ask } from '../ask.js';
import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { icon } from '../marks.js';
import { notice, waiting } from '../notices.js';
import { readCounts, readProvenance, readRecords } from '../operations.js';
import { countsOf } from '../graph/neighbours.js';
import type { Neighbourhood } from '../graph/neighbours.js';
import { entryOf, isRecord, kindKey, kindWords } from '../records.js';
import type { Entry } from '../records.js';
import { dateWords } from '../words.js';
import { noFilters } from '../view-state.js';
import { claimFacts } from './claim-facts.js';
import { recordFacts } from './record-facts.js';

/** What the panel offers beyond facts, by where it stands. */
export interface PanelActions {
  /** Buttons that add neighbours to the graph; null outside of it. */
  readonly expand: ((entry: Entry, along: Neighbourhood) => void) | null;
  /** Other buttons for a record. */
  readonly others: (entry: Entry) => ReadonlyArray<Child>;
}

/** The details of one record at a time, as text. */
export interface DetailsPanel {
  readonly element: HTMLElement;
  readonly show: (id: string | null) => void;
  readonly actions: (actions: PanelActions) => void;
}

const noActions: PanelActions = { expand: null, others: () => [] };

/** Makes the panel; it asks the server itself for what it shows. */
export function detailsPanel(app: App): DetailsPanel {
  const element = html('aside', { class: 'details', 'aria-label': 'Details', tabindex: 0 });
  let shown: string | null = null;
  let actions = noActions;
  let ongoing = new AbortController();
  const show = (id: string | null): void => {
    if (id === shown) return;
    shown = id;
    ongoing.abort();
    ongoing = new AbortController();
    element.hidden = id === null;
    if (id !== null) void load(id, ongoing.signal);
  };
  const load = async (id: string, signal: AbortSignal): Promise<void> => {
    const isThere = waiting(element, 'Reading the details');
    try {
      const parts = await partsOf(app, id, { signal, actions: () => actions });
      fill(element, closeButton(app), parts);
      element.scrollTop = 0;
    } catch (failure) {
      if (signal.aborted) return;
      fill(
        element,
        closeButton(app),
        notice(failure, () => void load(id, signal)),
      );
    } finally {
      isThere();
    }
  };
  element.hidden = true;
  return {
    element,
    show,
    actions: (others) => {
      actions = others;
    },
  };
}

interface PartOptions {
  readonly signal: AbortSignal;
  readonly actions: () => PanelActions;
}

async function partsOf(
  app: App,
  id: string,
  { signal, actions }: PartOptions,
): Promise<ReadonlyArray<Child>> {
  const [{ nodes }, { node }] = await Promise.all([
    ask(readRecords, { ids: [id] }, signal),
    ask(readCounts, { id }, signal),
  ]);
  const facts = nodes?.[0];
  const entry = facts && isRecord(facts) ? entryOf(facts) : null;
  if (!entry || !node || !facts || !isRecord(facts)) throw new Gone(id);
  const body = entry.standing ? await claimBody(app, id) : recordFacts(facts);
  return [
    html('p', { class: 'kind' }, icon(entry), ' ', kindWords(kindKey(entry))),
    html('h2', { class: entry.type === 'claim' ? 'claim-title' : '' }, entry.label),
    dateWords(entry.date, entry.dateText) &&
      html('p', { class: 'quiet' }, dateWords(entry.date, entry.dateText)),
    html('div', { class: 'buttons' }, mainButtons(app, entry), actions().others(entry)),
    body,
    aroundPart(entry, countsOf(node), actions().expand),
    queryPart(app, entry),
  ];
}

async function claimBody(app: App, id: string): Promise<Child> {
  const provenance = await app.provenance(id);
  return provenance && claimFacts(app, provenance);
}

function closeButton(app: App): HTMLElement {
  return button('×', {
    class: 'close',
    'aria-label': 'Close the details',
    onclick: () => {
      app.choose(null);
    },
  });
}

function mainButtons(app: App, entry: Entry): ReadonlyArray<Child> {
  const { view } = app.state();
  const isClaimView = view.kind === 'claim' && view.id === entry.id;
  return [
    entry.standing !== null &&
      !isClaimView &&
      button('Who says so?', {
        class: 'first',
        onclick: () => {
          app.go({ view: { kind: 'claim', id: entry.id }, chosen: entry.id, as: 'picture' });
        },
      }),
    view.kind !== 'graph' &&
      button('What is around it?', {
        onclick: () => {
          app.go({ view: graphOf([entry.id]), chosen: entry.id, as: 'picture' });
        },
      }),
  ];
}

/** The view of a graph that starts with some records. */
export function graphOf(ids: ReadonlyArray<string>) {
  return { kind: 'graph', graph: { ids, hidden: [], pins: [], filters: noFilters } } as const;
}

function aroundPart(
  entry: Entry,
  counts: ReadonlyArray<Neighbourhood>,
  expand: PanelActions['expand'],
): Child {
  const present = counts.filter(({ count }) => count > 0);
  if (present.length === 0) return html('p', { class: 'quiet' }, 'Nothing is related to it.');
  return html(
    'section',
    {},
    html('h3', {}, expand ? 'Add its neighbours' : 'Around it'),
    html(
      'ul',
      { class: 'around' },
      present.map((along) =>
        html(
          'li',
          {},
          expand
            ? button([html('span', {}, along.words), html('b', {}, along.count.toLocaleString('en'))], {
                'data-along': along.field,
                'aria-label': `Add: ${along.words}, ${along.count}`,
                onclick: () => {
                  expand(entry, along);
                },
              })
            : [html('span', {}, along.words), html('b', {}, along.count.toLocaleString('en'))],
        ),
      ),
    ),
  );
}

function queryPart(app: App, entry: Entry): Child {
  const query: ShownQuery = entry.standing
    ? { text: readProvenance.text, variables: { id: entry.id } }
    : { text: readRecords.text, variables: { ids: [entry.id] } };
  return html(
    'section',
    { class: 'for-machines' },
    html('p', { class: 'id' }, html('code', {}, entry.id)),
    copyButton(app, 'Copy id', () => entry.id),
    copyButton(app, 'Copy the query', () => runnable(query)),
    graphiqlLink(query),
  );
}

/** Puts a text on the clipboard, and says so. */
export function copyButton(app: App, label: string, text: () => string): HTMLElement {
  return button(label, {
    onclick: () => {
      navigator.clipboard.writeText(text()).then(
        () => {
          app.say('Copied.');
        },
        () => {
          app.say('This browser did not let the page copy.');
        },
      );
    },
  });
}

/** The query with its variables above it, as comments that a reader can paste. */
export function runnable({ text, variables }: ShownQuery): string {
  return `# Variables: ${JSON.stringify(variables)}\n${text}\n`;
}

/** Opens the query of a view where it can be changed. */
export function graphiqlLink({ text, variables }: ShownQuery): HTMLElement {
  const asked = new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) });
  return html(
    'a',
    { href: `/graphiql#${asked.toString()}`, target: '_blank', rel: 'noopener' },
    'Open in GraphiQL',
  );
}
