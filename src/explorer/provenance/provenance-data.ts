import { noFacts } from '../records.js';
import type { GraphRecord, Relationship } from '../records.js';
import type { ViewData } from '../view-data.js';
import { provenancePicture } from './provenance-picture.js';
import type { Card, Line } from './card.js';
import { claimSentences } from './claim-sentences.js';
import { itemWords } from './item-words.js';
import type { Provenance } from './provenance.js';

/** Returns the provenance of a claim as it is saved: the claim, its documents and statements, and the sentences of its chains. */
export function provenanceData(claim: Provenance): ViewData {
  const { cards, lines } = provenancePicture(claim);
  const gaps = new Set(cards.flatMap(({ id, key }) => (id === null ? key : [])));
  const documents = new Map(claim.chains.map(({ document }) => [document.id, document]));
  const records = cards.flatMap((card) => cardRecord(card, documents));
  const drawn = lines.filter(({ from, to }) => !gaps.has(from) && !gaps.has(to ?? ''));
  return {
    records: [
      claimRecord(claim),
      ...new Map(
        [...records, ...claim.objects.map(itemRecord)].map((record) => [record.id, record]),
      ).values(),
    ],
    // The key of a card of a record is its id.
    relationships: [
      ...drawn.map((line) =>
        documents.has(line.from) ? reportRelationship(line, claim) : statementRelationship(line, claim),
      ),
      ...claim.objects.map((item, place) => itemRelationship(item, { claim, place })),
    ],
    sentences: claimSentences(claim),
  };
}

function cardRecord(
  { id, kind, title, badges, notes, quote }: Card,
  documents: ReadonlyMap<string, Provenance['chains'][number]['document']>,
): ReadonlyArray<GraphRecord> {
  if (id === null) return [];
  const document = documents.get(id);
  const record: GraphRecord = {
    ...noFacts,
    id,
    type: kind === 'document' ? 'document' : 'statement',
    kind: document?.kind ?? null,
    label: kind === 'document' ? title : [title, ...badges, ...notes].join(', '),
    url: document?.url ?? null,
    date: document?.date ?? null,
    quotes: quote ? [quote] : [],
  };
  return [record];
}

type Item = Provenance['objects'][number];

function itemRecord({ node }: Item): GraphRecord {
  switch (node.__typename) {
    case 'Actor':
      return { ...noFacts, id: node.id, type: 'actor', kind: node.kind, label: node.name, iso3: node.iso3 };
    case 'Asset':
      return { ...noFacts, id: node.id, type: 'asset', kind: node.category, label: node.name };
    default:
      return { ...noFacts, id: node.id, type: 'claim', label: node.text };
  }
}

/** An item may be there several times, with different actions. */
function itemRelationship(
  item: Item,
  { claim, place }: { readonly claim: Provenance; readonly place: number },
): Relationship {
  return {
    ...{
      key: `${claim.id}|item ${place}`,
      from: claim.id,
      to: item.node.id,
      type: 'OBJECT',
      words: 'is about',
    },
    ...{ factuality: item.factuality, inferred: false, notes: [itemWords(item)] },
  };
}

/** The line leads from the document to its statement, the relationship from the statement to its document. */
function reportRelationship(line: Line, claim: Provenance): Relationship {
  return {
    ...linkFacts(line, claim),
    ...{ from: line.to ?? line.from, to: line.from, type: 'REPORTED_IN', words: 'reported in' },
  };
}

function statementRelationship(line: Line, claim: Provenance): Relationship {
  const isReply = line.stance !== null;
  return {
    ...linkFacts(line, claim),
    ...{ from: line.from, to: line.to ?? claim.id },
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
