import type { GraphRecord, Relationship } from '../../src/explorer/records.js';

const noFacts: GraphRecord = {
  id: '',
  type: 'actor',
  kind: 'STATE',
  label: '',
  iso3: null,
  anonymous: false,
  url: null,
  quotes: [],
  amounts: [],
  date: null,
  dateText: null,
  dateStart: null,
  dateEnd: null,
  claim: null,
};

/** Returns a state. */
export function actor(id: string, rest: Partial<GraphRecord> = {}): GraphRecord {
  return { ...noFacts, id, label: id, ...rest };
}

/** Returns a document, undated unless its days are given. */
export function document(id: string, rest: Partial<GraphRecord> = {}): GraphRecord {
  return { ...noFacts, id, type: 'document', kind: 'ARTICLE', label: id, ...rest };
}

/** Returns a statement. */
export function statement(id: string): GraphRecord {
  return { ...noFacts, id, type: 'statement', kind: null, label: id };
}

/** Returns a request that rests on one original source. */
export function request(id: string, rest: Partial<NonNullable<GraphRecord['claim']>> = {}): GraphRecord {
  return {
    ...noFacts,
    id,
    type: 'claim',
    kind: 'REQUEST',
    label: id,
    claim: {
      status: 'REPORTED',
      polarity: 'POSITIVE',
      originsAtLeast: 1,
      originsAtMost: 1,
      minHearsay: 1,
      outcome: 'NO_REPORTED_ANSWER',
      ...rest,
    },
  };
}

/** Returns a relationship. */
export function relationship(from: string, to: string, type = 'ACTOR'): Relationship {
  return {
    key: `${from}|${type}|${to}`,
    from,
    to,
    type,
    words: 'by',
    factuality: null,
    inferred: false,
    notes: [],
  };
}
