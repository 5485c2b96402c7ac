import type { App, MakeView } from '../app.js';
import { NoAnswer, ask } from '../ask.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import { readEntries } from '../graph/contents.js';
import { light } from '../lighting.js';
import { lineLegend } from '../line-legend.js';
import { linkWords } from '../link-types.js';
import { readPath } from '../operations.js';
import type { ReadPathQueryVariables } from '../operations.generated.js';
import type { Entry } from '../records.js';
import { noPathOptions } from '../view-state.js';
import type { PathView, ViewState } from '../view-state.js';
import { counted } from '../words.js';
import { drawWays } from './draw.js';
import { pathForm } from './form.js';
import { namesOf, wayList, wayTable } from './hops.js';
import { tiesOfWays, wayPicture } from './ways.js';
import type { PathAnswer } from './ways.js';

/** The shortest ways between two records, as a picture or a table, with what each relationship rests on. */
export const pathView: MakeView<'path'> = async (app, state, signal) => {
  const { view } = state;
  const variables = variablesOf(view);
  const answer = variables && (await readWays(variables, signal));
  const onTheWay = answer?.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)) ?? [];
  const found = await Promise.all([
    ...[view.from, view.to].flatMap((id) => (id === null ? [] : [readEnd(id, signal)])),
    readEntries([...new Set(onTheWay)], signal),
  ]);
  const entries = new Map(found.flat().map((entry) => [entry.id, entry]));
  const drawing =
    answer?.outcome === 'FOUND' && state.as === 'picture' ? picture(app, answer, entries) : null;
  const element = html(
    'section',
    { class: 'path-view' },
    html('h1', {}, title),
    pathForm(app, { view, entries }),
    answer
      ? result(app, answer, { state, entries, drawing })
      : html('p', { class: 'lead' }, howToBegin(view)),
  );
  return {
    title,
    element,
    keep:
      variables && answer
        ? {
            query: { text: readPath.text, variables },
            picture: () => drawing,
            data: () => ({ entries: [...entries.values()], ties: tiesOfWays(answer), sentences: [] }),
          }
        : null,
  };
};

const title = 'How are two records connected?';

function variablesOf({ from, to, kinds, maxLength }: PathView): ReadPathQueryVariables | null {
  if (from === null || to === null) return null;
  return { from, to, kinds: kinds.length > 0 ? kinds : null, maxLength };
}

/** What is no id at all is that of no record, too. */
async function readWays(variables: ReadPathQueryVariables, signal: AbortSignal): Promise<PathAnswer | null> {
  try {
    return (await ask(readPath, variables, signal)).path;
  } catch (failure) {
    if (failure instanceof NoAnswer && failure.code === 'ID_INVALID')
      return { outcome: 'UNKNOWN_ID', truncated: false, paths: [] };
    throw failure;
  }
}

async function readEnd(id: string, signal: AbortSignal): Promise<ReadonlyArray<Entry>> {
  try {
    return await readEntries([id], signal);
  } catch (failure) {
    if (failure instanceof NoAnswer && failure.code === 'ID_INVALID') return [];
    throw failure;
  }
}

function howToBegin({ from, to }: PathView): string {
  const missing = from === null && to === null ? 'both ends' : 'the other end';
  return `Choose ${missing}: what leads from one to the other over the fewest relationships is shown, with who says so.`;
}

function picture(app: App, answer: PathAnswer, entries: ReadonlyMap<string, Entry>): SVGSVGElement {
  const drawing = drawWays(wayPicture(answer), entries, {
    onChoose: app.choose,
    onChains: (ways) => {
      const place = drawing.closest<HTMLElement>('.path-view');
      if (place) light(place, ways);
    },
  });
  return drawing;
}

interface ResultOptions {
  readonly state: ViewState & { readonly view: PathView };
  readonly entries: ReadonlyMap<string, Entry>;
  readonly drawing: SVGSVGElement | null;
}

function result(app: App, answer: PathAnswer, { state, entries, drawing }: ResultOptions): Child {
  if (answer.outcome !== 'FOUND') return noWay(app, answer.outcome, { view: state.view, entries });
  const text = { app, nameOf: namesOf(entries) };
  const length = answer.paths[0]?.length ?? 0;
  return [
    html(
      'p',
      { class: 'lead', role: 'status' },
      `${counted(answer.paths.length, 'way')}${answer.truncated ? ', and more,' : ''} over ${counted(length, 'relationship')}.`,
    ),
    drawing
      ? [
          html(
            'div',
            { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Picture of the ways' },
            drawing,
          ),
          lineLegend(),
          html('section', { class: 'ways-text' }, html('h2', {}, 'Step by step'), wayList(answer, text)),
        ]
      : wayTable(answer, text),
  ];
}

interface NoWayOptions {
  readonly view: PathView;
  readonly entries: ReadonlyMap<string, Entry>;
}

function noWay(app: App, outcome: PathAnswer['outcome'], { view, entries }: NoWayOptions): HTMLElement {
  const again = (label: string, change: Partial<PathView>) =>
    button(label, {
      onclick: () => {
        app.go({ view: { ...view, ...change } });
      },
    });
  return html(
    'div',
    { class: 'notice', role: 'status' },
    html('p', {}, whyNot(outcome, view, entries)),
    outcome === 'NONE' && [
      view.maxLength < longest && again(`Look up to ${longest} relationships far`, { maxLength: longest }),
      ' ',
      view.kinds.length > 0 && again('Look by any relationship', { kinds: noPathOptions.kinds }),
    ],
  );
}

const longest = 8;

function whyNot(
  outcome: PathAnswer['outcome'],
  { from, to, kinds, maxLength }: PathView,
  entries: ReadonlyMap<string, Entry>,
): string {
  const name = namesOf(entries);
  switch (outcome) {
    case 'SAME':
      return `Both ends are the same record, ${name(from ?? '')}: there is no way to go. Choose another end.`;
    case 'UNKNOWN_ID': {
      const unknown = [from, to].filter((id) => id !== null && !entries.has(id));
      return `Nothing on record has the id ${unknown.join(' or ')}. It may have been removed or renamed; search for it above.`;
    }
    default: {
      const by = kinds.length > 0 ? ` by ${kinds.map(linkWords).join(', ')} alone` : '';
      return `No way of at most ${counted(maxLength, 'relationship')} leads from ${name(from ?? '')} to ${name(to ?? '')}${by}.`;
    }
  }
}
