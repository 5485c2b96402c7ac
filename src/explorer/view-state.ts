import { isLinkType } from './link-types.js';
import type { LinkType } from './operations.generated.js';

/** What is drawn, counted and exported of a graph; empty lists hide nothing. */
export interface Filters {
  /** Kinds of records that are hidden: `actor:STATE`, `claim:REQUEST`, `statement`. */
  readonly kinds: ReadonlyArray<string>;
  /** Relationships that are hidden, by type. */
  readonly links: ReadonlyArray<string>;
  /** Statuses of claims that are hidden. */
  readonly statuses: ReadonlyArray<string>;
  /** Outcomes of requests that are hidden. */
  readonly outcomes: ReadonlyArray<string>;
  /** The least number of independent origins that a claim must surely have. */
  readonly originsAtLeast: number;
  /** The most hearsay that the shortest chain of a claim may have; null is any. */
  readonly hearsayAtMost: number | null;
  /** First and last day, `YYYY-MM-DD`; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Records without a date are shown. */
  readonly undated: boolean;
}

/** Filters that hide nothing. */
export const noFilters: Filters = {
  kinds: [],
  links: [],
  statuses: [],
  outcomes: [],
  originsAtLeast: 0,
  hearsayAtMost: null,
  from: null,
  to: null,
  undated: true,
};

/** A place that the reader gave to a record. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The graph as the reader has built it. */
export interface GraphState {
  readonly ids: ReadonlyArray<string>;
  readonly hidden: ReadonlyArray<string>;
  readonly pins: ReadonlyArray<Pin>;
  readonly filters: Filters;
}

/** Which ways between two records are looked for. */
export interface PathOptions {
  /** The kinds of relationships that a way may use; all where there are none. */
  readonly kinds: ReadonlyArray<LinkType>;
  /** The most relationships that a way may have, 1 to 8. */
  readonly maxLength: number;
}

/** Any way of usual length. */
export const noPathOptions: PathOptions = { kinds: [], maxLength: 6 };

/** Two records, as far as they are chosen, and the ways between them. */
export interface PathView extends PathOptions {
  readonly kind: 'path';
  readonly from: string | null;
  readonly to: string | null;
}

/** The part of the page that is shown. */
export type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'claim'; readonly id: string }
  | PathView
  | { readonly kind: 'graph'; readonly graph: GraphState };

/** All that an address says. */
export interface ViewState {
  readonly view: View;
  /** The record whose details are open. */
  readonly chosen: string | null;
  readonly as: 'picture' | 'table';
}

/** The state that a bare address means. */
export const startState: ViewState = { view: { kind: 'start' }, chosen: null, as: 'picture' };

/** Servers and what stands before them refuse a longer request line; the part after `#` they never see. */
const longestQuery = 2000;

/** The state as the part of an address after `/`: it starts with `?`, with `#` where it is long, or is empty. */
export function toAddress({ view, chosen, as }: ViewState): string {
  const parameters = new URLSearchParams();
  writeView(parameters, view);
  if (chosen) parameters.set('chosen', chosen);
  if (as === 'table') parameters.set('as', 'table');
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  if (text.length > longestQuery) return `#${text}`;
  return text ? `?${text}` : '';
}

/** Reads what `toAddress` wrote. Never throws: what is not understood is left out. */
export function fromAddress(address: string): ViewState {
  const [query = '', rest = ''] = address.split('#', 2);
  const parameters = new URLSearchParams(rest.includes('=') ? rest : query);
  return {
    view: readView(parameters),
    chosen: parameters.get('chosen'),
    as: parameters.get('as') === 'table' ? 'table' : 'picture',
  };
}

function writeView(parameters: URLSearchParams, view: View): void {
  switch (view.kind) {
    case 'start':
      return;
    case 'question':
      parameters.set('question', view.question);
      return;
    case 'claim':
      parameters.set('claim', view.id);
      return;
    case 'path':
      writePath(parameters, view);
      return;
    case 'graph':
      writeGraph(parameters, view.graph);
  }
}

function writePath(parameters: URLSearchParams, { from, to, kinds, maxLength }: PathView): void {
  parameters.set('from', from ?? '');
  parameters.set('to', to ?? '');
  setList(parameters, 'by', kinds);
  if (maxLength !== noPathOptions.maxLength) parameters.set('steps', String(maxLength));
}

function writeGraph(parameters: URLSearchParams, { ids, hidden, pins, filters }: GraphState): void {
  parameters.set('graph', ids.map(quote).join(','));
  setList(parameters, 'hide', hidden);
  if (pins.length > 0)
    parameters.set(
      'pins',
      pins.map(({ id, x, y }) => `${quote(id)}@${x.toFixed(0)}@${y.toFixed(0)}`).join(','),
    );
  setList(parameters, 'noKinds', filters.kinds);
  setList(parameters, 'noLinks', filters.links);
  setList(parameters, 'noStatuses', filters.statuses);
  setList(parameters, 'noOutcomes', filters.outcomes);
  if (filters.originsAtLeast > 0) parameters.set('origins', String(filters.originsAtLeast));
  if (filters.hearsayAtMost !== null) parameters.set('hearsay', String(filters.hearsayAtMost));
  if (filters.from) parameters.set('since', filters.from);
  if (filters.to) parameters.set('until', filters.to);
  if (!filters.undated) parameters.set('undated', 'no');
}

function readView(parameters: URLSearchParams): View {
  const [graph, claim, question] = [
    parameters.get('graph'),
    parameters.get('claim'),
    parameters.get('question'),
  ];
  if (graph !== null) return { kind: 'graph', graph: readGraph(graph, parameters) };
  if (claim) return { kind: 'claim', id: claim };
  if (question) return { kind: 'question', question };
  if (parameters.has('from') || parameters.has('to')) return readPath(parameters);
  return { kind: 'start' };
}

function readPath(parameters: URLSearchParams): PathView {
  const steps = wholeNumber(parameters.get('steps')) ?? noPathOptions.maxLength;
  return {
    kind: 'path',
    from: parameters.get('from') || null,
    to: parameters.get('to') || null,
    kinds: listOf(parameters, 'by').filter(isLinkType),
    maxLength: Math.min(8, Math.max(1, steps)),
  };
}

function readGraph(ids: string, parameters: URLSearchParams): GraphState {
  const hearsay = parameters.get('hearsay');
  return {
    ids: unquoteAll(ids),
    hidden: listOf(parameters, 'hide'),
    pins: (parameters.get('pins') ?? '').split(',').flatMap(readPin),
    filters: {
      kinds: listOf(parameters, 'noKinds'),
      links: listOf(parameters, 'noLinks'),
      statuses: listOf(parameters, 'noStatuses'),
      outcomes: listOf(parameters, 'noOutcomes'),
      originsAtLeast: wholeNumber(parameters.get('origins')) ?? 0,
      hearsayAtMost: wholeNumber(hearsay),
      from: dayOf(parameters.get('since')),
      to: dayOf(parameters.get('until')),
      undated: parameters.get('undated') !== 'no',
    },
  };
}

function readPin(text: string): ReadonlyArray<Pin> {
  const [id, x, y] = text.split('@');
  const [left, top] = [Number(x), Number(y)];
  if (!id || !Number.isFinite(left) || !Number.isFinite(top)) return [];
  return unquoteAll(id).map((known) => ({ id: known, x: left, y: top }));
}

function setList(parameters: URLSearchParams, name: string, values: ReadonlyArray<string>): void {
  if (values.length > 0) parameters.set(name, values.map(quote).join(','));
}

function listOf(parameters: URLSearchParams, name: string): ReadonlyArray<string> {
  return unquoteAll(parameters.get(name) ?? '');
}

/** Ids may hold what parts them here. */
function quote(id: string): string {
  return id.replace(/[%,@]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unquoteAll(text: string): ReadonlyArray<string> {
  const ids = text.split(',').filter((id) => id !== '');
  return [
    ...new Set(
      ids.map((id) =>
        id.replace(/%(25|2c|40)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
      ),
    ),
  ];
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
