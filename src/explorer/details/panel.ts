import type { App } from '../app.js';
import type { ShownQuery } from '../kept-data.js';
import { Gone } from '../app.js';
import { ask } from '../ask.js';
import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { icon } from '../marks.js';
import { notice, onceSlow, waiting } from '../notices.js';
import { readCounts, readProvenance, readRecords } from '../operations.js';
import { countsOf } from '../graph/neighbours.js';
import type { Neighbourhood } from '../graph/neighbours.js';
import { entryOf, isRecord, kindKey, kindWords } from '../records.js';
import type { Entry } from '../records.js';
import { dateWords } from '../words.js';
import { noFilters, noPathOptions } from '../view-state.js';
import { writeAround } from './around.js';
import type { PanelActions } from './panel-actions.js';
import { claimFacts } from './claim-facts.js';
import { recordFacts } from './record-facts.js';

/** The details of one record at a time, as text. */
export interface DetailsPanel {
  readonly element: HTMLElement;
  readonly show: (id: string | null) => void;
  /** Takes what a graph offers; null when there is none. */
  readonly actions: (actions: PanelActions | null) => void;
  /** Writes anew what depends on the graph. */
  readonly refresh: () => void;
}

const readingWords = 'Reading the details';

/** Makes the panel; it asks the server itself for what it shows. */
export function detailsPanel(app: App): DetailsPanel {
  const element = html('aside', { class: 'details', 'aria-label': 'Details', tabindex: 0 });
  let shown: string | null = null;
  let actions: PanelActions | null = null;
  let counted: Counted | null = null;
  let refresh = (): void => undefined;
  let ongoing = new AbortController();
  const show = (id: string | null): void => {
    if (id === shown) return;
    shown = id;
    counted = null;
    ongoing.abort();
    ongoing = new AbortController();
    refresh = () => undefined;
    element.hidden = id === null;
    if (id !== null) void load(id, ongoing.signal);
  };
  const load = async (id: string, signal: AbortSignal): Promise<void> => {
    const isThere = waiting(element, readingWords);
    const around = html('section');
    let isDone = false;
    const counting = countsAround(id, signal).then((counts) => {
      if (signal.aborted) return counts;
      counted = { id, counts };
      actions?.onCounts(id, counts);
      refresh = () => {
        writeAround(around, { id, counts, actions });
      };
      return counts;
    });
    // What is around it is known long before all else on a server that has just started.
    const isSoon = onceSlow(() => void counting.then(showCounts, () => undefined));
    const showCounts = (): void => {
      if (isDone || signal.aborted) return;
      isThere();
      refresh();
      fill(
        element,
        closeButton(app),
        around,
        html('p', { class: 'quiet', role: 'status' }, `${readingWords} …`),
      );
    };
    try {
      const [{ entry, parts }, counts] = await Promise.all([partsOf(app, id, signal), counting]);
      const buttons = html('div', { class: 'buttons' });
      refresh = () => {
        fill(buttons, mainButtons(app, entry), actions?.others(entry));
        writeAround(around, { id, counts, actions });
      };
      refresh();
      fill(element, closeButton(app), parts.head, buttons, parts.body, around, queryPart(app, entry));
      element.scrollTop = 0;
    } catch (failure) {
      if (signal.aborted) return;
      fill(
        element,
        closeButton(app),
        notice(failure, () => void load(id, signal)),
      );
    } finally {
      isDone = true;
      isSoon();
      isThere();
    }
  };
  element.hidden = true;
  return {
    element,
    show,
    actions: (others) => {
      actions = others;
      if (counted) actions?.onCounts(counted.id, counted.counts);
    },
    refresh: () => {
      refresh();
    },
  };
}

/** How much there is around a record, once it is known. */
interface Counted {
  readonly id: string;
  readonly counts: ReadonlyArray<Neighbourhood>;
}

async function countsAround(id: string, signal: AbortSignal): Promise<ReadonlyArray<Neighbourhood>> {
  const { around } = await ask(readCounts, { id }, signal);
  if (!around) throw new Gone(id);
  return countsOf(around.counts);
}

interface Parts {
  readonly entry: Entry;
  readonly parts: { readonly head: Child; readonly body: Child };
}

async function partsOf(app: App, id: string, signal: AbortSignal): Promise<Parts> {
  const { nodes } = await ask(readRecords, { ids: [id] }, signal);
  const facts = nodes?.[0];
  const entry = facts && isRecord(facts) ? entryOf(facts) : null;
  if (!entry || !facts || !isRecord(facts)) throw new Gone(id);
  const when = dateWords(entry.date, entry.dateText);
  return {
    entry,
    parts: {
      head: [
        html('p', { class: 'kind' }, icon(entry), ' ', kindWords(kindKey(entry))),
        html('h2', { class: entry.type === 'claim' ? 'claim-title' : '' }, entry.label),
        when && html('p', { class: 'quiet' }, when),
      ],
      body: entry.standing ? await claimBody(app, id) : recordFacts(facts),
    },
  };
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
    button('Path to another …', {
      onclick: () => {
        app.go({
          view: { kind: 'path', from: entry.id, to: null, ...noPathOptions },
          chosen: null,
          as: 'picture',
        });
      },
    }),
  ];
}

/** The view of a graph that starts with some records. */
export function graphOf(ids: ReadonlyArray<string>) {
  return { kind: 'graph', graph: { ids, hidden: [], pins: [], filters: noFilters } } as const;
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
