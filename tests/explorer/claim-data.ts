import type { Provenance } from '../../src/explorer/provenance/provenance.js';
import type { Factuality, Outcome, Stance } from '../../src/explorer/operations.generated.js';

export type Evidence = Provenance['status']['evidence'][number];
export type Chain = Provenance['chains'][number];
export type RequestData = Extract<Provenance, { __typename: 'Request' }>;
export type Addressee = RequestData['outcome']['byAddressee'][number];
type Source = Chain['links'][number]['sources'][number];

/** A named source with the id of its name. */
export function source(name: string): Source {
  return { __typename: 'Actor', id: name, inText: null, name, kind: 'PERSON', iso3: null, anonymous: false };
}

export function documentOf(id: string, change: Partial<Chain['document']> = {}): Chain['document'] {
  return {
    ...{ id, title: `Title ${id}`, inText: null, kind: 'ARTICLE', url: `https://example.org/${id}` },
    ...{ archivedUrl: null, accessedOn: null, consulted: true, rights: null, date: '2025-03-04' },
    ...{
      correction: null,
      correctedOn: null,
      issuedBy: [{ node: { id: `paper ${id}`, name: `Paper ${id}` } }],
    },
    ...change,
  };
}

export interface LinkData {
  readonly id: string;
  readonly name: string;
  readonly factuality?: Factuality;
  readonly quotes?: ReadonlyArray<string>;
}

/** A chain from a document through these statements. */
export function chainOf(document: string, links: ReadonlyArray<LinkData>): Chain {
  return {
    sentence: `${document}: ${links.map(({ name }) => name).join(' reported that ')} said so.`,
    ...{ replySentences: [], truncated: false, depth: links.length },
    hearsay: links.length - 1,
    commitment: 'CERTAIN',
    attributionDenied: false,
    attributionDisputed: false,
    deemed: false,
    document: documentOf(document),
    links: links.map(({ id, name, factuality = 'CERTAIN', quotes = [] }) => ({
      statement: { id },
      sources: [source(name)],
      ...{ onBehalfOf: [], via: [], cue: 'said', quotes, date: null, dateText: null },
      ...{ factuality, locator: null, as: null, inferred: false },
    })),
  };
}

export interface EvidenceData {
  readonly id: string;
  readonly name: string;
  readonly stance?: Stance | null;
  readonly factuality?: Factuality | null;
  readonly quotes?: ReadonlyArray<string>;
  readonly position?: Evidence['position'];
}

/** A statement of a party about the claim `asked`. */
export function evidenceOf(data: EvidenceData): Evidence {
  const { id, name, stance = null, factuality = null, quotes = [], position = null } = data;
  return {
    ...{ stance, factuality, position, onRecord: true, superseded: false, sides: [], partiesSpokenFor: [] },
    version: { id: 'asked', text: 'Aland asked Bland for boats' },
    statement: {
      ...{ id, cue: 'said', quotes, dateText: null, date: null, reportedIn: [], contentOf: { edges: [] } },
      attributedTo: [{ node: source(name) }],
    },
    sentence: `${name} spoke of it (${stance ?? factuality ?? 'as fact'}).`,
  };
}

export function addresseeOf(name: string, value: Outcome, change: Partial<Addressee> = {}): Addressee {
  return {
    ...{ value, partial: false, replySought: 'NOT_SAID', leftOpenBy: [], answers: [], replies: [] },
    addressees: [{ id: name, name, kind: 'STATE', iso3: null, anonymous: false }],
    ...change,
  };
}

const noOrigins = { atLeast: 0, atMost: 0, circular: false, origins: [] };

/** A request without chains, replies and addressees, and with these changes. */
export function requestOf(change: Partial<RequestData> = {}): RequestData {
  return {
    ...{ __typename: 'Request', id: 'asked', text: 'Aland asked Bland for boats', claimKind: 'REQUEST' },
    ...{ date: null, dateText: null, dateStart: null, dateEnd: null, dossier: 'd', eventType: null },
    ...{ quantityText: null, openEnded: false, actors: [], recipients: [], objects: [], locatedAt: [] },
    ...{
      attributionChainsTruncated: false,
      sentences: [],
      chains: [],
      related: [],
      relatedBy: { edges: [] },
    },
    ...{ contentOf: { edges: [] }, versions: { versions: [] } },
    parties: [{ side: { id: 'aland' } }, { side: { id: 'bland' } }],
    origins: { for: noOrigins, against: noOrigins, mentionedBy: [] },
    status: {
      ...{ value: 'REPORTED', polarity: 'POSITIVE', withinOneSide: false, changed: false },
      ...{ stanceDisputed: false, onOtherVersionOnly: false, evidence: [] },
    },
    outcome: { value: 'NO_REPORTED_ANSWER', byAddressee: [], context: [] },
    ...change,
  };
}
