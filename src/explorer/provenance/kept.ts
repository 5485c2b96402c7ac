import type { KeptData } from '../kept-data.js';
import type { Entry, Tie } from '../records.js';
import { pictureOf } from './picture.js';
import type { Provenance } from './picture.js';

/** What is kept of a claim's provenance: its documents, statements and lines, and the sentences of its chains. */
export function keptOf(provenance: Provenance): KeptData {
  const { cards, threads } = pictureOf(provenance);
  const documents = new Map(provenance.chains.map(({ document }) => [document.id, document]));
  const entries = cards.map(({ id, kind, title, notes, quote }): Entry => ({
    ...bare,
    id,
    type: kind === 'document' ? 'document' : 'statement',
    kind: documents.get(id)?.kind ?? null,
    label: kind === 'document' ? title : [title, ...notes].join(', '),
    url: documents.get(id)?.url ?? null,
    date: documents.get(id)?.date ?? null,
    quotes: quote ? [quote] : [],
  }));
  const idOf = new Map(cards.map(({ key, id }) => [key, id]));
  const ties = threads.map(({ from, to, factuality, stance, words, inferred }): Tie => ({
    key: `${from}|${to ?? provenance.id}|${factuality ?? stance ?? ''}`,
    from: documents.has(from) && to ? to : (idOf.get(from) ?? from),
    to: documents.has(from) ? from : (to ?? provenance.id),
    type: documents.has(from) ? 'REPORTED_IN' : stance ? 'RESPONDS_TO' : 'HAS_CONTENT',
    words: documents.has(from) ? 'reported in' : stance ? 'responds to' : 'says',
    factuality,
    inferred,
    notes: words ? [words] : [],
  }));
  return {
    entries: [claimEntry(provenance), ...new Map(entries.map((entry) => [entry.id, entry])).values()],
    ties,
    sentences: provenance.chains.map(({ sentence }) => sentence),
  };
}

function claimEntry(provenance: Provenance): Entry {
  const { id, claimKind, text, date, dateText, dateStart, dateEnd, standing, rests, chains } = provenance;
  return {
    ...{
      id,
      type: 'claim',
      kind: claimKind,
      label: text,
      iso3: null,
      anonymous: false,
      url: null,
      quotes: [],
    },
    ...{ date, dateText, dateStart, dateEnd },
    standing: {
      status: standing.value,
      polarity: standing.polarity,
      originsAtLeast: rests.for.atLeast,
      originsAtMost: rests.for.atMost,
      hearsayLeast: chains.length > 0 ? Math.min(...chains.map(({ hearsay }) => hearsay)) : null,
      outcome: provenance.__typename === 'Request' ? provenance.result.value : null,
    },
  };
}

const bare = {
  iso3: null,
  anonymous: false,
  dateText: null,
  dateStart: null,
  dateEnd: null,
  standing: null,
} as const;
