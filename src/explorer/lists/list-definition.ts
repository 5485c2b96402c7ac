import type { App } from '../app.js';
import type { Child } from '../dom.js';
import type { FacetValuesFragment, StatementWhere } from '../operations.generated.js';
import type { Operation } from '../operations.js';
import type { GraphRecord } from '../records.js';
import type { FacetName } from '../view-state.js';

/** The variables of the operation that reads a page of a list. */
export interface ListVariables<Where, Order> {
  readonly where: Where;
  readonly orderBy: ReadonlyArray<Order>;
  readonly first: number;
  readonly after: string | null;
}

/** A page of a list, as the server sends it. */
interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{ readonly node: Node }>;
}

/** The values of each facet among the records of a list. */
export type FacetAnswer = Readonly<Partial<Record<FacetName, FacetValuesFragment | null>>>;

/** An order of a list. */
export interface ListOrder<Order> {
  /** As in the address. */
  readonly id: string;
  readonly words: string;
  readonly by: ReadonlyArray<Order>;
}

/** A record in a list, as an element and as a line of a table file. */
export interface ListItem {
  readonly id: string;
  readonly icon: Pick<GraphRecord, 'type' | 'kind' | 'anonymous'> | null;
  readonly body: Child;
  /** What stands at the side: status, counts, date. */
  readonly side: Child;
  /** The cells of the columns of the table file. */
  readonly cells: ReadonlyArray<string | number | null>;
}

/** A kind of lists: how its records are read, ordered, narrowed and shown. */
export interface ListDefinition<Where, Order, Node> {
  /** The words for one record and for several. */
  readonly noun: readonly [one: string, many: string];
  readonly operation: Operation<{ readonly list: Connection<Node> | null }, ListVariables<Where, Order>>;
  /** The root field of the list, to count its records; null for groups. */
  readonly root: string | null;
  /** The first one is used unless the reader chooses another. */
  readonly orders: readonly [ListOrder<Order>, ...ReadonlyArray<ListOrder<Order>>];
  /** Null where records cannot be counted by value. */
  readonly facets: FacetDefinition<Where> | null;
  /** Returns the condition that all of these are met. */
  readonly all: (conditions: ReadonlyArray<Where>) => Where;
  /** The columns of the table file. */
  readonly columns: ReadonlyArray<string>;
  /** The condition for the statements on records, whose quotations and sources are a second table file; absent where there is none. */
  readonly quotedIn?: (ids: ReadonlyArray<string>) => StatementWhere;
  readonly item: (app: App, node: Node) => ListItem;
}

/** How a list is narrowed. */
export interface FacetDefinition<Where> {
  readonly operation: Operation<FacetAnswer, { readonly where: Where }>;
  /** The condition for a value of each facet. */
  readonly conditions: Readonly<Partial<Record<FacetName, (value: string) => Where>>>;
  /** The words for a value of the facet `kind`, if the records have kinds. */
  readonly kindWords?: (kind: string) => string;
}

/** The days of a year, as conditions on the first and last possible day of a date. */
export function inYear(year: string) {
  return { dateStart: { gte: `${year}-01-01` }, dateEnd: { lte: `${year}-12-31` } };
}
