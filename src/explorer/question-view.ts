import type { App, MakeView } from './app.js';
import { outcomeBadge, statusBadge } from './badges.js';
import { claimLink } from './claim-link.js';
import { button, fill, html } from './dom.js';
import { noResults } from './no-results.js';
import { NotOnRecord } from './not-on-record.js';
import type { AskRussiaQuery } from './operations.generated.js';
import { questions } from './questions.js';
import type { Question } from './questions.js';
import { recordIcon } from './record-icon.js';
import { recordFrom } from './records.js';
import type { GraphRecord } from './records.js';
import { runOperation } from './run-operation.js';
import { plainHeadRow, tableFrame } from './sortable-table.js';
import { graphViewOf } from './view-state.js';
import { countWords, dateWords, listWords, originCountWords } from './words.js';

type Answer = NonNullable<AskRussiaQuery['answer']>;
type Row = Answer['edges'][number]['node'];

/** Shows the answers to a question as a list of claims; each leads to its provenance. */
export const questionView: MakeView<'question'> = async (app, { view }, signal) => {
  const question = questions.find(({ id }) => id === view.question);
  if (!question) throw new NotOnRecord(view.question);
  const { answer } = await runOperation(question.operation, { after: null }, signal);
  const list = answerList(app, question);
  if (answer) list.add(answer);
  return {
    title: question.title,
    element: html(
      'section',
      { class: 'question' },
      html('h1', {}, question.title),
      html('p', {}, question.about),
      list.records().length === 0 ? noResults('Nothing on record answers this.') : list.elements,
    ),
    saveable: {
      query: () => ({ text: question.operation.text, variables: { after: null } }),
      picture: () => null,
      data: () => ({ records: list.records(), relationships: [], sentences: [] }),
    },
  };
};

interface AnswerList {
  readonly elements: ReadonlyArray<HTMLElement>;
  /** The records of all pages so far. */
  readonly records: () => ReadonlyArray<GraphRecord>;
  readonly add: (page: Answer) => void;
}

function answerList(app: App, { title, operation }: Question): AnswerList {
  const [body, amount, more] = [html('tbody'), html('p', { class: 'quiet' }), html('p')];
  const records: GraphRecord[] = [];
  const add = ({ edges, totalCount, pageInfo }: Answer): void => {
    const rows = edges.map(({ node }) => node);
    records.push(...rows.map(recordFrom).filter((record) => record !== null));
    body.append(...rows.map((row) => rowOf(app, row)));
    fill(amount, amountWords(totalCount, records.length));
    const showMore = (): void => void addNext(pageInfo.endCursor);
    fill(more, pageInfo.hasNextPage && button('Show more', { onclick: showMore }));
  };
  const addNext = async (after: string | null): Promise<void> => {
    const page = await runOperation(operation, { after });
    if (page.answer) add(page.answer);
  };
  const showGraph = (): void => {
    app.open({ view: graphViewOf(records.map(({ id }) => id)), selected: null, display: 'picture' });
  };
  return {
    elements: [
      html('div', { class: 'row' }, amount, button('Show as graph', { onclick: showGraph })),
      tableFrame(title, plainHeadRow(['Claim', 'Who', 'To whom', 'Rests on', 'Status', 'When']), body),
      more,
    ],
    records: () => records,
    add,
  };
}

function amountWords(total: number, shown: number): string {
  return `${countWords(total, 'claim')} on record${shown < total ? `, ${shown} shown` : ''}.`;
}

function rowOf(app: App, row: Row): HTMLElement {
  const record = recordFrom(row);
  return html(
    'tr',
    {},
    html(
      'th',
      { scope: 'row', class: 'claim-cell' },
      html('div', { class: 'name-cell' }, record && recordIcon(record), claimLink(app, row)),
    ),
    html('td', {}, listWords(row.actors.map(({ node }) => node.name))),
    html('td', {}, listWords(row.recipients.map(({ node }) => ('name' in node ? node.name : node.text)))),
    html('td', {}, originCountWords(row.origins.for.atLeast, row.origins.for.atMost)),
    html(
      'td',
      {},
      statusBadge(row.status.value),
      row.__typename === 'Request' && [' ', outcomeBadge(row.outcome.value)],
    ),
    html('td', { class: 'date' }, dateWords(row.date, row.dateText)),
  );
}
