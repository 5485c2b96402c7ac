import { invariant } from '../../lib/invariant.js';
import type { ScalarName } from '../../model/types.js';
import type { GroupKey, GroupMeasure } from '../root-nodes.js';

const claims = ['Claim', 'Request'];
const reported = [...claims, 'Statement'];
const dated = [...reported, 'Document'];
const names = ['Actor', 'Asset', 'Place'];

interface KeyOfTypes {
  readonly name: string;
  /** Types whose records have the key. */
  readonly of: ReadonlyArray<string>;
  readonly key: GroupKey;
}

/** The keys by the values of `GroupKey`; types that differ have one each. */
const groupKeys: ReadonlyArray<KeyOfTypes> = [
  { name: 'KIND', of: [...claims, 'Document', 'Actor', 'Place'], key: property('kind') },
  { name: 'EVENT_TYPE', of: claims, key: property('eventType') },
  { name: 'STATUS', of: claims, key: property('status') },
  { name: 'POLARITY', of: claims, key: property('polarity') },
  { name: 'OUTCOME', of: ['Request'], key: property('outcome') },
  { name: 'ACTOR', of: claims, key: linkedRecord('ACTOR') },
  { name: 'ACTOR', of: ['Statement'], key: linkedRecord('ATTRIBUTED_TO') },
  { name: 'ACTOR', of: ['Document'], key: linkedRecord('ISSUED_BY') },
  { name: 'RECIPIENT', of: claims, key: linkedRecord('RECIPIENT') },
  { name: 'ITEM', of: claims, key: linkedRecord('OBJECT') },
  {
    name: 'CATEGORY',
    of: claims,
    key: { kind: 'linkedValue', type: 'OBJECT', label: 'Asset', property: 'category' },
  },
  { name: 'CATEGORY', of: ['Asset'], key: property('category') },
  { name: 'PLACE', of: claims, key: linkedRecord('LOCATED_AT') },
  { name: 'ON_BEHALF_OF', of: ['Statement'], key: linkedRecord('ON_BEHALF_OF') },
  { name: 'VIA', of: ['Statement'], key: linkedRecord('VIA') },
  { name: 'CUE', of: ['Statement'], key: property('cue') },
  {
    name: 'FACTUALITY',
    of: ['Statement'],
    key: { kind: 'linkProperty', type: 'HAS_CONTENT', property: 'factuality' },
  },
  {
    name: 'STANCE',
    of: ['Statement'],
    key: { kind: 'linkProperty', type: 'RESPONDS_TO', property: 'stance' },
  },
  { name: 'DOCUMENT', of: reported, key: { kind: 'document' } },
  { name: 'DOSSIER', of: [...dated, ...names], key: property('dossier') },
  { name: 'MONTH', of: dated, key: { kind: 'date', unit: 'MONTH' } },
  { name: 'YEAR', of: dated, key: { kind: 'date', unit: 'YEAR' } },
];

/** Returns how a key is read from records of a type; undefined if they do not have the key. */
export function groupKey(type: string, name: string): GroupKey | undefined {
  return groupKeys.find((candidate) => candidate.name === name && candidate.of.includes(type))?.key;
}

/** Says whether the values of a key are ids of records. */
export function holdsIds({ kind }: GroupKey): boolean {
  return kind === 'linkedRecord' || kind === 'document';
}

/** The scalars of the measures of a group, by the fields of `Group`. */
export const measureScalars: Readonly<Record<string, ScalarName>> = {
  count: 'Int',
  distinctActors: 'Int',
  distinctDocuments: 'Int',
  distinctDossiers: 'Int',
  firstDate: 'Date',
  lastDate: 'Date',
  firstRecordedAt: 'DateTime',
  lastRecordedAt: 'DateTime',
  leastOrigins: 'Int',
  mostOrigins: 'Int',
  leastHearsay: 'Int',
  mostHearsay: 'Int',
};

/** Returns the measures of groups of records of a type, by the fields of `Group`. */
export function groupMeasures(type: string): Readonly<Record<string, GroupMeasure>> {
  return {
    count: { kind: 'count' },
    distinctActors: keyValues(type, 'ACTOR'),
    distinctDocuments: type === 'Document' ? { kind: 'count' } : keyValues(type, 'DOCUMENT'),
    distinctDossiers: { kind: 'countDifferent', property: 'dossier' },
    firstDate: { kind: 'min', property: 'dateStart' },
    lastDate: { kind: 'max', property: 'dateEnd' },
    firstRecordedAt: { kind: 'min', property: 'recordedAt' },
    lastRecordedAt: { kind: 'max', property: 'recordedAt' },
    leastOrigins: { kind: 'min', property: 'originsAtLeast' },
    mostOrigins: { kind: 'max', property: 'originsAtMost' },
    leastHearsay: { kind: 'min', property: 'hearsayLeast' },
    mostHearsay: { kind: 'max', property: 'hearsayMost' },
  };
}

function keyValues(type: string, name: string): GroupMeasure {
  if (names.includes(type)) return { kind: 'zero' };
  const key = groupKey(type, name);
  invariant(key, `records of the type ${type} have the key ${name}`);
  return { kind: 'countKeyValues', key };
}

function property(name: string): GroupKey {
  return { kind: 'property', property: name };
}

function linkedRecord(type: string): GroupKey {
  return { kind: 'linkedRecord', type };
}
