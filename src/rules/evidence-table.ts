/** The records by whose change derived values can change: see `load/derived/affected-claims.ts` for the claims that each affects. */
export type AffectingRecords = 'actors' | 'documents' | 'statements' | 'claims' | 'contents';

/** The part of a type of record that is evidence. */
interface EvidenceRecord {
  /** The properties that are read, in this order after the id. */
  readonly columns: ReadonlyArray<string>;
  /** The kind under which a record with a changed value counts. */
  readonly counts: AffectingRecords;
  /** Those of the columns that derived values depend on; the others appear only in sentences and answers. */
  readonly decisive: ReadonlyArray<string>;
}

/** The part of a type of link that is evidence. */
interface EvidenceLink {
  /** The properties that are read, in this order after the ends and the position in the dossier. */
  readonly columns: ReadonlyArray<string>;
  /** The end from which the link is matched. Both ends are in the evidence, or only this one. */
  readonly matchedFrom: 'from' | 'to';
  /** The ends by which a created, changed or removed link counts; none where no stored value depends on it. */
  readonly counts: ReadonlyArray<readonly [AffectingRecords, 'from' | 'to']>;
  /** The link counts only where this property has one of these values, before or after the change. */
  readonly only?: { readonly property: string; readonly values: ReadonlyArray<unknown> };
}

const days = ['dateStart', 'dateEnd'] as const;

/** What the evidence reads of records, by type; all types of claims are `Claim`. */
export const evidenceRecords = {
  Claim: { columns: ['kind', 'text', ...days], counts: 'claims', decisive: ['kind', ...days] },
  Statement: {
    columns: ['text', 'cue', 'quotes', 'basis', 'date', 'dateText', ...days],
    counts: 'statements',
    decisive: ['basis', 'date', 'dateText', ...days],
  },
  Actor: { columns: ['name', 'inText', 'kind', 'anonymous'], counts: 'actors', decisive: ['anonymous'] },
  Document: {
    columns: ['title', 'inText', 'kind', 'access', 'consulted', 'correction', ...days],
    counts: 'documents',
    decisive: ['access', 'consulted', 'correction', ...days],
  },
} as const satisfies Readonly<Record<string, EvidenceRecord>>;

/** Where the first actor speaks for the second. */
const speaksFor = {
  columns: [...days],
  matchedFrom: 'from',
  counts: [['actors', 'from']],
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
    counts: [['contents', 'to']],
  },
  RELATED_TO: {
    columns: ['kind', 'answer', 'partial'],
    matchedFrom: 'to',
    counts: [
      ['contents', 'from'],
      ['contents', 'to'],
    ],
    only: { property: 'kind', values: ['SAME_AS', 'ANSWERS'] },
  },
  RESPONDS_TO: { columns: ['stance', 'accordingTo'], matchedFrom: 'from', counts: [['contents', 'to']] },
  ATTRIBUTED_TO: { columns: [], matchedFrom: 'from', counts: [['statements', 'from']] },
  ON_BEHALF_OF: { columns: [], matchedFrom: 'from', counts: [['statements', 'from']] },
  VIA: { columns: [], matchedFrom: 'from', counts: [] },
  REPORTED_IN: { columns: ['locator'], matchedFrom: 'from', counts: [['statements', 'from']] },
  SOUGHT_REPLY_FROM: { columns: ['result'], matchedFrom: 'from', counts: [['statements', 'from']] },
  ACTOR: { columns: ['as'], matchedFrom: 'from', counts: [['claims', 'from']] },
  RECIPIENT: { columns: ['as'], matchedFrom: 'from', counts: [['claims', 'from']] },
  OBJECT: {
    columns: ['as', 'action', 'amount', 'minValue', 'maxValue', 'unitText', 'quantityText', 'factuality'],
    matchedFrom: 'from',
    counts: [],
  },
  ISSUED_BY: { columns: [], matchedFrom: 'from', counts: [['documents', 'from']] },
  DERIVED_FROM: { columns: [], matchedFrom: 'from', counts: [['documents', 'from']] },
  HOLDS_POSITION: speaksFor,
  PART_OF: speaksFor,
} as const satisfies Readonly<Record<string, EvidenceLink>>;

/** The types of links in the evidence. */
export type EvidenceLinkType = keyof typeof evidenceLinks;

/** Returns the kind under which a record with these changes counts; null where no derived value depends on them. */
export function affectingRecord(
  type: string,
  hasChanged: (property: string) => boolean,
): AffectingRecords | null {
  const record = (evidenceRecords as Readonly<Record<string, EvidenceRecord>>)[type];
  return record?.decisive.some(hasChanged) ? record.counts : null;
}

/**
 * Returns the ends by which a created, changed or removed link counts; none where no stored value depends on it.
 *
 * `valuesOf` returns the values of a property before and after the change.
 */
export function affectingEnds(
  type: string,
  valuesOf: (property: string) => ReadonlyArray<unknown>,
): EvidenceLink['counts'] {
  const link = (evidenceLinks as Readonly<Record<string, EvidenceLink>>)[type];
  if (!link) return [];
  const { counts, only } = link;
  return !only || valuesOf(only.property).some((value) => only.values.includes(value)) ? counts : [];
}
