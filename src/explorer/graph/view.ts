import { Gone } from '../app.js';
import type { App, MakeView, ShownView } from '../app.js';
import { NoAnswer } from '../ask.js';
import type { DetailsPanel } from '../details/panel.js';
import { button, fill, html } from '../dom.js';
import { readLinks } from '../operations.js';
import type { Entry } from '../records.js';
import type { Filters, GraphState, ViewState } from '../view-state.js';
import { noFilters } from '../view-state.js';
import { counted } from '../words.js';
import { graphActions } from './actions.js';
import { withRecords } from './contents.js';
import { createDrawing } from './drawing.js';
import { filterBar } from './filter-bar.js';
import { noContents } from './known-graph.js';
import { createLayout, ratioOf } from './layout.js';
import { askedAtOnce, mostDrawn } from './limits.js';
import type { Along } from './neighbours.js';
import { firstStep, nextStep } from './steps.js';
import { createSurroundings } from './surroundings.js';
import { graphTables } from './tables.js';
import { timeBar } from './time-bar.js';
import { timelineOf } from './timeline.js';
import { writeToolbar } from './toolbar.js';
import { tiesAmong, visibleGraph } from './visible.js';

const firstPicture = 28;

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
  const surroundings = createSurroundings();
  if (graph.ids.length === 1) {
    graph = { ...graph, ids: await surroundings.first(graph.ids[0] ?? '', firstPicture, signal) };
    if (graph.ids.length === 0) throw new Gone(first.view.graph.ids.join(', '));
    app.replace({ view: { kind: 'graph', graph } });
  }
  let contents = await withRecords(noContents, graph.ids, signal);
  if (!graph.ids.some((id) => contents.entries.has(id))) throw new Gone(graph.ids.join(', '));
  let steps = firstStep(graph);
  let chosen: ReadonlySet<string> = new Set(first.chosen ? [first.chosen] : []);
  let as = first.as;
  for (const { id, x, y } of graph.pins) layout.put(id, { x, y });

  const bar = html('div', { class: 'toolbar', role: 'group', 'aria-label': 'Steps' });
  const legend = html('div', { class: 'legend-bar' });
  const stage = html('div', { class: 'stage' });
  const time = html('div', { class: 'time-bar', role: 'group', 'aria-label': 'Time' });
  const notes = html('p', { class: 'graph-note', role: 'alert' });
  const heading = html('h1', { class: 'unseen' }, 'Graph');
  const element = html('section', { class: 'graph-view' }, heading, bar, legend, stage, time);

  const go = (change: Partial<GraphState>): void => {
    app.go({ view: { kind: 'graph', graph: { ...graph, ...change } } });
  };
  const changeFilters = (change: Partial<Filters>): void => {
    go({ filters: { ...graph.filters, ...change } });
  };
  const hide = (ids: ReadonlyArray<string>): void => {
    if (ids.length === 0) return;
    chosen = new Set();
    go({ hidden: [...new Set([...graph.hidden, ...ids])] });
    app.say(`${counted(ids.length, 'record')} hidden.`);
  };

  /** Takes records in, as one step; what would be too much to draw is left waiting. */
  const add = async (ids: ReadonlyArray<string>): Promise<void> => {
    const fresh = ids.filter((id) => !graph.ids.includes(id));
    const taken = fresh.slice(0, Math.max(0, mostDrawn - graph.ids.length));
    contents = await withRecords(contents, [...graph.ids, ...taken]);
    go({ ids: [...graph.ids, ...taken], hidden: graph.hidden.filter((id) => !ids.includes(id)) });
    app.say(`${counted(taken.length, 'record')} added.`);
    if (taken.length < fresh.length)
      note(`At most ${mostDrawn} records are drawn; hide or remove some first.`);
  };
  const note = (sentence: string): void => {
    app.say(sentence);
    fill(notes, sentence);
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (failure) {
      note(failure instanceof NoAnswer ? [failure.message, failure.hint].join(' ') : String(failure));
    }
  };
  const expand = (id: string, along: Along): Promise<void> =>
    attempt(async () => {
      const ids = await surroundings.next(id, along, new Set(graph.ids));
      if (ids.length > 0) await add(ids);
      else note('All of them are in the graph.');
    });
  /** Of the kinds around a record, the largest that brings anything new. */
  const addMore = (id: string): Promise<void> =>
    attempt(async () => {
      for (const along of await surroundings.counts(id)) {
        const ids = await surroundings.next(id, along, new Set(graph.ids));
        if (ids.length > 0) return add(ids);
      }
      note('All that is around it is in the graph.');
    });

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
    onMore: app.choose,
  });

  const draw = (): void => {
    const visible = visibleGraph(contents, graph);
    const ownTies = tiesAmong(contents, graph.ids);
    const anyTime = { ...graph.filters, from: null, to: null, undated: true };
    writeToolbar(bar, {
      drawn: visible.entries.length,
      chosen: chosen.size,
      actions: graphActions(app, { graph, steps, chosen, as, drawing, hide }),
    });
    filterBar(legend, {
      entries: graph.ids.flatMap((id) => contents.entries.get(id) ?? []),
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
      timeline: timelineOf(visibleGraph(contents, { ...graph, filters: anyTime }).entries),
      filters: graph.filters,
      onChange: changeFilters,
    });
    panel.refresh();
    if (as === 'table') {
      const onHide = (id: string) => {
        hide([id]);
      };
      fill(stage, notes, graphTables(visible, { onChoose: app.choose, onHide }));
      return;
    }
    if (drawing.element.parentNode !== stage) fill(stage, drawing.element, notes);
    const pinned = new Set(graph.pins.map(({ id }) => id));
    drawing.draw(visible, { chosen, pinned, more: surroundings.waiting(ownTies) });
  };
  const render = async (): Promise<void> => {
    if (graph.ids.some((id) => !contents.linked.has(id))) contents = await withRecords(contents, graph.ids);
    await layout.settle(visibleGraph(contents, graph), ratioOf(stage));
    draw();
  };

  await layout.settle(visibleGraph(contents, graph), 1.6);
  panel.actions({
    expand: (id, along) => void expand(id, along),
    present: (id, along) => {
      const { link, way } = along;
      return tiesAmong(contents, graph.ids).filter(
        ({ type, from, to }) => type === link && (way === 'OUT' ? from : to) === id,
      ).length;
    },
    onCounts: (id, counts) => {
      surroundings.note(id, counts);
      if (graph.ids.includes(id)) draw();
    },
    others: ({ id }) => [
      button('Hide', {
        onclick: () => {
          hide([id]);
        },
      }),
      !graph.ids.includes(id) && button('Add to the graph', { onclick: () => void attempt(() => add([id])) }),
    ],
  });
  draw();
  requestAnimationFrame(drawing.fit);

  return {
    title: titleOf(contents.entries, graph),
    element,
    keep: {
      query: { text: readLinks.text, variables: { ids: graph.ids.slice(0, askedAtOnce), among: graph.ids } },
      picture: () => (as === 'picture' ? drawing.element : null),
      data: () => ({ ...visibleGraph(contents, graph), sentences: [] }),
    },
    close: layout.close,
    update: (state) => {
      if (state.view.kind !== 'graph') return false;
      const next = state.view.graph;
      if (!next.ids.some((id) => graph.ids.includes(id))) return false;
      const several = chosen.size > 1 ? [...chosen] : [];
      if (state.chosen === null || !chosen.has(state.chosen))
        chosen = new Set(state.chosen ? [state.chosen] : several);
      steps = nextStep(steps, next);
      graph = next;
      as = state.as;
      for (const { id, x, y } of graph.pins) layout.put(id, { x, y });
      fill(notes);
      void attempt(render);
      return true;
    },
  };
}

function titleOf(entries: ReadonlyMap<string, Entry>, { ids }: GraphState): string {
  const first = entries.get(ids[0] ?? '')?.label ?? 'Graph';
  return ids.length === 1 ? first : `Around ${first}`;
}
