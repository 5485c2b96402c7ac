/** The kinds of changed records that can affect derived values; `load/derived/affected-claims.ts` finds the claims for each kind. */
export type AffectingRecords = 'actors' | 'documents' | 'statements' | 'claims' | 'contents';

/** The part of a type of record that is evidence. */
interface EvidenceRecord {
  /** The properties that are read, in this order after the id. */
  readonly columns: ReadonlyArray<string>;
  /** The kind of a record in which a decisive property has changed. */
  readonly changedAs: AffectingRecords;
  /** The columns that stored derived values depend on; the others appear only in sentences and answers. */
  readonly decisive: ReadonlyArray<string>;
}

/** The part of a type of link that is evidence. */
interface EvidenceLink {
  /** The properties that are read, in this order after the ends and the position in the dossier. */
  readonly columns: ReadonlyArray<string>;
  /** The end from which the link is matched; its record is always in the evidence. */
  readonly matchedFrom: 'from' | 'to';
  /** The ends that count as changed with the link; empty where no stored derived value depends on it. */
  readonly changedEnds: ReadonlyArray<readonly [AffectingRecords, 'from' | 'to']>;
  /** The ends count as changed only where this property has one of these values before or after the change. */
  readonly only?: { readonly property: string; readonly values: ReadonlyArray<unknown> };
}

const days = ['dateStart', 'dateEnd'] as const;

/** What the evidence reads of records, by type; all types of claims are `Claim`. */
export const evidenceRecords = {
  Claim: { columns: ['kind', 'text', ...days], changedAs: 'claims', decisive: ['kind', ...days] },
  Statement: {
    columns: ['text', 'cue', 'quotes', 'basis', 'date', 'dateText', ...days],
    changedAs: 'statements',
    decisive: ['basis', 'date', 'dateText', ...days],
  },
  Actor: { columns: ['name', 'inText', 'kind', 'anonymous'], changedAs: 'actors', decisive: ['anonymous'] },
  Document: {
    columns: ['title', 'inText', 'kind', 'access', 'consulted', 'correction', ...days],
    changedAs: 'documents',
    decisive: ['access', 'consulted', 'correction', ...days],
  },
} as const satisfies Readonly<Record<string, EvidenceRecord>>;

/** Where the first actor speaks for the second. */
const speaksFor = {
  columns: [...days],
  matchedFrom: 'from',
  changedEnds: [['actors', 'from']],
  only: { property: 'speaksFor', values: [true] },
} as const;

/**
 * What the evidence reads of links, by type.
 *
 * Links to contents are matched from their end: an outer statement may have a whole archive as content, most of it outside the evidence.
 */
export const evidenceLinks = {
  HAS_CONTENT: {
    columns: ['factuality', 'locator', 'as', 'inferred'],
    matchedFrom: 'to',
    changedEnds: [['contents', 'to']],
  },
  RELATED_TO: {
    columns: ['kind', 'answer', 'partial'],
    matchedFrom: 'to',
    changedEnds: [
      ['contents', 'from'],
      ['contents', 'to'],
    ],
    only: { property: 'kind', values: ['SAME_AS', 'ANSWERS'] },
  },
  RESPONDS_TO: { columns: ['stance', 'accordingTo'], matchedFrom: 'from', changedEnds: [['contents', 'to']] },
  ATTRIBUTED_TO: { columns: [], matchedFrom: 'from', changedEnds: [['statements', 'from']] },
  ON_BEHALF_OF: { columns: [], matchedFrom: 'from', changedEnds: [['statements', 'from']] },
  VIA: { columns: [], matchedFrom: 'from', changedEnds: [] },
  REPORTED_IN: { columns: ['locator'], matchedFrom: 'from', changedEnds: [['statements', 'from']] },
  SOUGHT_REPLY_FROM: { columns: ['result'], matchedFrom: 'from', changedEnds: [['statements', 'from']] },
  ACTOR: { columns: ['as'], matchedFrom: 'from', changedEnds: [['claims', 'from']] },
  RECIPIENT: { columns: ['as'], matchedFrom: 'from', changedEnds: [['claims', 'from']] },
  OBJECT: {
    columns: [
      'as',
      'action',
      'actionText',
      'amount',
      'minValue',
      'maxValue',
      'unitText',
      'quantityText',
      'factuality',
    ],
    matchedFrom: 'from',
    changedEnds: [],
  },
  ISSUED_BY: { columns: [], matchedFrom: 'from', changedEnds: [['documents', 'from']] },
  DERIVED_FROM: { columns: ['kind'], matchedFrom: 'from', changedEnds: [['documents', 'from']] },
  HOLDS_POSITION: speaksFor,
  PART_OF: speaksFor,
} as const satisfies Readonly<Record<string, EvidenceLink>>;

/** The types of links in the evidence. */
export type EvidenceLinkType = keyof typeof evidenceLinks;

/** Returns the kind of a changed record; null where no stored derived value depends on the changed properties. */
export function affectingRecord(
  type: string,
  hasChanged: (property: string) => boolean,
): AffectingRecords | null {
  const record = (evidenceRecords as Readonly<Record<string, EvidenceRecord>>)[type];
  return record?.decisive.some(hasChanged) ? record.changedAs : null;
}

/**
 * Returns the ends that count as changed with a created, changed or removed link; empty where no stored derived value depends on it.
 *
 * `valuesOf` returns the values of a property before and after the change.
 */
export function affectingEnds(
  type: string,
  valuesOf: (property: string) => ReadonlyArray<unknown>,
): EvidenceLink['changedEnds'] {
  const link = (evidenceLinks as Readonly<Record<string, EvidenceLink>>)[type];
  if (!link) return [];
  const { changedEnds, only } = link;
  return !only || valuesOf(only.property).some((value) => only.values.includes(value)) ? changedEnds : [];
}
