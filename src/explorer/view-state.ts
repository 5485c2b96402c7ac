import type { LinkType } from './operations.generated.js';

/** The hidden parts of a graph, in the picture, the counts and saved files. Empty lists hide nothing. */
export interface Filters {
  /** Kinds of records that are hidden: `actor:STATE`, `claim:REQUEST`, `statement`. */
  readonly kinds: ReadonlyArray<string>;
  /** Relationships that are hidden, by type. */
  readonly relationships: ReadonlyArray<string>;
  /** Statuses of claims that are hidden. */
  readonly statuses: ReadonlyArray<string>;
  /** Outcomes of requests that are hidden. */
  readonly outcomes: ReadonlyArray<string>;
  /** The least number of original sources that a claim has for certain. */
  readonly originsAtLeast: number;
  /** How often the shortest chain of a claim may have passed it on; null is any number. */
  readonly hearsayAtMost: number | null;
  /** First and last day, `YYYY-MM-DD`; null sets no limit. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether records without a date are shown. */
  readonly undated: boolean;
}

/** Filters that hide nothing. */
export const noFilters: Filters = {
  kinds: [],
  relationships: [],
  statuses: [],
  outcomes: [],
  originsAtLeast: 0,
  hearsayAtMost: null,
  from: null,
  to: null,
  undated: true,
};

/** A record that the reader fixed at a point of the drawing. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A graph as the reader built it. */
export interface GraphState {
  /** The id of the record whose page has this graph as a part; null for other graphs. */
  readonly about: string | null;
  readonly ids: ReadonlyArray<string>;
  readonly hidden: ReadonlyArray<string>;
  /** The ids of records that are drawn one by one although they are alike. */
  readonly apart: ReadonlyArray<string>;
  readonly pins: ReadonlyArray<Pin>;
  readonly filters: Filters;
}

/** Which paths between two records are searched for. */
export interface PathOptions {
  /** The types of relationships that a path may use; empty allows all. */
  readonly kinds: ReadonlyArray<LinkType>;
  /** The maximum number of relationships, 1 to 8. */
  readonly maxLength: number;
}

/** Any path of the usual length. */
export const noPathOptions: PathOptions = { kinds: [], maxLength: 6 };

/** Two records, null where not chosen yet, and the paths between them. */
export interface PathView extends PathOptions {
  readonly kind: 'path';
  readonly from: string | null;
  readonly to: string | null;
}

/** The values by which a list can be narrowed. */
export const facetNames = [
  'kind',
  'category',
  'status',
  'outcome',
  'source',
  'issuer',
  'year',
  'dossier',
] as const;

/** A value by which a list can be narrowed. */
export type FacetName = (typeof facetNames)[number];

/** The order of a list and the values that it is narrowed to. */
export interface ListState {
  /** The id of an order; null is the first of the list. */
  readonly order: string | null;
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
}

/** A whole list in its first order. */
export const wholeList: ListState = { order: null, facets: {} };

/** A page with lists, of which one is shown. */
interface ListPageView {
  /** The id of the shown part of the page; null is the first. */
  readonly tab: string | null;
  readonly list: ListState;
}

/** The page of a record or dossier. */
export interface RecordView extends ListPageView {
  readonly kind: 'record';
  readonly id: string;
}

/** The results of a search. */
export interface ResultsView extends ListPageView {
  readonly kind: 'results';
  readonly text: string;
}

/** The answers to a question of the first page. */
export interface QuestionView {
  readonly kind: 'question';
  readonly question: string;
  /** The id of the actor that the question is about; null for questions without a name. */
  readonly about: string | null;
  readonly list: ListState;
}

/** The content of the main part of the page. */
export type View =
  | { readonly kind: 'start' }
  | QuestionView
  | RecordView
  | ResultsView
  | { readonly kind: 'claim'; readonly id: string }
  | PathView
  | { readonly kind: 'graph'; readonly graph: GraphState };

/** The state of the page, as the address has it. */
export interface ViewState {
  readonly view: View;
  /** The record whose details are open. */
  readonly selected: string | null;
  readonly display: 'picture' | 'table';
}

/** The state of an address without parameters. */
export const startState: ViewState = { view: { kind: 'start' }, selected: null, display: 'picture' };

/** Returns the view of a graph that starts with some records. That of a single one is a part of the record's page. */
export function graphViewOf(ids: ReadonlyArray<string>): Extract<View, { readonly kind: 'graph' }> {
  const about = ids.length === 1 ? (ids[0] ?? null) : null;
  return { kind: 'graph', graph: { about, ids, hidden: [], apart: [], pins: [], filters: noFilters } };
}

/** Returns the state of a view alone: without details, as a picture where it has one. */
export function stateOf<Shown extends View>(view: Shown): ViewState & { readonly view: Shown } {
  return { view, selected: null, display: 'picture' };
}

/** Returns the state in which a claim is shown: with its details beside it. */
export function claimState(id: string): ViewState {
  return { ...stateOf({ kind: 'claim', id }), selected: id };
}

/** Returns the page of a record. */
export function recordView(id: string, tab: string | null = null): RecordView {
  return { kind: 'record', id, tab, list: wholeList };
}
