import type { App } from '../app.js';
import { statusBadge } from '../badges.js';
import { claimLink } from '../claim-link.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { correctionOf } from '../provenance/corrections.js';
import { documentsOf } from '../provenance/documents.js';
import type { ClaimDocument } from '../provenance/documents.js';
import { drawnRecords, itemWords, originWords } from '../provenance/item-words.js';
import type { Provenance } from '../provenance/provenance.js';
import { documentLabel, locatorsWords } from '../record-labels.js';
import { sourceName } from '../provenance/source-name.js';
import { statusReason } from '../provenance/reply-words.js';
import { codeWords, dateWords, listWords, originCountWords } from '../words.js';
import { externalLink } from './external-link.js';
import { factList } from './fact-list.js';
import { outcomeSection } from './outcome-section.js';
import { partiesSection } from './parties-section.js';

/** Returns everything on record about a claim or request as text: the same as in its picture. */
export function claimFacts(app: App, claim: Provenance): Child {
  const { value } = claim.status;
  return [
    html('p', { class: 'status' }, statusBadge(value), ' ', statusReason(claim)),
    claim.__typename === 'Request' && outcomeSection(claim.outcome),
    participants(claim),
    originsSection(claim),
    partiesSection(claim),
    documentsSection(claim),
    versionsSection(app, claim),
  ];
}

function participants(claim: Provenance): HTMLElement {
  const { actors, recipients, objects, openEnded, quantityText, locatedAt } = claim;
  const items = objects.map((item) => html('li', {}, itemWords(item)));
  return factList([
    ['Who', listWords(actors.map(({ node }) => sourceName(node)))],
    ['To whom', listWords(recipients.map(({ node }) => thingName(node)))],
    ['What', items.length > 0 && html('ul', {}, items)],
    ['Quantity', quantityText],
    ['Open list', openEnded && 'there may be more items'],
    ['Where', listWords(locatedAt.map(({ node, role }) => `${codeWords(role)} ${node.name}`))],
  ]);
}

function thingName(node: Provenance['recipients'][number]['node']): string {
  return node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
}

function originsSection(claim: Provenance): Child {
  const { for: supporting, against, mentionedBy } = claim.origins;
  const amount = originCountWords(supporting.atLeast, supporting.atMost);
  return html(
    'section',
    {},
    html('h3', {}, 'Original sources'),
    html('p', {}, `It rests on ${amount}, as far as recorded.`),
    originList(claim, supporting),
    against.origins.length > 0 && [html('p', {}, 'Against it:'), originList(claim, against)],
    mentionedBy.length > 0 &&
      html('p', {}, `Mentioned but left open by ${listWords(mentionedBy.map(sourceName))}.`),
  );
}

function originList(claim: Provenance, { origins }: Provenance['origins']['for']): HTMLElement {
  const drawn = drawnRecords(claim);
  return html(
    'ul',
    {},
    origins.map((origin) => html('li', {}, originWords(origin, drawn))),
  );
}

function documentsSection(claim: Provenance): Child {
  const { chains } = claim;
  const documents = documentsOf(claim);
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
          document.date && `, ${dateWords(document.date, null)}`,
          placesIn(chains, document.id),
          correctionWords(document),
          document.url && [' ', externalLink(document.url)],
        ),
      ),
    ),
  );
}

function correctionWords(document: ClaimDocument): string {
  const correction = correctionOf(document);
  return correction ? ` (${correction.what.toLowerCase()})` : '';
}

function placesIn(chains: Provenance['chains'], documentId: string): string {
  const locators = chains
    .filter(({ document }) => document.id === documentId)
    .flatMap(({ links }) => links.map(({ locator }) => locator))
    .filter((locator) => locator !== null);
  return locators.length > 0 ? `, ${locatorsWords(locators)}` : '';
}

function versionsSection(app: App, { id, versions }: Provenance): Child {
  const others = versions.versions.filter((version) => version.id !== id);
  const links = others.map((version) => html('li', {}, claimLink(app, version)));
  return links.length > 0 && html('section', {}, html('h3', {}, 'Told differently'), html('ul', {}, links));
}
