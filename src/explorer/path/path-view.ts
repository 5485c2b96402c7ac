import type { App, MakeView } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { fetchRecords } from '../graph/fetch-records.js';
import { highlightChains } from '../highlight-chains.js';
import { lineClass } from '../line-class.js';
import { lineLegend } from '../line-legend.js';
import { OperationFailed } from '../operation-failed.js';
import { readPath } from '../operations.js';
import type { ReadPathQueryVariables } from '../operations.generated.js';
import type { GraphRecord } from '../records.js';
import { runOperation } from '../run-operation.js';
import type { PathView, ViewState } from '../view-state.js';
import { countWords } from '../words.js';
import { fitToWidth } from '../provenance/fit-to-width.js';
import { drawPaths } from './draw-paths.js';
import type { DrawnPaths } from './draw-paths.js';
import { noPath } from './no-path.js';
import type { PathAnswer } from './path-answer.js';
import { pathForm } from './path-form.js';
import { pathList } from './path-list.js';
import { pathPicture } from './path-picture.js';
import { pathRelationships } from './path-relationships.js';
import { pathTable } from './path-table.js';

const title = 'How are two records connected?';

/** Shows the shortest paths between two records as a picture or a table, with the evidence of each relationship. */
export const pathView: MakeView<'path'> = async (app, state, signal) => {
  const { view, display } = state;
  const variables = variablesOf(view);
  const answer = variables && (await readPaths(variables, signal));
  const records = await recordsOf(view, answer, signal);
  const isDrawn = answer?.outcome === 'FOUND' && display === 'picture';
  const drawing = isDrawn ? picture(app, answer, records) : null;
  const scroller = drawing && scrollerOf(drawing);
  const endFit =
    drawing &&
    scroller &&
    fitToWidth(scroller, (width) => {
      drawing.fit(width - 16);
    });
  const content = answer
    ? result(app, answer, { state, records, scroller })
    : html('p', { class: 'lead' }, missingEnds(view));
  return {
    title,
    element: html(
      'section',
      { class: 'path-view' },
      html('h1', {}, title),
      pathForm(app, { view, records }),
      content,
    ),
    saveable: variables &&
      answer && {
        query: () => ({ text: readPath.text, variables }),
        picture: () => drawing?.element ?? null,
        data: () => ({
          records: [...records.values()],
          relationships: pathRelationships(answer),
          sentences: [],
        }),
      },
    close: () => {
      endFit?.();
    },
  };
};

function variablesOf({ from, to, kinds, maxLength }: PathView): ReadPathQueryVariables | null {
  if (from === null || to === null) return null;
  return { from, to, kinds: kinds.length > 0 ? kinds : null, maxLength };
}

/** A text that cannot be an id is treated as the id of no record. */
async function readPaths(variables: ReadPathQueryVariables, signal: AbortSignal): Promise<PathAnswer | null> {
  try {
    return (await runOperation(readPath, variables, signal)).path;
  } catch (failure) {
    if (isInvalidId(failure)) return { outcome: 'UNKNOWN_ID', truncated: false, paths: [] };
    throw failure;
  }
}

async function recordsOf(
  { from, to }: PathView,
  answer: PathAnswer | null,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, GraphRecord>> {
  const onPaths = answer?.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)) ?? [];
  const found = await Promise.all([
    ...[from, to].flatMap((id) => (id === null ? [] : [readEnd(id, signal)])),
    fetchRecords([...new Set(onPaths)], signal),
  ]);
  return new Map(found.flat().map((record) => [record.id, record]));
}

async function readEnd(id: string, signal: AbortSignal): Promise<ReadonlyArray<GraphRecord>> {
  try {
    return await fetchRecords([id], signal);
  } catch (failure) {
    if (isInvalidId(failure)) return [];
    throw failure;
  }
}

function isInvalidId(failure: unknown): boolean {
  return failure instanceof OperationFailed && failure.code === 'ID_INVALID';
}

function missingEnds({ from, to }: PathView): string {
  const missing = from === null && to === null ? 'both ends' : 'the other end';
  return `Choose ${missing} to see the shortest paths between them, and who says so.`;
}

function picture(app: App, answer: PathAnswer, records: ReadonlyMap<string, GraphRecord>): DrawnPaths {
  const drawing = drawPaths(pathPicture(answer), records, {
    onSelect: app.select,
    onHighlight: (paths) => {
      const place = drawing.element.closest<HTMLElement>('.path-view');
      if (place) highlightChains(place, paths);
    },
  });
  return drawing;
}

function scrollerOf({ element }: DrawnPaths): HTMLElement {
  return html(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Picture of the paths' },
    element,
  );
}

interface ResultOptions {
  readonly state: ViewState & { readonly view: PathView };
  readonly records: ReadonlyMap<string, GraphRecord>;
  readonly scroller: HTMLElement | null;
}

function result(app: App, answer: PathAnswer, { state, records, scroller }: ResultOptions): Child {
  if (answer.outcome !== 'FOUND') return noPath(app, answer.outcome, { view: state.view, records });
  const options = { app, nameOf: (id: string) => records.get(id)?.label ?? id };
  return [
    html('p', { class: 'lead', role: 'status' }, amountWords(answer)),
    scroller
      ? [
          scroller,
          lineLegend(looksOf(answer)),
          html('section', { class: 'paths-text' }, html('h2', {}, 'Step by step'), pathList(answer, options)),
        ]
      : pathTable(answer, options),
  ];
}

/** Returns the classes of the lines that the picture has. */
function looksOf(answer: PathAnswer): ReadonlySet<string> {
  return new Set(pathPicture(answer).lines.map(({ hops }) => lineClass(hops[0]?.factuality ?? null)));
}

function amountWords({ paths, truncated }: PathAnswer): string {
  const length = paths[0]?.length ?? 0;
  return `${countWords(paths.length, 'path')}${truncated ? ', and more,' : ''} of ${countWords(length, 'relationship')}.`;
}
