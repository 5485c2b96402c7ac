import type { ScalarName } from '../../model/types.js';
import type { ClausesSource } from '../plan-nodes.js';

/** What stands where a date is not known so exactly as the key asks; comes after all values. */
export const impreciseValue = '~';

interface KeyText {
  /** Types whose records have the key. */
  readonly of: ReadonlyArray<string>;
  /** An expression over `record`, or a pattern from it with the expression of its value. */
  readonly value: string;
  readonly pattern?: string;
  /** The value is the id of a record. */
  readonly isId?: boolean;
}

const claims = ['Claim', 'Request'];
const all = [...claims, 'Statement'];

/** Keys by the values of `GroupKey`; where types differ, the first that fits. */
const keyTexts: ReadonlyArray<readonly [key: string, text: KeyText]> = [
  ['KIND', { of: claims, value: 'record.kind' }],
  ['EVENT_TYPE', { of: claims, value: 'record.eventType' }],
  ['STATUS', { of: claims, value: 'record.status' }],
  ['POLARITY', { of: claims, value: 'record.polarity' }],
  ['OUTCOME', { of: ['Request'], value: 'record.outcome' }],
  ['ACTOR', { of: claims, pattern: '(record)-[:ACTOR]->(other)', value: 'other.id', isId: true }],
  [
    'ACTOR',
    { of: ['Statement'], pattern: '(record)-[:ATTRIBUTED_TO]->(other)', value: 'other.id', isId: true },
  ],
  ['RECIPIENT', { of: claims, pattern: '(record)-[:RECIPIENT]->(other)', value: 'other.id', isId: true }],
  ['ITEM', { of: claims, pattern: '(record)-[:OBJECT]->(other)', value: 'other.id', isId: true }],
  ['PLACE', { of: claims, pattern: '(record)-[:LOCATED_AT]->(other)', value: 'other.id', isId: true }],
  [
    'ON_BEHALF_OF',
    { of: ['Statement'], pattern: '(record)-[:ON_BEHALF_OF]->(other)', value: 'other.id', isId: true },
  ],
  ['VIA', { of: ['Statement'], pattern: '(record)-[:VIA]->(other)', value: 'other.id', isId: true }],
  ['CUE', { of: ['Statement'], value: 'record.cue' }],
  ['FACTUALITY', { of: ['Statement'], pattern: '(record)-[link:HAS_CONTENT]->()', value: 'link.factuality' }],
  ['STANCE', { of: ['Statement'], pattern: '(record)-[link:RESPONDS_TO]->()', value: 'link.stance' }],
  [
    'DOCUMENT',
    {
      of: all,
      pattern: '(record)<-[:HAS_CONTENT*0..]-(:Statement)-[:REPORTED_IN]->(other)',
      value: 'other.id',
      isId: true,
    },
  ],
  ['DOSSIER', { of: all, value: 'record.dossier' }],
  ['MONTH', { of: all, value: dateKey(['year', 'month'], 7) }],
  ['YEAR', { of: all, value: dateKey(['year'], 4) }],
];

/** The date of the record as far as the key is long, where both its bounds agree so far. */
function dateKey(parts: ReadonlyArray<string>, length: number): string {
  const agree = parts.map((part) => `record.dateStart.${part} = record.dateEnd.${part}`).join(' AND ');
  return `CASE WHEN coalesce(record.dateStart, record.dateEnd) IS NULL THEN '' WHEN ${agree} THEN substring(toString(record.dateStart), 0, ${length}) ELSE '${impreciseValue}' END`;
}

/** How a key is read of records of a type; undefined where they do not have it. */
export function keyText(type: string, key: string): KeyText | undefined {
  return keyTexts.find(([name, { of }]) => name === key && of.includes(type))?.[1];
}

interface Measure {
  readonly scalar: ScalarName;
  /** Over the records of a group, as they are met. */
  readonly aggregate?: string;
  /** The key whose different values are counted, over the list of the group's records. */
  readonly distinct?: string;
}

/** What is measured of a group, by the fields of `Group`. */
export const measures: Readonly<Record<string, Measure>> = {
  count: { scalar: 'Int', aggregate: 'count(record)' },
  distinctActors: { scalar: 'Int', distinct: 'ACTOR' },
  distinctDocuments: { scalar: 'Int', distinct: 'DOCUMENT' },
  distinctDossiers: { scalar: 'Int', aggregate: 'count(DISTINCT record.dossier)' },
  firstDate: { scalar: 'Date', aggregate: 'min(record.dateStart)' },
  lastDate: { scalar: 'Date', aggregate: 'max(record.dateEnd)' },
  firstRecordedAt: { scalar: 'DateTime', aggregate: 'min(record.recordedAt)' },
  lastRecordedAt: { scalar: 'DateTime', aggregate: 'max(record.recordedAt)' },
  leastOrigins: { scalar: 'Int', aggregate: 'min(record.originsAtLeast)' },
  mostOrigins: { scalar: 'Int', aggregate: 'max(record.originsAtMost)' },
  leastHearsay: { scalar: 'Int', aggregate: 'min(record.hearsayLeast)' },
  mostHearsay: { scalar: 'Int', aggregate: 'max(record.hearsayMost)' },
};

/**
 * Binds one map for each group: its key values `k0`, `k1`, ... (empty text where there is none), `id` of all of them, what is
 * measured, and its records where they are asked for.
 */
export function groupClauses(options: {
  readonly match: string;
  readonly type: string;
  readonly keys: ReadonlyArray<string>;
  /** Measures and `entities` that the statement needs; filled while the selection is built. */
  readonly used: ReadonlySet<string>;
}): ClausesSource['text'] {
  return ({ node }) => {
    const names = options.keys.map((_key, index) => `k${index}`);
    const used = Object.entries(measures).filter(([name]) => options.used.has(name));
    const aggregates = used.flatMap(([name, { aggregate }]) =>
      aggregate ? [`${aggregate} AS ${name}`] : [],
    );
    const counted = used.flatMap(([name, { distinct }]) => (distinct ? [[name, distinct] as const] : []));
    const keeps = options.used.has('entities') || counted.length > 0;
    const parts = [...names, ...aggregates, ...(keeps ? ['collect(record) AS entities'] : [])];
    const entries = [
      `id: ${names.join(` + '\\t' + `)}`,
      ...[...names, ...aggregates.map((text) => text.split(' AS ')[1] ?? '')].map(
        (name) => `${name}: ${name}`,
      ),
      ...counted.map(([name, key]) => `${name}: ${distinctCount(options.type, key)}`),
      ...(keeps ? ['entities: entities'] : []),
    ];
    return [
      options.match,
      ...options.keys.map((key, index) => keyClause(options.type, key, `k${index}`)),
      `WITH ${parts.join(', ')}`,
      `WITH {${entries.join(', ')}} AS ${node}`,
    ].join('\n  ');
  };
}

function keyClause(type: string, key: string, name: string): string {
  const { pattern, value } = keyText(type, key) ?? { value: "''" };
  if (pattern === undefined) return `WITH *, coalesce(${value}, '') AS ${name}`;
  return `CALL (record) { OPTIONAL MATCH ${pattern} RETURN DISTINCT coalesce(${value}, '') AS ${name} }`;
}

function distinctCount(type: string, key: string): string {
  const { pattern, value } = keyText(type, key) ?? { value: "''" };
  const match = pattern === undefined ? '' : ` MATCH ${pattern}`;
  return `COUNT { UNWIND entities AS record${match} RETURN DISTINCT ${value} AS value }`;
}
