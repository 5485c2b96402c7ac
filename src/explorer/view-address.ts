import { isLinkType } from './link-types.js';
import { facetNames, noPathOptions } from './view-state.js';
import type { GraphState, ListState, PathView, Pin, View, ViewState } from './view-state.js';

/** Servers and proxies may reject a longer address; the part after `#` is never sent to them. */
const maxQueryLength = 2000;

/** Returns the part of an address after `/` for a state: it is empty, or starts with `?`, or with `#` when it is long. */
export function toAddress({ view, selected, display }: ViewState): string {
  const parameters = new URLSearchParams();
  writeView(parameters, view);
  if (selected) parameters.set('chosen', selected);
  if (display === 'table') parameters.set('as', 'table');
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  if (text.length > maxQueryLength) return `#${text}`;
  return text ? `?${text}` : '';
}

/** Reads a state from an address that `toAddress` wrote. Never throws: unknown parts are left out. */
export function fromAddress(address: string): ViewState {
  const [query = '', rest = ''] = address.split('#', 2);
  const parameters = new URLSearchParams(rest.includes('=') ? rest : query);
  return {
    view: readView(parameters),
    selected: parameters.get('chosen'),
    display: parameters.get('as') === 'table' ? 'table' : 'picture',
  };
}

function writeView(parameters: URLSearchParams, view: View): void {
  switch (view.kind) {
    case 'start':
      return;
    case 'question':
      parameters.set('question', view.question);
      if (view.about) parameters.set('about', view.about);
      writeList(parameters, view.list);
      return;
    case 'record':
      parameters.set('record', view.id);
      writeTab(parameters, view);
      return;
    case 'results':
      parameters.set('search', view.text);
      writeTab(parameters, view);
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

function writeTab(
  parameters: URLSearchParams,
  { tab, list }: { readonly tab: string | null; readonly list: ListState },
): void {
  if (tab) parameters.set('tab', tab);
  writeList(parameters, list);
}

function writeList(parameters: URLSearchParams, { order, facets }: ListState): void {
  if (order) parameters.set('order', order);
  for (const name of facetNames) if (facets[name]) parameters.set(name, facets[name]);
}

function writePath(parameters: URLSearchParams, { from, to, kinds, maxLength }: PathView): void {
  parameters.set('from', from ?? '');
  parameters.set('to', to ?? '');
  setList(parameters, 'by', kinds);
  if (maxLength !== noPathOptions.maxLength) parameters.set('steps', String(maxLength));
}

function writeGraph(
  parameters: URLSearchParams,
  { about, ids, hidden, apart, pins, filters }: GraphState,
): void {
  parameters.set('graph', ids.map(escapeId).join(','));
  if (about) parameters.set('about', about);
  setList(parameters, 'hide', hidden);
  setList(parameters, 'apart', apart);
  if (pins.length > 0)
    parameters.set(
      'pins',
      pins.map(({ id, x, y }) => `${escapeId(id)}@${x.toFixed(0)}@${y.toFixed(0)}`).join(','),
    );
  setList(parameters, 'noKinds', filters.kinds);
  setList(parameters, 'noLinks', filters.relationships);
  setList(parameters, 'noStatuses', filters.statuses);
  setList(parameters, 'noOutcomes', filters.outcomes);
  if (filters.originsAtLeast > 0) parameters.set('origins', String(filters.originsAtLeast));
  if (filters.hearsayAtMost !== null) parameters.set('hearsay', String(filters.hearsayAtMost));
  if (filters.from) parameters.set('since', filters.from);
  if (filters.to) parameters.set('until', filters.to);
  if (!filters.undated) parameters.set('undated', 'no');
}

function readView(parameters: URLSearchParams): View {
  const [graph, claim] = [parameters.get('graph'), parameters.get('claim')];
  if (graph !== null) return { kind: 'graph', graph: readGraph(graph, parameters) };
  if (claim) return { kind: 'claim', id: claim };
  return readListPage(parameters) ?? readOther(parameters);
}

function readListPage(parameters: URLSearchParams): View | null {
  const [id, text, question] = ['record', 'search', 'question'].map((name) => parameters.get(name));
  const page = { tab: parameters.get('tab') || null, list: readList(parameters) };
  if (id) return { kind: 'record', id, ...page };
  if (text) return { kind: 'results', text, ...page };
  if (question) return { kind: 'question', ...readQuestion(question, parameters), list: page.list };
  return null;
}

/** The address of the question who asked Russia had the name in the question, before it could be asked of any name. */
function readQuestion(
  question: string,
  parameters: URLSearchParams,
): { readonly question: string; readonly about: string | null } {
  if (question === 'ask-russia') return { question: 'asked', about: 'rus' };
  return { question, about: parameters.get('about') || null };
}

function readList(parameters: URLSearchParams): ListState {
  const facets = facetNames.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { order: parameters.get('order') || null, facets: Object.fromEntries(facets) };
}

function readOther(parameters: URLSearchParams): View {
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
    about: parameters.get('about') || null,
    ids: unescapeIds(ids),
    hidden: listOf(parameters, 'hide'),
    apart: listOf(parameters, 'apart'),
    pins: (parameters.get('pins') ?? '').split(',').flatMap(readPin),
    filters: {
      kinds: listOf(parameters, 'noKinds'),
      relationships: listOf(parameters, 'noLinks'),
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
  return unescapeIds(id).map((own) => ({ id: own, x: left, y: top }));
}

function setList(parameters: URLSearchParams, name: string, values: ReadonlyArray<string>): void {
  if (values.length > 0) parameters.set(name, values.map(escapeId).join(','));
}

function listOf(parameters: URLSearchParams, name: string): ReadonlyArray<string> {
  return unescapeIds(parameters.get(name) ?? '');
}

/** Escapes the characters that separate ids. */
function escapeId(id: string): string {
  return id.replace(/[%,@]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unescapeIds(text: string): ReadonlyArray<string> {
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
