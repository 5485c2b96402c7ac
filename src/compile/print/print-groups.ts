import { impreciseValue } from '../root-nodes.js';
import type { GroupKey, GroupMeasure, GroupsSource } from '../root-nodes.js';
import { bound, pattern, record, unnamed } from './matcher.js';
import type { Matcher, Pattern } from './matcher.js';
import { printRecords } from './print-records.js';
import type { PrintScope } from './print-scope.js';

/** Prints the clauses that bind one map for each group; only the measures that the operation uses are worked out. */
export function printGroups(source: GroupsSource, { matcher, node }: PrintScope): string {
  const keys = source.keys.map((_key, index) => `k${index}`);
  const used = Object.entries(source.measures).filter(([name]) => source.used.has(name));
  const aggregates = used.flatMap(([name, measure]) =>
    measure.kind === 'countKeyValues' ? [] : [[name, printAggregate(measure)] as const],
  );
  const keyCounts = used.flatMap(([name, measure]) =>
    measure.kind === 'countKeyValues'
      ? [[name, printKeyCount(measure.key, 'entities', matcher)] as const]
      : [],
  );
  const records = source.used.has('entities') || keyCounts.length > 0 ? ['entities'] : [];
  const grouped = [
    ...keys,
    ...aggregates.map(([name, text]) => `${text} AS ${name}`),
    ...records.map((name) => `collect(record) AS ${name}`),
  ];
  const entries = [
    `id: ${keys.join(` + '\\t' + `)}`,
    ...[...keys, ...aggregates.map(([name]) => name)].map((name) => `${name}: ${name}`),
    ...keyCounts.map(([name, text]) => `${name}: ${text}`),
    ...records.map((name) => `${name}: ${name}`),
  ];
  return [
    printRecords(source.of, matcher),
    ...source.keys.map((key, index) => printKeyValues(key, `k${index}`, matcher)),
    // Without a measure, nothing else gathers the records of a group.
    `WITH ${grouped.length === keys.length ? 'DISTINCT ' : ''}${grouped.join(', ')}`,
    `WITH {${entries.join(', ')}} AS ${node}`,
  ].join('\n  ');
}

function printAggregate(measure: Exclude<GroupMeasure, { kind: 'countKeyValues' }>): string {
  switch (measure.kind) {
    case 'count':
      return 'count(record)';
    case 'zero':
      return '0';
    case 'countDifferent':
      return `count(DISTINCT record.${measure.property})`;
    case 'min':
    case 'max':
      return `${measure.kind}(record.${measure.property})`;
  }
}

/** Prints the clauses that bind each value of a key to a variable; empty text if the record has none. */
function printKeyValues(key: GroupKey, name: string, matcher: Matcher): string {
  const { from, value } = keyText(key);
  if (!from) return `WITH *, coalesce(${value}, '') AS ${name}`;
  return `CALL (record) { ${matcher.optionalMatch(from)} RETURN DISTINCT coalesce(${value}, '') AS ${name} }`;
}

/** Prints the number of values of a key that the records of a list have. */
export function printKeyCount(key: GroupKey, records: string, matcher: Matcher): string {
  const { from, value } = keyText(key);
  const match = from ? ` ${matcher.match(from)}` : '';
  return `COUNT { UNWIND ${records} AS record${match} RETURN DISTINCT ${value} AS value }`;
}

/** Returns the value of a key as an expression over `record`, or over the variables of a pattern from it. */
function keyText(key: GroupKey): { readonly from?: Pattern; readonly value: string } {
  const here = bound('record');
  switch (key.kind) {
    case 'property':
      return { value: `record.${key.property}` };
    case 'linkedRecord':
      return { from: pattern`(${here})-[:${key.type}]->(${record('other')})`, value: 'other.id' };
    case 'linkedValue':
      return {
        from: pattern`(${here})-[:${key.type}]->(${record('other')}:${key.label})`,
        value: `other.${key.property}`,
      };
    case 'linkProperty':
      return { from: pattern`(${here})-[link:${key.type}]->(${unnamed})`, value: `link.${key.property}` };
    case 'document':
      return {
        from: pattern`(${here})<-[:HAS_CONTENT*0..]-(${unnamed}:Statement)-[:REPORTED_IN]->(${record('other')})`,
        value: 'other.id',
      };
    case 'date':
      return { value: dateText(key.unit) };
  }
}

/** Prints the date of the record to the unit, if both its bounds agree that far. */
function dateText(unit: 'MONTH' | 'YEAR'): string {
  const parts = unit === 'MONTH' ? ['year', 'month'] : ['year'];
  const agree = parts.map((part) => `record.dateStart.${part} = record.dateEnd.${part}`).join(' AND ');
  const length = unit === 'MONTH' ? 7 : 4;
  return `CASE WHEN coalesce(record.dateStart, record.dateEnd) IS NULL THEN '' WHEN ${agree} THEN substring(toString(record.dateStart), 0, ${length}) ELSE '${impreciseValue}' END`;
}
