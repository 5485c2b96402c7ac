import type { App } from '../app.js';
import { outcomeBadge, statusBadge } from '../badges.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type {
  ContentLinkFragment,
  Factuality,
  SourceLinkFragment,
  StatementRowFragment,
} from '../operations.generated.js';
import { contentName, nameLink, nameOfSource, recordLink } from '../record-link.js';
import { factualityWords, stanceWords } from '../words.js';
import { linkList } from './link-list.js';

type Sources = ReadonlyArray<{ readonly node: SourceLinkFragment }>;

/** Returns links to sources as a list in words. */
export function sourceLinks(app: App, sources: Sources): Child {
  if (sources.length === 0) return 'an unnamed source';
  return linkList(sources.map(({ node }) => recordLink(app, node, nameOfSource(node))));
}

/** Returns who says a statement, with the reporting verb as a link to its page: "Dmitry Peskov, in the name of the Kremlin, told TASS". */
export function statementHead(app: App, statement: StatementRowFragment): Child {
  const { attributedTo, onBehalfOf, via, cue } = statement;
  return [
    html('b', {}, sourceLinks(app, attributedTo)),
    onBehalfOf.length > 0 && [
      ', in the name of ',
      linkList(onBehalfOf.map(({ node }) => nameLink(app, node))),
      ',',
    ],
    ' ',
    recordLink(app, statement, cue ?? 'says'),
    via.length > 0 && [' (through ', sourceLinks(app, via), ')'],
  ];
}

/** Returns the quotations of a statement. */
export function quotations({ quotes }: Pick<StatementRowFragment, 'quotes'>): Child {
  return quotes.map((quote) => html('blockquote', {}, `“${quote}”`));
}

/** Returns what a statement responds to: "denies: Maduro asked Russia …". */
export function responses(app: App, { respondsTo }: StatementRowFragment): Child {
  return respondsTo.map(({ stance, node }) =>
    html('p', { class: 'response' }, `${stanceWords[stance]}: `, contentLink(app, node)),
  );
}

/** Returns a content as a link, with how far its source commits itself. */
export function contentLine(app: App, factuality: Factuality, content: ContentLinkFragment): Child {
  return [
    factuality !== 'CERTAIN' && html('span', { class: 'quiet' }, `${factualityWords[factuality]}: `),
    contentLink(app, content),
  ];
}

/** Returns the status of a claim, and the outcome of a request; nothing for a statement. */
export function standing(content: ContentLinkFragment): Child {
  if (content.__typename === 'Statement') return null;
  return [
    statusBadge(content.status.value),
    content.__typename === 'Request' && [' ', outcomeBadge(content.outcome.value)],
  ];
}

function contentLink(app: App, content: ContentLinkFragment): HTMLElement {
  return recordLink(app, content, contentName(content));
}
