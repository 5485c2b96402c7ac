import { capitalized } from '../../lib/capitalized.js';
import type {
  Certainty,
  ClaimPage,
  PublishedChain,
  PublishedOutcome,
  PublishedRelation,
  PublishedSource,
} from '../../publish/publish.js';
import type { Factuality } from '../operations.generated.js';
import { dateWords, listWords, originCountWords, statusWords } from '../words.js';
import { documentInWords } from '../record-labels.js';
import { stepsOf } from './chain-cards.js';
import { chainSentence } from './claim-sentences.js';
import { correctionOf } from './corrections.js';
import { documentsOf } from './documents.js';
import type { ClaimDocument } from './documents.js';
import { drawnRecords, itemWords, originWords } from './item-words.js';
import type { Provenance } from './provenance.js';
import { provenancePicture } from './provenance-picture.js';
import { publishedReplies } from './published-replies.js';
import { relatedContents } from './related-contents.js';
import type { RelatedContents } from './related-contents.js';
import { statusReason } from './reply-words.js';
import { sourceName } from './source-name.js';

/** Where and when a claim is published from. */
export interface PageOrigin {
  /** The day of the latest import, `YYYY-MM-DD`; null if it is not known. */
  readonly graphDay: string | null;
  /** The public address of the page; null if the server has none. */
  readonly address: string | null;
}

/** Returns a claim as it is published. */
export function claimPage(claim: Provenance, { graphDay, address }: PageOrigin): ClaimPage {
  const { id, text, date, dateText, openEnded, objects, status, chains } = claim;
  return {
    id,
    kind: claim.__typename === 'Request' ? 'request' : 'claim',
    title: capitalized(text),
    date: dateWords(date, dateText) || null,
    items: [...objects.map(itemWords), ...(openEnded ? ['possibly more'] : [])],
    status: { word: statusWords[status.value].word, reason: statusReason(claim) },
    outcomes: outcomesOf(claim),
    replies: publishedReplies(claim),
    related: relatedContents(claim).map(publishedRelation),
    chains: chains.map((chain) => publishedChain(chain, claim)),
    origins: originSentences(claim),
    corrections: documentsOf(claim).flatMap(correctionSentences),
    sources: documentsOf(claim).map(publishedSource),
    ...{ graphDay, address },
  };
}

function publishedRelation({ words, contents, isContradiction }: RelatedContents): PublishedRelation {
  return { words, texts: contents.map(({ text }) => text), isContradiction };
}

function outcomesOf(claim: Provenance): ReadonlyArray<PublishedOutcome> {
  return provenancePicture(claim).addressees.map(({ name, outcomeWords, note }) => ({
    addressee: name,
    words: outcomeWords,
    note,
  }));
}

const certainties: Readonly<Record<Factuality, Certainty>> = {
  CERTAIN: 'fact',
  PROBABLE: 'likely',
  POSSIBLE: 'possible',
  UNCOMMITTED: 'open',
  KNOWN_UNDISCLOSED: 'open',
  CERTAIN_NOT: 'untrue',
  PROBABLE_NOT: 'untrue',
  POSSIBLE_NOT: 'untrue',
};

function publishedChain(chain: Provenance['chains'][number], { origins }: Provenance): PublishedChain {
  const all = [...origins.for.origins, ...origins.against.origins];
  const originIds = new Set(all.flatMap(({ statements }) => statements.map(({ id }) => id)));
  return {
    sentence: chainSentence(chain),
    steps: stepsOf(chain).map((step) => {
      if (step.kind === 'GAP')
        return { who: `${step.count} more between`, verb: null, isOrigin: false, certainty: 'omitted' };
      const { statement, sources, cue, factuality } = step.link;
      return {
        who: listWords(sources.map(sourceName)) || 'unnamed source',
        verb: cue,
        isOrigin: originIds.has(statement.id),
        certainty: certainties[factuality],
      };
    }),
  };
}

function originSentences(claim: Provenance): ReadonlyArray<string> {
  const { for: supporting, against, mentionedBy } = claim.origins;
  const drawn = drawnRecords(claim);
  const names = (set: typeof supporting) =>
    listWords(set.origins.map((origin) => originWords(origin, drawn)));
  const sentence = (start: string, set: typeof supporting) =>
    `${start} ${originCountWords(set.atLeast, set.atMost)}, as far as recorded${set.origins.length > 0 ? `: ${names(set)}` : ''}.`;
  return [
    sentence('It rests on', supporting),
    ...(against.origins.length > 0 ? [sentence('Against it:', against)] : []),
    ...(mentionedBy.length > 0 ? [`Left open by ${listWords(mentionedBy.map(sourceName))}.`] : []),
  ];
}

function correctionSentences(document: ClaimDocument): ReadonlyArray<string> {
  const words = correctionOf(document);
  if (!words) return [];
  return [[`${words.what}: ${documentInWords(document)}.`, words.consequence].filter(Boolean).join(' ')];
}

function publishedSource(document: ClaimDocument): PublishedSource {
  const { id, title, inText, kind, issuedBy, date, url, archivedUrl, accessedOn, consulted } = document;
  return {
    ...{ id, kind, date, url, archivedUrl, accessedOn, consulted },
    title: title ?? inText,
    publishers: issuedBy.map(({ node }) => node.name),
    correction: correctionOf(document)?.what ?? null,
  };
}
