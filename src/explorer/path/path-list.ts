import type { App } from '../app.js';
import { externalLink } from '../details/external-link.js';
import { factList } from '../details/fact-list.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { dateWords, listWords } from '../words.js';
import { hopEnds, hopProperties, hopWords } from './hop-properties.js';
import type { HopStatement, PathAnswer, PathHop } from './path-answer.js';
import { recordButton } from '../record-button.js';
import { locatorWords, statementLabel } from '../record-labels.js';

/** The data for the text of paths. */
export interface PathTextOptions {
  readonly app: App;
  /** Returns the name of a record; its id where the record is not known. */
  readonly nameOf: (id: string) => string;
}

/** Returns paths as text: each relationship with its properties and the statements it is based on. */
export function pathList({ paths }: PathAnswer, options: PathTextOptions): HTMLElement {
  return html(
    'ol',
    { class: 'path-list' },
    paths.map(({ nodes, hops }, number) =>
      html(
        'li',
        { 'data-chains': String(number) },
        html(
          'details',
          { open: number === 0 },
          html('summary', {}, nodes.map(({ id }) => options.nameOf(id)).join(' · ')),
          html(
            'ol',
            { class: 'hops' },
            hops.map((hop) => html('li', {}, hopText(hop, options))),
          ),
        ),
      ),
    ),
  );
}

function hopText(hop: PathHop, { app, nameOf }: PathTextOptions): Child {
  const [from, to] = hopEnds(hop);
  return [
    html(
      'p',
      { class: 'hop-words' },
      recordButton(app, from, nameOf(from)),
      html('b', {}, ` ${hopWords(hop)} `),
      recordButton(app, to, nameOf(to)),
    ),
    factList(hopProperties(hop)),
    hop.evidence.length === 0
      ? html('p', { class: 'quiet' }, 'Background knowledge: no statement on record says so.')
      : hop.evidence.map((statement) => statementText(app, statement)),
  ];
}

function statementText(app: App, statement: HopStatement): Child {
  const when = dateWords(statement.date, statement.dateText);
  return html(
    'div',
    { class: 'evidence' },
    html(
      'p',
      {},
      recordButton(app, statement.id, statementLabel(statement)),
      when && html('span', { class: 'quiet' }, ` ${when}`),
    ),
    statement.quotes.map((quote) => html('blockquote', {}, `“${quote}”`)),
    statement.reportedIn.map(({ node, locator }) =>
      html(
        'p',
        { class: 'quiet' },
        [documentTitle(node), ...(locator ? [locatorWords(locator)] : [])].join(', '),
        node.url && [' ', externalLink(node.url)],
      ),
    ),
  );
}

type Reported = HopStatement['reportedIn'][number]['node'];

function documentTitle({ title, inText, issuedBy }: Reported): string {
  const issuers = listWords(issuedBy.map(({ node }) => node.name));
  return [issuers, title ?? inText].filter((part) => part).join(': ') || 'a document';
}
