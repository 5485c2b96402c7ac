import type { App } from '../app.js';
import { claimLink } from '../claim-link.js';
import { externalLink } from '../details/external-link.js';
import { fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import type { ReadHistoryQuery } from '../operations.generated.js';
import { documentInWords } from '../record-labels.js';
import { correctionOf } from './corrections.js';
import { documentsOf } from './documents.js';
import type { ClaimDocument } from './documents.js';
import { historyOf } from './history.js';
import type { HistoryEntry } from './history.js';
import type { Provenance } from './provenance.js';
import { relatedContents } from './related-contents.js';

/** Returns notices of documents of a claim that were corrected or withdrawn; null if none was. */
export function correctionNotices(claim: Provenance): Child {
  const corrected = documentsOf(claim).filter(({ correction }) => correction !== null);
  return (
    corrected.length > 0 &&
    html(
      'ul',
      { class: 'corrections', 'aria-label': 'Corrections' },
      corrected.map((document) => html('li', {}, correctionParts(document))),
    )
  );
}

function correctionParts(document: ClaimDocument): Child {
  const words = correctionOf(document);
  return (
    words && [
      html('b', {}, `${words.what}: `),
      documentInWords(document),
      words.consequence && `. ${words.consequence}`,
      document.url && [' ', externalLink(document.url)],
    ]
  );
}

/** Returns what a claim is related to: reasons, support and contradiction; null if there is nothing. */
export function relatedSection(app: App, claim: Provenance): Child {
  const groups = relatedContents(claim);
  return (
    groups.length > 0 &&
    html(
      'section',
      { class: 'related' },
      html('h2', {}, 'Reasons and evidence'),
      groups.map(({ words, contents }) => [
        html('h3', {}, words),
        html(
          'ul',
          {},
          contents.map((content) => html('li', {}, content.isClaim ? claimLink(app, content) : content.text)),
        ),
      ]),
    )
  );
}

/** Returns the former wordings of a claim, with the loads that changed them. They appear when they are read. */
export function historySection(claim: Provenance, reading: Promise<ReadHistoryQuery>): HTMLElement {
  const section = html('section', { class: 'history' }, html('h2', {}, 'History'));
  const body = html('div', {}, html('p', { class: 'quiet' }, 'Reading the history …'));
  section.append(body);
  reading.then(
    (history) => {
      fill(
        body,
        historyList(historyOf(claim, history)),
        history.recordChanges?.pageInfo.hasNextPage && html('p', { class: 'quiet' }, moreChangesWords),
      );
    },
    () => {
      fill(body, html('p', { class: 'quiet' }, 'The history could not be read. Open the page again.'));
    },
  );
  return section;
}

const moreChangesWords = 'There are more changes than the 100 that were read.';

function historyList(entries: ReadonlyArray<HistoryEntry>): Child {
  if (entries.length === 0)
    return html(
      'p',
      { class: 'quiet' },
      'Neither the claim nor its documents were changed since their import.',
    );
  return html(
    'ol',
    {},
    entries.map(({ id, day, source, changes }) =>
      html(
        'li',
        {},
        html('p', {}, html('b', {}, day), ` · import ${id}${source ? ` of ${source}` : ''}. Before it:`),
        html(
          'ul',
          {},
          changes.map((change) => html('li', {}, change)),
        ),
      ),
    ),
  );
}
