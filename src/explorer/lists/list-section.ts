import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { failureNotice } from '../failure-notice.js';
import { maxRecords } from '../graph/limits.js';
import { readParticipants } from '../graph/read-participants.js';
import { graphiqlLink } from '../query-links.js';
import { recordIcon } from '../record-icon.js';
import { graphViewOf, stateOf } from '../view-state.js';
import { countWords } from '../words.js';
import { facetChoices } from './facet-choices.js';
import type { ListItem } from './list-definition.js';
import { listChoice } from './list-choice.js';
import type { ChangeList, ListSectionOptions } from './list-section-options.js';
import type { ListPage } from './record-list.js';
import { tableFiles } from './table-files.js';

/** Reads the first page of a list, and returns it with its order, facets, count and files. Throws OperationFailed. */
export async function listSection(options: ListSectionOptions): Promise<HTMLElement> {
  const { app, list, state, title, empty, signal } = options;
  const page = await list.read(app, state, { after: null, signal });
  const isNarrowed = Object.keys(state.facets).length > 0;
  if (page.total === 0 && !isNarrowed) return html('div', { class: 'list-section' }, empty);
  let latest = state;
  const changeList: ChangeList = (change) => {
    latest = change(latest);
    options.onChange(latest);
  };
  return html(
    'div',
    { class: 'list-section' },
    html(
      'div',
      { class: 'list-choices' },
      orderChoice(options, changeList),
      facetChoices(options, changeList),
    ),
    html(
      'div',
      { class: 'list-tools' },
      html(
        'p',
        { class: 'amount', role: 'status' },
        `${countWords(page.total, ...list.noun)}${orderWords(options)}`,
      ),
      tableFiles(options),
      graphiqlLink(list.query(state), 'As GraphQL'),
    ),
    page.total === 0 && html('p', {}, 'None of them has these values. Choose “all” above to see the others.'),
    html('ol', { class: 'records', 'aria-label': title }, page.items.map(itemElement)),
    ...moreParts(options, page),
  );
}

function orderWords({ list, state }: ListSectionOptions): string {
  const order = list.orders.find(({ id }) => id === state.order) ?? list.orders[0];
  return order?.id === 'newest' ? ', newest first, undated last' : '';
}

function orderChoice({ list, state }: ListSectionOptions, changeList: ChangeList): Child {
  if (list.orders.length < 2) return null;
  return listChoice({
    id: 'list-order',
    label: 'Order',
    value: state.order ?? list.orders[0]?.id ?? '',
    options: list.orders.map(({ id, words }) => ({ value: id, words })),
    onChange: (order) => {
      changeList((latest) => ({ ...latest, order: order === list.orders[0]?.id ? null : order }));
    },
  });
}

function itemElement({ icon, body, side }: ListItem): HTMLElement {
  return html(
    'li',
    {},
    html('span', { class: 'item-icon' }, icon && recordIcon(icon)),
    html('div', { class: 'item-body' }, body),
    html('div', { class: 'item-side' }, side),
  );
}

/** Returns the button for the next page, and the one that shows the records as a graph. */
function moreParts({ app, list, state }: ListSectionOptions, first: ListPage): ReadonlyArray<Child> {
  const [place, ids] = [html('div', { class: 'list-more' }), idsOf(first)];
  const write = ({ total, next }: ListPage): void => {
    const showNext = (): void => void add(next);
    const showGraph = async (): Promise<void> => {
      try {
        app.open(stateOf(graphViewOf(await withParticipants(ids))));
      } catch (failure) {
        fill(
          place,
          failureNotice(failure, () => void showGraph()),
        );
      }
    };
    fill(
      place,
      next !== null && button('Show more', { class: 'first', onclick: showNext }),
      next !== null &&
        html('span', { class: 'quiet' }, `${ids.length} of ${countWords(total, ...list.noun)} shown`),
      ids.length > 1 &&
        list.noun[0] !== 'load' &&
        button('Show as graph', { onclick: () => void showGraph() }),
    );
  };
  const add = async (after: string | null): Promise<void> => {
    try {
      const page = await list.read(app, state, { after });
      ids.push(...idsOf(page));
      const elements = page.items.map(itemElement);
      place.parentElement?.querySelector('.records')?.append(...elements);
      write(page);
      elements[0]?.querySelector('a')?.focus();
    } catch (failure) {
      fill(
        place,
        failureNotice(failure, () => void add(after)),
      );
    }
  };
  write(first);
  return [place];
}

/** A graph of claims without those who said, asked and replied would be a heap of loose claims. */
async function withParticipants(ids: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  const others = await readParticipants(ids, { claims: 'parties and statements' });
  return [...new Set([...ids, ...others])].slice(0, maxRecords);
}

function idsOf({ items }: ListPage): string[] {
  return items.map(({ id }) => id).filter((id) => id !== '');
}
