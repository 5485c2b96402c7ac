import { impreciseId, undatedId } from '../root-nodes.js';
import type { TimelineInterval, TimelineSource, TimeUnit } from '../root-nodes.js';
import { bound, pattern, record, unnamed } from './matcher.js';
import type { Matcher } from './matcher.js';
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
      return `${printEndings(interval.of, matcher)}
    ${printSaid(matcher)}
    RETURN ${earliest}`;
    case 'reported':
      return `${printEndings(interval.of, matcher)}
    ${printOuter(matcher)}
    WITH DISTINCT outer
    ${matcher.match(...rootOfChain(matcher))}
    WITH DISTINCT document
    WITH document.dateStart AS begins, document.dateEnd AS ends
    RETURN ${earliest}`;
  }
}

/** Prints the clauses that bind the statements that the chains of a record end with. A statement ends its own chain. */
function printEndings(of: 'claim' | 'statement', matcher: Matcher): string {
  if (of === 'statement') return 'WITH record AS ending';
  const held = pattern`(${bound('record')})<-[held:HAS_CONTENT|RESPONDS_TO]-(${record('ending')}:Statement)`;
  const isHeld = `type(held) = 'HAS_CONTENT' OR held.stance IN ['CONFIRM', 'DENY']`;
  return `${matcher.match(held, [isHeld])}
    WITH DISTINCT ending`;
}

/** Prints the clause that binds the statements that pass a statement on, itself among them. */
function printOuter(matcher: Matcher): string {
  return matcher.match(pattern`(${bound('ending')})<-[:HAS_CONTENT*0..]-(${record('outer')}:Statement)`);
}

/**
 * Prints the interval of each statement: its own dates, or those of its documents if it has none. It ends no later than the
 * statements that pass it on, and the documents that its chains begin with. Source: rule 7, clock SAID.
 */
function printSaid(matcher: Matcher): string {
  return `CALL (ending) {
      ${printOuter(matcher)}
      WITH DISTINCT ending, outer
      ${matcher.optionalMatch(...rootOfChain(matcher))}
      WITH ending, min(outer.dateEnd) AS said, min(document.dateEnd) AS reported,
        collect(CASE WHEN outer = ending THEN document END) AS own
      RETURN CASE WHEN coalesce(ending.date, ending.dateText, toString(ending.dateStart), toString(ending.dateEnd)) IS NULL
          AND size(own) > 0 AND all(document IN own WHERE document.dateStart IS NOT NULL)
        THEN reduce(least = own[0].dateStart, document IN own |
          CASE WHEN document.dateStart < least THEN document.dateStart ELSE least END)
        ELSE ending.dateStart END AS begins,
        CASE WHEN reported < said THEN reported ELSE coalesce(said, reported) END AS ends
    }`;
}

/** Returns the pattern and conditions of the documents that chains begin with. Source: rule 0, "root". */
function rootOfChain(matcher: Matcher): Parameters<Matcher['match']> {
  const issued = pattern`(${bound('document')})-[:ISSUED_BY]->(${unnamed})<-[:ATTRIBUTED_TO]-(${bound('outer')})`;
  return [
    pattern`(${bound('outer')})-[:REPORTED_IN]->(${record('document')}:Document {consulted: true})`,
    [`coalesce(document.correction, '') <> 'RETRACTED'`, matcher.exists(issued)],
  ];
}
