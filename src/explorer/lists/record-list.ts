import type { App } from '../app.js';
import type { StatementWhere } from '../operations.generated.js';
import { runOperation } from '../run-operation.js';
import type { ViewQuery } from '../view-data.js';
import { facetNames } from '../view-state.js';
import type { FacetName, ListState } from '../view-state.js';
import { codeWords } from '../words.js';
import { pageSize } from './page-size.js';
import type { FacetAnswer, ListDefinition, ListItem } from './list-definition.js';

/** A page of a list. */
export interface ListPage {
  readonly items: ReadonlyArray<ListItem>;
  readonly total: number;
  /** The cursor of the next page; null for the last one. */
  readonly next: string | null;
}

/** A list of records of one kind that meet a condition. */
export interface RecordList {
  readonly noun: readonly [one: string, many: string];
  readonly orders: ReadonlyArray<{ readonly id: string; readonly words: string }>;
  readonly facets: ReadonlyArray<FacetName>;
  /** The words for a value of the facet `kind`. */
  readonly kindWords: (kind: string) => string;
  readonly columns: ReadonlyArray<string>;
  /** The condition for the statements on its records; null for lists without a table file of quotations and sources. */
  readonly quotedIn: ((ids: ReadonlyArray<string>) => StatementWhere) | null;
  /** The field and condition that count its records; null for groups. */
  readonly counted: { readonly field: string; readonly where: unknown } | null;
  readonly query: (state: ListState) => ViewQuery;
  /** Reads the page after a cursor. Throws OperationFailed. */
  readonly read: (app: App, state: ListState, place: ListPlace) => Promise<ListPage>;
  /** The query that counts the records by value; null where they cannot be counted so. */
  readonly facetQuery: (state: ListState) => ViewQuery | null;
  /** Counts the records by value. Throws OperationFailed. */
  readonly countFacets: (state: ListState, signal: AbortSignal) => Promise<FacetAnswer>;
}

/** Where a page of a list begins. */
export interface ListPlace {
  readonly after: string | null;
  readonly signal?: AbortSignal;
}

/** Returns the list of the records that meet a condition. */
export function recordList<Where, Order, Node>(
  definition: ListDefinition<Where, Order, Node>,
  where: Where,
): RecordList {
  const { noun, operation, root, orders, facets, columns, quotedIn = null, item } = definition;
  const whereOf = (state: ListState): Where => narrowed(definition, where, state);
  const variables = (state: ListState, after: string | null) => ({
    where: whereOf(state),
    orderBy: (orders.find(({ id }) => id === state.order) ?? orders[0]).by,
    first: pageSize,
    after,
  });
  return {
    noun,
    orders,
    facets: facetNames.filter((name) => facets?.conditions[name]),
    kindWords: facets?.kindWords ?? codeWords,
    columns,
    quotedIn,
    counted: root === null ? null : { field: root, where },
    query: (state) => ({ text: operation.text, variables: variables(state, null) }),
    read: async (app, state, { after, signal }) => {
      const { list } = await runOperation(operation, variables(state, after), signal);
      if (!list) return { items: [], total: 0, next: null };
      const { edges, totalCount, pageInfo } = list;
      return {
        items: edges.map(({ node }) => item(app, node)),
        total: totalCount,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      };
    },
    facetQuery: (state) => facets && { text: facets.operation.text, variables: { where: whereOf(state) } },
    countFacets: (state, signal) =>
      facets ? runOperation(facets.operation, { where: whereOf(state) }, signal) : Promise.resolve({}),
  };
}

function narrowed<Where, Order, Node>(
  { facets, all }: ListDefinition<Where, Order, Node>,
  where: Where,
  state: ListState,
): Where {
  const conditions = facetNames.flatMap((name) => {
    const [value, condition] = [state.facets[name], facets?.conditions[name]];
    return value !== undefined && condition ? [condition(value)] : [];
  });
  return conditions.length > 0 ? all([where, ...conditions]) : where;
}
