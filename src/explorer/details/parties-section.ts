import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type { Provenance } from '../provenance/provenance.js';
import { absentPartiesWords } from '../provenance/reply-words.js';
import { partyStatements } from './party-statements.js';
import type { PartyStatement } from './party-statements.js';

/** Returns what the parties to a claim say about it. */
export function partiesSection({ status: { evidence }, parties }: Provenance): Child {
  return html(
    'section',
    {},
    html('h3', {}, 'What the parties say'),
    evidence.length === 0
      ? html('p', {}, `${absentPartiesWords(parties.length)}.`)
      : partyStatements(evidence).map(statementPart),
  );
}

function statementPart({ names, verb, quotes, cue, documents }: PartyStatement): HTMLElement {
  return html(
    'div',
    { class: 'evidence' },
    html('p', {}, html('b', {}, names), ` ${verb}`),
    quotes.map((quote) => html('blockquote', {}, `“${quote}”`)),
    html('p', { class: 'quiet' }, [cue, ...documents].filter((part) => part !== null).join(' · ')),
  );
}
