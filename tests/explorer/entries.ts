import type { Entry, Tie } from '../../src/explorer/records.js';

const bare: Entry = {
  id: '',
  type: 'actor',
  kind: 'STATE',
  label: '',
  iso3: null,
  anonymous: false,
  url: null,
  quotes: [],
  date: null,
  dateText: null,
  dateStart: null,
  dateEnd: null,
  standing: null,
};

/** A state. */
export function actor(id: string, rest: Partial<Entry> = {}): Entry {
  return { ...bare, id, label: id, ...rest };
}

/** A document, undated unless the days it can mean are given. */
export function document(id: string, rest: Partial<Entry> = {}): Entry {
  return { ...bare, id, type: 'document', kind: 'ARTICLE', label: id, ...rest };
}

/** A request that one origin stands behind. */
export function request(id: string, rest: Partial<NonNullable<Entry['standing']>> = {}): Entry {
  return {
    ...bare,
    id,
    type: 'claim',
    kind: 'REQUEST',
    label: id,
    standing: {
      status: 'REPORTED',
      polarity: 'POSITIVE',
      originsAtLeast: 1,
      originsAtMost: 1,
      hearsayLeast: 1,
      outcome: 'NO_REPORTED_ANSWER',
      ...rest,
    },
  };
}

/** A relationship. */
export function tie(from: string, to: string, type = 'ACTOR'): Tie {
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
