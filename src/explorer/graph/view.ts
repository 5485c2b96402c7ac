import type { App, MakeView, ShownView } from '../app.js';
import { Gone } from '../app.js';
import { ask, NoAnswer } from '../ask.js';
import type { DetailsPanel } from '../details/panel.js';
import { button, fill, html } from '../dom.js';
import { readCounts, readLinks } from '../operations.js';
import type { Entry } from '../records.js';
import type { Filters, GraphState, ViewState } from '../view-state.js';
import { noFilters } from '../view-state.js';
import { counted } from '../words.js';
import { readPage, withRecords } from './contents.js';
import { noContents } from './known-graph.js';
import { createDrawing } from './drawing.js';
import { filterBar } from './filter-bar.js';
import { createLayout } from './layout.js';
import { countsOf } from './neighbours.js';
import type { Neighbourhood, NeighbourField } from './neighbours.js';
import { beside, firstStep, nextStep } from './steps.js';
import { graphTables } from './tables.js';
import { timeBar } from './time-bar.js';
import { timelineOf } from './timeline.js';
import { visibleGraph } from './visible.js';

const mostDrawn = 1000;
const manyDrawn = 500;
const firstPage = 8;
const nextPage = 50;
const firstPicture = 40;

/** The rest of what is around a record along one field. */
interface Rest {
  readonly field: NeighbourField;
  readonly count: number;
  readonly after: string | null;
}

/** Makes the graph view: a picture or tables, with legend, filters, time and steps. */
export function graphView(panel: DetailsPanel): MakeView<'graph'> {
  return async (app, first, signal) => {
    const layout = createLayout();
    try {
      return await openGraph(app, first, { layout, panel, signal });
    } catch (failure) {
      layout.close();
      throw failure;
    }
  };
}

interface GraphParts {
  readonly layout: ReturnType<typeof createLayout>;
  readonly panel: DetailsPanel;
  readonly signal: AbortSignal;
}

async function openGraph(
  app: App,
  first: ViewState & { readonly view: { readonly kind: 'graph'; readonly graph: GraphState } },
  { layout, panel, signal }: GraphParts,
): Promise<ShownView> {
  let graph = first.view.graph;
  let contents = await withRecords(noContents, graph.ids, signal);
  if (!graph.ids.some((id) => contents.entries.has(id))) throw new Gone(graph.ids.join(', '));
  let steps = firstStep(graph);
  let chosen: ReadonlySet<string> = new Set(first.chosen ? [first.chosen] : []);
  let as = first.as;
  const rests = new Map<string, ReadonlyArray<Rest>>();
  for (const { id, x, y } of graph.pins) layout.put(id, { x, y });

  const bar = html('div', { class: 'toolbar' });
  const legend = html('div', { class: 'legend-bar' });
  const stage = html('div', { class: 'stage' });
  const time = html('div', { class: 'time-bar', role: 'group', 'aria-label': 'Time' });
  const element = html(
    'section',
    { class: 'graph-view' },
    html('h1', { class: 'unseen' }, 'Graph'),
    bar,
    legend,
    stage,
    time,
  );

  const go = (change: Partial<GraphState>): void => {
    app.go({ view: { kind: 'graph', graph: { ...graph, ...change } } });
  };
  const changeFilters = (change: Partial<Filters>): void => {
    go({ filters: { ...graph.filters, ...change } });
  };
  const drawing = createDrawing(layout, {
    onChoose: (id, how) => {
      if (how === 'alone') app.choose(id);
      else {
        chosen = new Set(chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]);
        draw();
      }
    },
    onChooseMany: (ids) => {
      chosen = new Set(ids);
      app.say(`${counted(ids.length, 'record')} chosen.`);
      draw();
    },
    onOpen: (id) => void addMore(id),
    onPin: (id, { x, y }) => {
      const others = graph.pins.filter((pin) => pin.id !== id);
      go({ pins: [...others, { id, x: Math.round(x), y: Math.round(y) }] });
    },
    onHide: () => {
      hide([...chosen]);
    },
    onMore: (id) => void addMore(id),
  });

  const hide = (ids: ReadonlyArray<string>): void => {
    if (ids.length === 0) return;
    chosen = new Set();
    go({ hidden: [...new Set([...graph.hidden, ...ids])] });
    app.say(`${counted(ids.length, 'record')} hidden.`);
  };

  /** Takes records in, as one step; what would be too much to draw is left waiting. */
  const add = async (ids: ReadonlyArray<string>): Promise<void> => {
    const fresh = ids.filter((id) => !graph.ids.includes(id));
    const room = Math.max(0, mostDrawn - graph.ids.length);
    const taken = fresh.slice(0, room);
    if (fresh.length > room) app.say(`At most ${mostDrawn} records are drawn; hide or remove some first.`);
    contents = await withRecords(contents, [...graph.ids, ...taken]);
    go({ ids: [...graph.ids, ...taken], hidden: graph.hidden.filter((id) => !ids.includes(id)) });
    app.say(`${counted(taken.length, 'record')} added.`);
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (failure) {
      const sentence =
        failure instanceof NoAnswer ? [failure.message, failure.hint].join(' ') : String(failure);
      app.say(sentence);
      fill(notes, sentence);
    }
  };
  const notes = html('p', { class: 'graph-note', role: 'alert' });

  const expand = (entry: Entry, along: Neighbourhood): Promise<void> =>
    attempt(async () => {
      const known = rests.get(entry.id)?.find(({ field }) => field === along.field);
      const page = await readPage(entry.id, {
        field: along.field,
        first: nextPage,
        after: known?.after ?? null,
      });
      const left = Math.max(0, (known?.count ?? along.count) - page.ids.length);
      rememberRest(entry.id, {
        field: along.field,
        count: page.after === null ? 0 : left,
        after: page.after,
      });
      await add(page.ids);
    });
  const rememberRest = (id: string, rest: Rest): void => {
    const others = (rests.get(id) ?? []).filter(({ field }) => field !== rest.field);
    rests.set(id, rest.count > 0 ? [...others, rest] : others);
  };
  const addMore = async (id: string): Promise<void> => {
    const entry = contents.entries.get(id);
    const rest = rests.get(id)?.[0];
    if (entry && rest) await expand(entry, { field: rest.field, words: '', count: rest.count });
    else if (entry) app.choose(id);
  };

  /** The first picture of one record: a few of each kind around it. */
  const surround = async (id: string): Promise<void> => {
    const { node } = await ask(readCounts, { id }, signal);
    if (!node) return;
    const fields = countsOf(node).filter(({ count }) => count > 0);
    const share = Math.max(3, Math.min(firstPage, Math.floor(firstPicture / Math.max(1, fields.length))));
    const pages = await Promise.all(
      fields.map(async ({ field, count }) => {
        const page = await readPage(id, { field, first: share, after: null });
        const taken = page.ids.slice(0, firstPicture);
        rememberRest(id, { field, count: page.after === null ? 0 : count - taken.length, after: page.after });
        return taken;
      }),
    );
    const ids = [...new Set([id, ...graph.ids, ...pages.flat()])];
    contents = await withRecords(contents, ids, signal);
    graph = { ...graph, ids };
    steps = firstStep(graph);
    app.replace({ view: { kind: 'graph', graph } });
  };

  const draw = (): void => {
    const visible = visibleGraph(contents, graph);
    const own = graph.ids.flatMap((id) => contents.entries.get(id) ?? []);
    const ownTies = [...contents.ties.values()].filter(
      ({ from, to }) => graph.ids.includes(from) && graph.ids.includes(to),
    );
    fill(bar, toolbar(visible.entries.length));
    filterBar(legend, {
      entries: own,
      ties: ownTies,
      visible,
      hiddenByHand: graph.hidden.length,
      filters: graph.filters,
      onChange: changeFilters,
      onShowAll: () => {
        go({ hidden: [], filters: noFilters });
      },
    });
    timeBar(time, {
      timeline: timelineOf(
        visibleGraph(contents, {
          ...graph,
          filters: { ...graph.filters, from: null, to: null, undated: true },
        }).entries,
      ),
      filters: graph.filters,
      onChange: changeFilters,
    });
    if (as === 'table') {
      fill(
        stage,
        notes,
        graphTables(visible, {
          onChoose: app.choose,
          onHide: (id) => {
            hide([id]);
          },
        }),
      );
      return;
    }
    if (drawing.element.parentNode !== stage) fill(stage, drawing.element, notes);
    drawing.draw(visible, {
      chosen,
      pinned: new Set(graph.pins.map(({ id }) => id)),
      more: new Map([...rests].map(([id, list]) => [id, list.reduce((sum, { count }) => sum + count, 0)])),
    });
  };

  const toolbar = (drawn: number): ReadonlyArray<Node> => {
    const [back, forth] = [beside(steps, 'back'), beside(steps, 'forth')];
    const walk = (state: GraphState | null) => () => {
      if (state) app.go({ view: { kind: 'graph', graph: state } });
    };
    const pinned = graph.pins.filter(({ id }) => chosen.has(id));
    return [
      button('Undo', { disabled: back === null, onclick: walk(back) }),
      button('Redo', { disabled: forth === null, onclick: walk(forth) }),
      button('Hide', {
        disabled: chosen.size === 0,
        onclick: () => {
          hide([...chosen]);
        },
      }),
      ...(pinned.length > 0
        ? [
            button('Unpin', {
              onclick: () => {
                go({ pins: graph.pins.filter(({ id }) => !chosen.has(id)) });
              },
            }),
          ]
        : []),
      ...(as === 'picture'
        ? [
            button('−', {
              'aria-label': 'Zoom out',
              onclick: () => {
                drawing.zoomBy(1 / 1.3);
              },
            }),
            button('+', {
              'aria-label': 'Zoom in',
              onclick: () => {
                drawing.zoomBy(1.3);
              },
            }),
            button('Show whole', { onclick: drawing.fit }),
          ]
        : []),
      html(
        'span',
        { class: 'quiet' },
        counted(drawn, 'record'),
        drawn > manyDrawn ? ': many for one picture; filters or the table may serve better' : '',
        chosen.size > 1 ? `, ${chosen.size} chosen` : '',
      ),
    ];
  };

  const render = async (): Promise<void> => {
    if (graph.ids.some((id) => !contents.entries.has(id))) contents = await withRecords(contents, graph.ids);
    await layout.settle(visibleGraph(contents, graph), ratioOf(stage));
    draw();
  };

  if (graph.ids.length === 1 && graph.ids[0] !== undefined) await surround(graph.ids[0]);
  await layout.settle(visibleGraph(contents, graph), 1.6);
  draw();
  panel.actions({
    expand: (entry, along) => void expand(entry, along),
    others: ({ id }) => [
      button('Hide', {
        onclick: () => {
          hide([id]);
        },
      }),
      !graph.ids.includes(id) && button('Add to the graph', { onclick: () => void attempt(() => add([id])) }),
    ],
  });
  requestAnimationFrame(drawing.fit);

  return {
    title: titleOf(contents.entries, graph),
    element,
    keep: {
      query: { text: readLinks.text, variables: { ids: graph.ids.slice(0, 100), among: graph.ids } },
      picture: () => (as === 'picture' ? drawing.element : null),
      data: () => ({ ...visibleGraph(contents, graph), sentences: [] }),
    },
    close: () => {
      panel.actions({ expand: null, others: () => [] });
      layout.close();
    },
    update: (state) => {
      if (state.view.kind !== 'graph') return false;
      const isSameGraph = state.view.graph.ids.some((id) => graph.ids.includes(id));
      if (!isSameGraph) return false;
      const wasChosen = [...chosen];
      if (state.chosen === null || !chosen.has(state.chosen))
        chosen = new Set(state.chosen ? [state.chosen] : wasChosen.length > 1 ? wasChosen : []);
      steps = nextStep(steps, state.view.graph);
      graph = state.view.graph;
      as = state.as;
      for (const { id, x, y } of graph.pins) layout.put(id, { x, y });
      fill(notes);
      void attempt(render);
      return true;
    },
  };
}

function ratioOf(stage: HTMLElement): number {
  return stage.clientHeight > 0 ? Math.max(1, stage.clientWidth / stage.clientHeight) : 1.6;
}

function titleOf(entries: ReadonlyMap<string, Entry>, { ids }: GraphState): string {
  const first = entries.get(ids[0] ?? '')?.label ?? 'Graph';
  return ids.length === 1 ? first : `Around ${first}`;
}
