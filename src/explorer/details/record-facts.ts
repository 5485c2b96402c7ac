import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type { FactsFragment } from '../operations.generated.js';
import { plain } from '../words.js';
import { outwardLink } from './outward-link.js';

/** The facts of an actor, document, statement, item or place as text; claims have a part of their own. */
export function recordFacts(facts: FactsFragment): Child {
  switch (facts.__typename) {
    case 'Actor':
      return rows([
        ['Kind', plain(facts.actorKind)],
        ['In texts', facts.inText],
        ['ISO code', facts.iso3],
        ['Named', facts.anonymous ? 'no, its text does not name it' : null],
      ]);
    case 'Document':
      return rows([
        ['Kind', plain(facts.documentKind)],
        ['Issued by', facts.issuedBy.map(({ node }) => node.name).join(', ') || null],
        ['Where', facts.url ? outwardLink(facts.url) : null],
      ]);
    case 'Statement':
      return [
        facts.quotes.map((quote) => html('blockquote', {}, `“${quote}”`)),
        rows([
          [
            'Said by',
            facts.attributedTo
              .map(({ node }) => (node.__typename === 'Actor' ? node.name : (node.title ?? node.inText)))
              .join(', '),
          ],
          ['Cue', facts.cue],
          ['In our words', facts.statementText],
        ]),
      ];
    case 'Asset':
      return rows([['Category', plain(facts.category)]]);
    case 'Place':
      return rows([['Kind', facts.placeKind ? plain(facts.placeKind) : null]]);
    default:
      return null;
  }
}

/** A list of names and values; what is not known is left out. */
export function rows(pairs: ReadonlyArray<readonly [string, Child]>): HTMLElement {
  const known = pairs.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  return html(
    'dl',
    {},
    known.map(([name, value]) => [html('dt', {}, name), html('dd', {}, value)]),
  );
}
