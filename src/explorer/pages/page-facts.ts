import type { App } from '../app.js';
import { externalLink } from '../details/external-link.js';
import { factList } from '../details/fact-list.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { linkList } from '../lists/link-list.js';
import { quotations, responses, statementHead } from '../lists/statement-parts.js';
import { documentLink, nameLink } from '../record-link.js';
import { codeWords, countWords, dateWords, listWords } from '../words.js';
import type { PageNode } from './read-page.js';

type Of<Name extends PageNode['__typename']> = Extract<PageNode, { readonly __typename: Name }>;

interface Named {
  readonly node: { readonly id: string; readonly name: string };
}

/** Returns the facts of a record as a list. */
export function pageFacts(app: App, node: PageNode): Child {
  switch (node.__typename) {
    case 'Actor':
      return actorFacts(app, node);
    case 'Document':
      return documentFacts(app, node);
    case 'Statement':
      return statementFacts(app, node);
    case 'Asset':
      return factList([
        ['Category', codeWords(node.category)],
        ['Type or model', node.designation],
        ['Also called', listWords(node.aliases) || null],
        ['A kind of', names(app, node.broader)],
        ['Kinds of it', page(app, node.narrower)],
      ]);
    case 'Place':
      return factList([
        ['Also called', listWords(node.aliases) || null],
        ['Lies in', names(app, [...node.within, ...node.inState])],
        ['Places in it', page(app, node.contains)],
      ]);
    case 'Dossier':
      return factList([['First imported', node.recordedAt.slice(0, 10)]]);
  }
}

function actorFacts(app: App, actor: Of<'Actor'>): Child {
  const { aliases, iso3, anonymous, holdsPosition, partOf, officeHolders, parts } = actor;
  const speaksFor = [...holdsPosition, ...partOf].filter((link) => link.speaksFor);
  return factList([
    ['Also called', listWords(aliases) || null],
    ['ISO code', iso3],
    ['Named', anonymous ? 'no, the text does not name this source' : null],
    ['Office', offices(app, holdsPosition)],
    ['Part of', names(app, partOf)],
    ['Speaks for', names(app, speaksFor)],
    ['Office holders', offices(app, officeHolders.edges)],
    ['Its parts', page(app, parts)],
    ['Track record', trackRecordWords(actor)],
  ]);
}

interface Office extends Named {
  readonly title: string | null;
  readonly date: string | null;
}

function offices(app: App, links: ReadonlyArray<Office>): Child {
  if (links.length === 0) return null;
  return linkList(
    links.map(({ node, title, date }) => [
      nameLink(app, node),
      (title ?? date) !== null && ` (${[title, date].filter((part) => part !== null).join(', ')})`,
    ]),
  );
}

/** Counts the claims about others that go back to a source, by what became of them. */
function trackRecordWords({ trackRecord }: Of<'Actor'>): string | null {
  const { confirmed, denied, disputed, other } = trackRecord;
  const total = confirmed.count + denied.count + disputed.count + other.count;
  if (total === 0) return null;
  return `original source of ${countWords(total, 'claim')} about others: ${confirmed.count} confirmed, ${denied.count} denied, ${disputed.count} disputed by those concerned; ${other.count} without their word`;
}

function documentFacts(app: App, document: Of<'Document'>): Child {
  const { issuedBy, date, dateText, url, archivedUrl, accessedOn, language, rights } = document;
  return factList([
    ['Published by', names(app, issuedBy)],
    ['Date', dateWords(date, dateText) || 'not known'],
    ['Address', url && externalLink(url)],
    ['Archived copy', archivedUrl && externalLink(archivedUrl)],
    ['Known', document.consulted ? readWords(accessedOn) : 'only through others, not read'],
    ['Access', document.access === 'INTERNAL' ? 'internal, not public' : null],
    ['Language', language],
    ['Rights', rights],
    ['Correction', correctionWords(document)],
    ['Made from', derivations(app, document.derivedFrom)],
    ['Made from it', derivations(app, document.derivatives.edges)],
  ]);
}

function readWords(accessedOn: string | null): string {
  return accessedOn ? `read by the dossier’s author on ${accessedOn}` : 'read by the dossier’s author';
}

function correctionWords({ correction, correctedOn }: Of<'Document'>): string | null {
  if (correction === null) return null;
  const word = correction === 'RETRACTED' ? 'withdrawn by its publisher' : 'corrected by its publisher';
  return correctedOn ? `${word} on ${correctedOn}` : word;
}

function derivations(app: App, links: Of<'Document'>['derivedFrom']): Child {
  if (links.length === 0) return null;
  return linkList(
    links.map(({ node, derivation }) => [
      documentLink(app, node),
      derivation && ` (${codeWords(derivation)})`,
    ]),
  );
}

function statementFacts(app: App, statement: Of<'Statement'>): Child {
  const { prompt, reportedIn, date, dateText, statementText } = statement;
  const documents = reportedIn.map(({ node, locator }) => [
    documentLink(app, node),
    locator && `, ${locator}`,
  ]);
  return [
    html('p', {}, statementHead(app, statement)),
    quotations(statement),
    responses(app, statement),
    factList([
      ['In our words', statementText],
      ['Answering', prompt],
      ['Date', dateWords(date, dateText) || null],
      ['Reported in', documents.length > 0 ? linkList(documents) : null],
    ]),
  ];
}

function names(app: App, links: ReadonlyArray<Named>): Child {
  return links.length === 0 ? null : linkList(links.map(({ node }) => nameLink(app, node)));
}

function page(
  app: App,
  { totalCount, edges }: { readonly totalCount: number; readonly edges: ReadonlyArray<Named> },
): Child {
  const more = totalCount - edges.length;
  return edges.length === 0 ? null : [names(app, edges), more > 0 && ` and ${more} more`];
}
