import type { App } from '../app.js';
import { statusBadge } from '../badges.js';
import { claimLink } from '../claim-link.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { itemWords, originWords } from '../provenance/item-words.js';
import type { Provenance } from '../provenance/provenance.js';
import { documentLabel } from '../record-labels.js';
import { sourceName } from '../provenance/source-name.js';
import { codeWords, listWords, originCountWords, statusWords } from '../words.js';
import { externalLink } from './external-link.js';
import { factList } from './fact-list.js';
import { outcomeSection } from './outcome-section.js';
import { partiesSection } from './parties-section.js';

/** Returns everything on record about a claim or request as text: the same as in its picture. */
export function claimFacts(app: App, claim: Provenance): Child {
  const { value } = claim.status;
  return [
    html('p', { class: 'status' }, statusBadge(value), ' ', statusWords[value].why),
    claim.__typename === 'Request' && outcomeSection(claim.outcome),
    participants(claim),
    originsSection(claim.origins),
    partiesSection(claim.status),
    documentsSection(claim.chains),
    versionsSection(app, claim),
  ];
}

function participants({ actors, recipients, objects, openEnded, locatedAt }: Provenance): HTMLElement {
  const items = objects.map((item) => html('li', {}, itemWords(item)));
  return factList([
    ['Who', listWords(actors.map(({ node }) => sourceName(node)))],
    ['To whom', listWords(recipients.map(({ node }) => thingName(node)))],
    ['What', items.length > 0 && html('ul', {}, items)],
    ['Open list', openEnded && 'there may be more items'],
    ['Where', listWords(locatedAt.map(({ node, role }) => `${codeWords(role)} ${node.name}`))],
  ]);
}

function thingName(node: Provenance['recipients'][number]['node']): string {
  return node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
}

function originsSection({ for: supporting, against, mentionedBy }: Provenance['origins']): Child {
  const amount = originCountWords(supporting.atLeast, supporting.atMost);
  return html(
    'section',
    {},
    html('h3', {}, 'Original sources'),
    html('p', {}, `It rests on ${amount}, as far as recorded.`),
    originList(supporting),
    against.origins.length > 0 && [html('p', {}, 'Against it:'), originList(against)],
    mentionedBy.length > 0 &&
      html('p', {}, `Mentioned but left open by ${listWords(mentionedBy.map(sourceName))}.`),
  );
}

function originList({ origins }: Provenance['origins']['for']): HTMLElement {
  return html(
    'ul',
    {},
    origins.map((origin) => html('li', {}, originWords(origin))),
  );
}

function documentsSection(chains: Provenance['chains']): Child {
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
          documentLabel(document),
          document.date && `, ${document.date}`,
          document.url && [' ', externalLink(document.url)],
          locatorWords(chains, document.id),
        ),
      ),
    ),
  );
}

function locatorWords(chains: Provenance['chains'], documentId: string): string {
  const locators = chains
    .filter(({ document }) => document.id === documentId)
    .flatMap(({ links }) => links.map(({ locator }) => locator))
    .filter((locator) => locator !== null);
  return locators.length > 0 ? ` at ${[...new Set(locators)].join(', ')}` : '';
}

function versionsSection(app: App, { id, versions }: Provenance): Child {
  const others = versions.versions.filter((version) => version.id !== id);
  const links = others.map((version) => html('li', {}, claimLink(app, version)));
  return links.length > 0 && html('section', {}, html('h3', {}, 'Told differently'), html('ul', {}, links));
}
