import { impreciseId, undatedId } from '../root-nodes.js';
import type { TimelineInterval, TimelineSource, TimeUnit } from '../root-nodes.js';
import type { Matcher } from './matcher.js';
import { printOuter, printRootDocuments, printSaid } from './print-chain.js';
import { printRecords } from './print-records.js';
import type { PrintScope } from './print-scope.js';

const units: Readonly<Record<TimeUnit, { readonly parts: ReadonlyArray<string>; readonly length: number }>> =
  {
    DAY: { parts: ['year', 'month', 'day'], length: 10 },
    MONTH: { parts: ['year', 'month'], length: 7 },
    YEAR: { parts: ['year'], length: 4 },
  };

/** Prints the clauses that bind one map of all units of time. The `id` of a unit is its text; records without a unit have two ids of their own. */
export function printTimeline(source: TimelineSource, { matcher, node }: PrintScope): string {
  if (!source.used.has('units')) return `WITH {units: []} AS ${node}`;
  const records = `${printRecords(source.of, matcher)}
  ${printInterval(source.interval, matcher)}`;
  const { grouped, names } = source.used.has('entities') ? withEntities : counted;
  return `${records}
  ${grouped(printUnit(source.unit))} ORDER BY id
  WITH collect({${names.map((name) => `${name}: ${name}`).join(', ')}}) AS units
  WITH {units: units} AS ${node}`;
}

/** How the records of each unit are gathered, given the expression of the unit over `begins` and `ends`. */
interface Gathering {
  readonly names: ReadonlyArray<string>;
  readonly grouped: (unit: string) => string;
}

const withEntities: Gathering = {
  names: ['id', 'count', 'entities'],
  grouped: (unit) =>
    `WITH ${unit} AS id, record WITH id, count(record) AS count, collect(record) AS entities`,
};

/** Counts the records of each interval first, as there are far fewer intervals than records. */
const counted: Gathering = {
  names: ['id', 'count'],
  grouped: (unit) => `WITH begins, ends, count(*) AS records WITH ${unit} AS id, sum(records) AS count`,
};

function printUnit(unit: TimeUnit): string {
  const { parts, length } = units[unit];
  const agree = parts.map((part) => `begins.${part} = ends.${part}`).join(' AND ');
  return `CASE WHEN coalesce(begins, ends) IS NULL THEN '${undatedId}'
    WHEN ${agree} THEN substring(toString(begins), 0, ${length}) ELSE '${impreciseId}' END`;
}

/** Prints the list of the units of time of the map above, in their order. */
export function printTimeUnits(parent: string): string {
  return `[unit IN ${parent}.units WHERE NOT unit.id IN ['${undatedId}', '${impreciseId}']]`;
}

/** Prints the clauses that bind the records without a unit of time, by the id of their list. */
export function printWithoutUnit(id: string, { node, parent }: PrintScope): string {
  return `WITH coalesce(head([unit IN ${parent}.units WHERE unit.id = '${id}']), {id: '${id}', count: 0, entities: []}) AS ${node}`;
}

function printInterval(interval: TimelineInterval, matcher: Matcher): string {
  switch (interval.kind) {
    case 'recorded':
      return 'WITH record, date(record.recordedAt) AS begins, date(record.recordedAt) AS ends';
    case 'properties':
      return `WITH record, record.${interval.begins} AS begins, record.${interval.ends} AS ends`;
    case 'said':
      return `WITH record, record AS ending
  ${printSaid(matcher)}`;
    case 'reported':
      return `CALL (record) {
    WITH record AS ending
    ${printOuter(matcher)}
    WITH DISTINCT outer
    ${printRootDocuments(matcher)}
    WITH DISTINCT document
    WITH document.dateStart AS begins, document.dateEnd AS ends
    RETURN CASE WHEN count(begins) = count(*) THEN min(begins) END AS begins, min(ends) AS ends
  }`;
  }
}
