import { Gone } from './app.js';
import type { App, MakeView } from './app.js';
import { ask } from './ask.js';
import { button, fill, html } from './dom.js';
import { claimLink } from './details/claim-facts.js';
import { graphOf } from './details/panel.js';
import { icon, outcomeBadge, statusBadge } from './marks.js';
import { nothingFound } from './notices.js';
import { questions } from './operations.js';
import type { AskRussiaQuery } from './operations.generated.js';
import { entryOf } from './records.js';
import type { Entry } from './records.js';
import { countOfOrigins, counted, dateWords, listed } from './words.js';

type Answer = NonNullable<AskRussiaQuery['answer']>;
type Row = Answer['edges'][number]['node'];

/** A shipped question with its answers as a list; each leads to who says so. */
export const questionView: MakeView<'question'> = async (app, { view }, signal) => {
  const question = questions.find(({ id }) => id === view.question);
  if (!question) throw new Gone(view.question);
  const { answer } = await ask(question.operation, { after: null }, signal);
  const body = html('tbody');
  const shown: Entry[] = [];
  const count = html('p', { class: 'quiet' });
  const more = html('p');
  const add = (page: Answer): void => {
    const rows = page.edges.map(({ node }) => node);
    shown.push(...rows.map(entryOf).filter((entry) => entry !== null));
    body.append(...rows.map((row) => rowOf(app, row)));
    fill(
      count,
      `${counted(page.totalCount, 'claim')} on record${shown.length < page.totalCount ? `, ${shown.length} shown` : ''}.`,
    );
    fill(
      more,
      page.pageInfo.hasNextPage && button('Show more', { onclick: () => void next(page.pageInfo.endCursor) }),
    );
  };
  const next = async (after: string | null): Promise<void> => {
    const page = await ask(question.operation, { after });
    if (page.answer) add(page.answer);
  };
  if (answer) add(answer);
  return {
    title: question.title,
    keep: {
      query: { text: question.operation.text, variables: { after: null } },
      picture: () => null,
      data: () => ({ entries: shown, ties: [], sentences: [] }),
    },
    element: html(
      'section',
      { class: 'question' },
      html('h1', {}, question.title),
      html('p', {}, question.about),
      shown.length === 0
        ? nothingFound('Nothing on record answers this.')
        : [
            html(
              'div',
              { class: 'row' },
              count,
              button('Show as graph', {
                onclick: () => {
                  app.go({ view: graphOf(shown.map(({ id }) => id)), chosen: null, as: 'picture' });
                },
              }),
            ),
            html(
              'div',
              { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': question.title },
              html('table', {}, headRow(), body),
            ),
            more,
          ],
    ),
  };
};

function headRow(): HTMLElement {
  const columns = ['Claim', 'Who', 'To whom', 'Rests on', 'Standing', 'When'];
  return html(
    'thead',
    {},
    html(
      'tr',
      {},
      columns.map((column) => html('th', { scope: 'col' }, column)),
    ),
  );
}

function rowOf(app: App, row: Row): HTMLElement {
  const entry = entryOf(row);
  return html(
    'tr',
    {},
    html(
      'th',
      { scope: 'row', class: 'claim-cell' },
      html('div', { class: 'name-cell' }, entry && icon(entry), claimLink(app, row)),
    ),
    html('td', {}, listed(row.actors.map(({ node }) => node.name))),
    html('td', {}, listed(row.recipients.map(({ node }) => ('name' in node ? node.name : node.text)))),
    html('td', {}, countOfOrigins(row.origins.for.atLeast, row.origins.for.atMost)),
    html(
      'td',
      {},
      statusBadge(row.status.value),
      row.__typename === 'Request' && [' ', outcomeBadge(row.outcome.value)],
    ),
    html('td', { class: 'date' }, dateWords(row.date, row.dateText)),
  );
}
