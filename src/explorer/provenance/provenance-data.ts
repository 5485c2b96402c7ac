import { noFacts } from '../records.js';
import type { GraphRecord, Relationship } from '../records.js';
import type { ViewData } from '../view-data.js';
import { provenancePicture } from './provenance-picture.js';
import type { Card, Line } from './provenance-picture.js';
import { claimSentences } from './claim-sentences.js';
import type { Provenance } from './provenance.js';

/** Returns the provenance of a claim as it is saved: the claim, its documents and statements, and the sentences of its chains. */
export function provenanceData(claim: Provenance): ViewData {
  const { cards, lines } = provenancePicture(claim);
  const documents = new Map(claim.chains.map(({ document }) => [document.id, document]));
  const records = cards.map((card) => cardRecord(card, documents.get(card.id)));
  const idsByKey = new Map(cards.map(({ key, id }) => [key, id]));
  return {
    records: [claimRecord(claim), ...new Map(records.map((record) => [record.id, record])).values()],
    relationships: lines.map((line) =>
      documents.has(line.from)
        ? reportRelationship(line, claim)
        : statementRelationship(line, idsByKey.get(line.from) ?? line.from, claim),
    ),
    sentences: claimSentences(claim),
  };
}

function cardRecord(
  { id, kind, title, badges, notes, quote }: Card,
  document: Provenance['chains'][number]['document'] | undefined,
): GraphRecord {
  return {
    ...noFacts,
    id,
    type: kind === 'document' ? 'document' : 'statement',
    kind: document?.kind ?? null,
    label: kind === 'document' ? title : [title, ...badges, ...notes].join(', '),
    url: document?.url ?? null,
    date: document?.date ?? null,
    quotes: quote ? [quote] : [],
  };
}

/** The line leads from the document to its statement, the relationship from the statement to its document. */
function reportRelationship(line: Line, claim: Provenance): Relationship {
  return {
    ...linkFacts(line, claim),
    ...{ from: line.to ?? line.from, to: line.from, type: 'REPORTED_IN', words: 'reported in' },
  };
}

function statementRelationship(line: Line, from: string, claim: Provenance): Relationship {
  const isReply = line.stance !== null;
  return {
    ...linkFacts(line, claim),
    ...{ from, to: line.to ?? claim.id },
    type: isReply ? 'RESPONDS_TO' : 'HAS_CONTENT',
    words: isReply ? 'responds to' : 'says',
  };
}

function linkFacts({ from, to, factuality, stance, words, inferred }: Line, { id }: Provenance) {
  const key = `${from}|${to ?? id}|${factuality ?? stance ?? ''}`;
  return { key, factuality, inferred, notes: words ? [words] : [] };
}

function claimRecord(claim: Provenance): GraphRecord {
  const { id, claimKind, text, date, dateText, dateStart, dateEnd, status, origins, chains } = claim;
  return {
    ...noFacts,
    ...{ id, type: 'claim', kind: claimKind, label: text, date, dateText, dateStart, dateEnd },
    claim: {
      status: status.value,
      polarity: status.polarity,
      originsAtLeast: origins.for.atLeast,
      originsAtMost: origins.for.atMost,
      minHearsay: chains.length > 0 ? Math.min(...chains.map(({ hearsay }) => hearsay)) : null,
      outcome: claim.__typename === 'Request' ? claim.outcome.value : null,
    },
  };
}
