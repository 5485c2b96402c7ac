import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type { Provenance } from '../provenance/provenance.js';
import { documentLabel } from '../record-labels.js';
import { sourceName } from '../provenance/source-name.js';
import { factualityWords, listWords, positionWords, stanceWords } from '../words.js';

type Evidence = Provenance['status']['evidence'][number];

/** Returns what the parties to a claim say about it. */
export function partiesSection({ evidence }: Provenance['status']): Child {
  return html(
    'section',
    {},
    html('h3', {}, 'What the parties say'),
    evidence.length === 0
      ? html('p', {}, 'The parties are not on record.')
      : once(evidence).map(evidencePart),
  );
}

/** A statement that replies to a claim and also has it as content is listed once, as the reply. */
function once(evidence: ReadonlyArray<Evidence>): ReadonlyArray<Evidence> {
  return evidence.filter(
    ({ stance, statement, version }) =>
      stance !== null ||
      evidence.every(
        (other) =>
          other.stance === null || other.statement.id !== statement.id || other.version.id !== version.id,
      ),
  );
}

function evidencePart(evidence: Evidence): HTMLElement {
  const { statement, superseded } = evidence;
  return html(
    'div',
    { class: 'evidence' },
    html(
      'p',
      {},
      html('b', {}, listWords(statement.attributedTo.map(({ node }) => sourceName(node)))),
      ` ${verbOf(evidence)}`,
      superseded && ' (superseded since)',
    ),
    statement.quotes.map((quote) => html('blockquote', {}, `“${quote}”`)),
    html('p', { class: 'quiet' }, statement.cue, statement.reportedIn.map(documentWords)),
  );
}

function verbOf({ position, stance, factuality }: Evidence): string {
  if (stance) return stanceWords[stance];
  if (position) return positionWords[position];
  return factuality ? factualityWords[factuality] : '';
}

function documentWords({ node, locator }: Evidence['statement']['reportedIn'][number]): string {
  return ` · ${documentLabel(node)}${locator ? `, ${locator}` : ''}`;
}
