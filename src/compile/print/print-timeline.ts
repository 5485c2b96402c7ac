import { impreciseId, undatedId } from '../root-nodes.js';
import type { TimelineInterval, TimelineSource, TimeUnit } from '../root-nodes.js';
import type { Matcher } from './matcher.js';
import { printEndings, printOuter, printRootDocuments, printSaid } from './print-chain.js';
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
  const { parts, length } = units[source.unit];
  const agree = parts.map((part) => `begins.${part} = ends.${part}`).join(' AND ');
  return `${printRecords(source.of, matcher)}
  CALL (record) {
    ${printInterval(source.interval, matcher)}
  }
  WITH record, CASE WHEN coalesce(begins, ends) IS NULL THEN '${undatedId}'
    WHEN ${agree} THEN substring(toString(begins), 0, ${length}) ELSE '${impreciseId}' END AS id
  WITH id, count(record) AS count, collect(record) AS entities
  WITH collect({id: id, count: count, entities: entities}) AS units
  WITH {units: units} AS ${node}`;
}

/** Prints the clauses that bind each unit of time of the map above. */
export function printTimeUnits({ node, parent }: PrintScope): string {
  return `UNWIND [unit IN ${parent}.units WHERE NOT unit.id IN ['${undatedId}', '${impreciseId}']] AS ${node} WITH ${node}`;
}

/** Prints the clauses that bind the records without a unit of time, by the id of their list. */
export function printWithoutUnit(id: string, { node, parent }: PrintScope): string {
  return `WITH coalesce(head([unit IN ${parent}.units WHERE unit.id = '${id}']), {id: '${id}', count: 0, entities: []}) AS ${node}`;
}

/** The first of several intervals: from the least begin, if all are known, to the least end. */
const earliest = `CASE WHEN count(begins) = count(*) THEN min(begins) END AS begins, min(ends) AS ends`;

function printInterval(interval: TimelineInterval, matcher: Matcher): string {
  switch (interval.kind) {
    case 'recorded':
      return 'RETURN date(record.recordedAt) AS begins, date(record.recordedAt) AS ends';
    case 'dates':
      return 'RETURN record.dateStart AS begins, record.dateEnd AS ends';
    case 'said':
      return `${printEndings(interval.of, 'record', matcher)}
    ${printSaid(matcher)}
    RETURN ${earliest}`;
    case 'reported':
      return `${printEndings(interval.of, 'record', matcher)}
    ${printOuter(matcher)}
    WITH DISTINCT outer
    ${printRootDocuments(matcher)}
    WITH DISTINCT document
    WITH document.dateStart AS begins, document.dateEnd AS ends
    RETURN ${earliest}`;
  }
}
