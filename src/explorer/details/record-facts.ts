import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type { FactsFragment } from '../operations.generated.js';
import { sourceNames } from '../record-labels.js';
import { codeWords } from '../words.js';
import { externalLink } from './external-link.js';
import { factList } from './fact-list.js';

/** Returns the facts of an actor, document, statement, item or place as text; null for claims, see `claimFacts`. */
export function recordFacts(facts: FactsFragment): Child {
  switch (facts.__typename) {
    case 'Actor':
      return factList([
        ['Kind', codeWords(facts.actorKind)],
        ['Name in texts', facts.inText],
        ['ISO code', facts.iso3],
        ['Named', facts.anonymous ? 'no, the text does not name it' : null],
      ]);
    case 'Document':
      return factList([
        ['Kind', codeWords(facts.documentKind)],
        ['Published by', facts.issuedBy.map(({ node }) => node.name).join(', ') || null],
        ['Address', facts.url ? externalLink(facts.url) : null],
      ]);
    case 'Statement':
      return statementFacts(facts);
    case 'Asset':
      return factList([['Category', codeWords(facts.category)]]);
    case 'Place':
      return factList([['Kind', facts.placeKind ? codeWords(facts.placeKind) : null]]);
    default:
      return null;
  }
}

function statementFacts(facts: Extract<FactsFragment, { __typename: 'Statement' }>): Child {
  return [
    facts.quotes.map((quote) => html('blockquote', {}, `“${quote}”`)),
    factList([
      ['Said by', sourceNames(facts.attributedTo)],
      ['Reporting verb', facts.cue],
      ['In our words', facts.statementText],
    ]),
  ];
}
