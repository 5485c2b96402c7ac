import type { App } from '../app.js';
import { outwardLink } from '../details/outward-link.js';
import { rows } from '../details/record-facts.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import type { Entry } from '../records.js';
import { counted, dateWords, listed } from '../words.js';
import { hopProperties, hopWords } from './ways.js';
import type { HopStatement, PathAnswer, PathHop } from './ways.js';

/** What the text of ways needs. */
export interface WayTextOptions {
  readonly app: App;
  readonly nameOf: (id: string) => string;
}

type Path = PathAnswer['paths'][number];

/** Names of the records of a path answer; the id where a record is not known. */
export function namesOf(entries: ReadonlyMap<string, Entry>): (id: string) => string {
  return (id) => entries.get(id)?.label ?? id;
}

/** The ways as text: each hop with its relationship, what stands on it, and the statements behind it. */
export function wayList({ paths }: PathAnswer, options: WayTextOptions): HTMLElement {
  return html(
    'ol',
    { class: 'way-list' },
    paths.map((path, way) =>
      html(
        'li',
        { 'data-chains': String(way) },
        html(
          'details',
          { open: way === 0 },
          html('summary', {}, path.nodes.map(({ id }) => options.nameOf(id)).join(' · ')),
          html(
            'ol',
            { class: 'hops' },
            path.hops.map((hop) => html('li', {}, hopText(hop, options))),
          ),
        ),
      ),
    ),
  );
}

function hopText(hop: PathHop, { app, nameOf }: WayTextOptions): Child {
  const [from, to] = hop.way === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
  return [
    html(
      'p',
      { class: 'hop-words' },
      recordButton(app, from, nameOf(from)),
      html('b', {}, ` ${hopWords(hop)} `),
      recordButton(app, to, nameOf(to)),
    ),
    rows(hopProperties(hop)),
    hop.evidence.length === 0
      ? html('p', { class: 'quiet' }, 'Known beforehand: no statement on record stands behind it.')
      : hop.evidence.map((statement) => statementText(app, statement)),
  ];
}

function recordButton(app: App, id: string, name: string): HTMLElement {
  return button(name, {
    class: 'plain',
    onclick: () => {
      app.choose(id);
    },
  });
}

function statementText(app: App, statement: HopStatement): Child {
  const when = dateWords(statement.date, statement.dateText);
  return html(
    'div',
    { class: 'evidence' },
    html(
      'p',
      {},
      recordButton(app, statement.id, sayingOf(statement)),
      when && html('span', { class: 'quiet' }, ` ${when}`),
    ),
    statement.quotes.map((quote) => html('blockquote', {}, `“${quote}”`)),
    statement.reportedIn.map(({ node, locator }) =>
      html(
        'p',
        { class: 'quiet' },
        [documentTitle(node), locator].filter((part) => part !== null).join(', '),
        node.url && [' ', outwardLink(node.url)],
      ),
    ),
  );
}

/** "The Washington Post reported". */
export function sayingOf({ attributedTo, cue }: HopStatement): string {
  const sources = attributedTo.map(({ node }) =>
    node.__typename === 'Actor' ? node.name : (node.title ?? node.inText ?? 'a document'),
  );
  return `${listed(sources) || 'somebody'} ${cue ?? 'says'}`;
}

type Reported = HopStatement['reportedIn'][number]['node'];

function documentTitle({ title, inText, issuedBy }: Reported): string {
  const issuers = listed(issuedBy.map(({ node }) => node.name));
  return [issuers, title ?? inText].filter((part) => part).join(': ') || 'a document';
}

/** The ways as a table, one row a relationship. */
export function wayTable({ paths }: PathAnswer, { app, nameOf }: WayTextOptions): HTMLElement {
  const columns = ['Way', 'From', 'Relationship', 'To', 'What stands on it', 'Who says so'];
  const rowOf = (path: Path, way: number) =>
    path.hops.map((hop) => {
      const [from, to] = hop.way === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
      const notes = hopProperties(hop).map(([name, value]) => `${name}: ${value}`);
      return html(
        'tr',
        {},
        html('td', {}, way + 1),
        html('td', {}, recordButton(app, from, nameOf(from))),
        html('td', {}, hopWords(hop)),
        html('td', {}, recordButton(app, to, nameOf(to))),
        html('td', {}, notes.join('; ')),
        html(
          'td',
          {},
          hop.evidence.map((statement) =>
            html('div', {}, recordButton(app, statement.id, sayingOf(statement))),
          ),
        ),
      );
    });
  const title = `${counted(paths.length, 'way')}, relationship by relationship`;
  return html(
    'div',
    { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': title },
    html(
      'table',
      {},
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          columns.map((name) => html('th', { scope: 'col' }, name)),
        ),
      ),
      html('tbody', {}, paths.map(rowOf)),
    ),
  );
}
