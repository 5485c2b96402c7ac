import type { App } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { outcomeBadge, statusBadge } from '../marks.js';
import { documentName, nameOf } from '../provenance/picture.js';
import type { Provenance } from '../provenance/picture.js';
import { itemWords, originWords } from '../provenance/item-words.js';
import {
  countOfOrigins,
  factualityWords,
  listed,
  outcomeWords,
  plain,
  positionWords,
  stanceWords,
  statusWords,
} from '../words.js';
import { outwardLink } from './outward-link.js';
import { rows } from './record-facts.js';

/** All that is on record of a claim or request as text: the same as in its picture. */
export function claimFacts(app: App, claim: Provenance): Child {
  return [
    html(
      'p',
      { class: 'standing' },
      statusBadge(claim.standing.value),
      ' ',
      statusWords[claim.standing.value].why,
    ),
    claim.__typename === 'Request' && outcomePart(claim),
    rows([
      ['Who', listed(claim.actors.map(({ node }) => nameOf(node)))],
      ['To whom', listed(claim.recipients.map(({ node }) => thingName(node)))],
      [
        'What',
        claim.objects.length > 0 &&
          html(
            'ul',
            {},
            claim.objects.map((item) => html('li', {}, itemWords(item))),
          ),
      ],
      ['Open list', claim.openEnded && 'there may be more items'],
      ['Where', listed(claim.locatedAt.map(({ node, role }) => `${plain(role)} ${node.name}`))],
    ]),
    originsPart(claim),
    repliesPart(claim),
    documentsPart(claim),
    tellingsPart(app, claim),
  ];
}

function thingName(node: Provenance['recipients'][number]['node']): string {
  return node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
}

type RequestFacts = Extract<Provenance, { __typename: 'Request' }>;

function outcomePart({ result }: RequestFacts): Child {
  return html(
    'section',
    {},
    html('h3', {}, 'What became of it'),
    html('p', {}, outcomeBadge(result.value)),
    result.byAddressee.map((asked) =>
      html(
        'div',
        { class: 'evidence' },
        html(
          'p',
          {},
          html('b', {}, listed(asked.addressees.map(({ name }) => name)) || 'Nobody named'),
          `: ${outcomeWords[asked.value]}`,
        ),
        asked.answers.map(answerWords),
        asked.leftOpenBy.length > 0 && html('p', {}, `Left open by ${listed(asked.leftOpenBy.map(nameOf))}.`),
        asked.answers.length + asked.replies.length === 0 &&
          html('p', {}, 'No answer of theirs is reported.'),
      ),
    ),
  );
}

type Answer = RequestFacts['result']['byAddressee'][number]['answers'][number];

function answerWords({ answer, commitment, statement, advance, superseded }: Answer): Child {
  const sources = listed(statement.attributedTo.map(({ node }) => nameOf(node)));
  return html(
    'p',
    {},
    `${answer.text}: ${factualityWords[commitment]}`,
    sources && `, says ${sources}`,
    advance && ' (given before it was asked)',
    superseded && ' (superseded since)',
    statement.quotes[0] && html('q', {}, statement.quotes[0]),
  );
}

function originsPart({ rests }: Provenance): Child {
  return html(
    'section',
    {},
    html('h3', {}, 'Where it comes from'),
    html('p', {}, `It rests on ${countOfOrigins(rests.for.atLeast, rests.for.atMost)}.`),
    html(
      'ul',
      {},
      rests.for.origins.map((origin) => html('li', {}, originWords(origin))),
    ),
    rests.against.origins.length > 0 && [
      html('p', {}, 'Against it:'),
      html(
        'ul',
        {},
        rests.against.origins.map((origin) => html('li', {}, originWords(origin))),
      ),
    ],
    rests.mentionedBy.length > 0 &&
      html('p', {}, `Mentioned and left open by ${listed(rests.mentionedBy.map(nameOf))}.`),
  );
}

function repliesPart({ standing }: Provenance): Child {
  if (standing.evidence.length === 0)
    return html(
      'section',
      {},
      html('h3', {}, 'What those concerned say'),
      html('p', {}, 'Nothing of theirs is on record.'),
    );
  return html(
    'section',
    {},
    html('h3', {}, 'What those concerned say'),
    standing.evidence.map(({ statement, position, stance, factuality, superseded }) =>
      html(
        'div',
        { class: 'evidence' },
        html(
          'p',
          {},
          html('b', {}, listed(statement.attributedTo.map(({ node }) => nameOf(node)))),
          ` ${position ? positionWords[position] : stance ? stanceWords[stance] : factuality ? factualityWords[factuality] : ''}`,
          superseded && ' (superseded since)',
        ),
        statement.quotes.map((quote) => html('blockquote', {}, `“${quote}”`)),
        html(
          'p',
          { class: 'quiet' },
          statement.cue,
          statement.reportedIn.map(
            ({ node, locator }) => ` · ${documentName(asDocument(node))}${locator ? `, ${locator}` : ''}`,
          ),
        ),
      ),
    ),
  );
}

type Reported = Provenance['standing']['evidence'][number]['statement']['reportedIn'][number]['node'];

function asDocument(node: Reported): Parameters<typeof documentName>[0] {
  return {
    ...node,
    kind: 'ARTICLE',
    date: null,
    issuedBy: node.issuedBy.map((issued) => ({ ...issued, node: { ...issued.node, id: '' } })),
  };
}

function documentsPart({ chains }: Provenance): Child {
  const documents = [...new Map(chains.map(({ document }) => [document.id, document])).values()];
  return html(
    'section',
    {},
    html('h3', {}, 'Documents'),
    html(
      'ul',
      {},
      documents.map((document) =>
        html(
          'li',
          {},
          documentName(document),
          document.date && `, ${document.date}`,
          document.url && [' ', outwardLink(document.url)],
          locatorsOf(chains, document.id),
        ),
      ),
    ),
  );
}

function locatorsOf(chains: Provenance['chains'], documentId: string): string {
  const locators = chains
    .filter(({ document }) => document.id === documentId)
    .flatMap(({ links }) => links.map(({ locator }) => locator))
    .filter((locator) => locator !== null);
  return locators.length > 0 ? ` at ${[...new Set(locators)].join(', ')}` : '';
}

function tellingsPart(app: App, { id, versions }: Provenance): Child {
  const others = versions.versions.filter((telling) => telling.id !== id);
  return (
    others.length > 0 &&
    html(
      'section',
      {},
      html('h3', {}, 'Told otherwise'),
      html(
        'ul',
        {},
        others.map((telling) => html('li', {}, claimLink(app, telling))),
      ),
    )
  );
}

/** A link to who says so. */
export function claimLink(
  app: App,
  { id, text }: { readonly id: string; readonly text: string },
): HTMLElement {
  return html(
    'a',
    {
      href: `/?claim=${encodeURIComponent(id)}&chosen=${encodeURIComponent(id)}`,
      onclick: (event) => {
        if (!(event instanceof MouseEvent) || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        app.go({ view: { kind: 'claim', id }, chosen: id, as: 'picture' });
      },
    },
    text,
  );
}
