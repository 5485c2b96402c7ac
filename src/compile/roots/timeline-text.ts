import type { ClausesSource } from '../plan-nodes.js';

/** What stands for records without any bound, and for those that lie in no one unit; neither begins like a date. */
export const undatedId = '';
export const impreciseId = '~';

/** A statement that stands in a document with which chains begin. Source: rule 0, "root". */
const rootOf = (statement: string, document: string): string =>
  `(${statement})-[:REPORTED_IN]->(${document}:Document {consulted: true})
    WHERE coalesce(${document}.correction, '') <> 'RETRACTED'
      AND EXISTS { (${document})-[:ISSUED_BY]->()<-[:ATTRIBUTED_TO]-(${statement}) }`;

/** From a claim to the statements that its chains end with; a statement ends its own. */
const endings: Readonly<Record<string, string>> = {
  Claim: `MATCH (record)<-[held:HAS_CONTENT|RESPONDS_TO]-(ending:Statement)
    WHERE type(held) = 'HAS_CONTENT' OR held.stance IN ['CONFIRM', 'DENY']
    WITH DISTINCT ending`,
  Statement: 'WITH record AS ending',
};

/** The first of several intervals: between the least of the beginnings, where all are known, and the least of the ends. */
const earliest = `CASE WHEN count(begins) = count(*) THEN min(begins) END AS begins, min(ends) AS ends`;

/**
 * The interval of each statement: its own dates, an outer one without any having its documents'; it ends at the latest when
 * any that pass it on, or the documents with which its chains begin, end. Source: rule 7, clock SAID.
 */
const saidOf = `CALL (ending) {
      MATCH (ending)<-[:HAS_CONTENT*0..]-(outer:Statement)
      WITH DISTINCT ending, outer
      OPTIONAL MATCH ${rootOf('outer', 'document')}
      WITH ending, min(outer.dateEnd) AS said, min(document.dateEnd) AS reported,
        collect(CASE WHEN outer = ending THEN document END) AS own
      RETURN CASE WHEN coalesce(ending.date, ending.dateText, toString(ending.dateStart), toString(ending.dateEnd)) IS NULL
          AND size(own) > 0 AND all(document IN own WHERE document.dateStart IS NOT NULL)
        THEN reduce(least = own[0].dateStart, document IN own |
          CASE WHEN document.dateStart < least THEN document.dateStart ELSE least END)
        ELSE ending.dateStart END AS begins,
        CASE WHEN reported < said THEN reported ELSE coalesce(said, reported) END AS ends
    }`;

const intervals: Readonly<Record<string, (type: string) => string>> = {
  RECORDED: () => 'RETURN date(record.recordedAt) AS begins, date(record.recordedAt) AS ends',
  SAID: (type) => `${endings[type] ?? ''}
    ${saidOf}
    RETURN ${earliest}`,
  REPORTED: (type) => `${endings[type] ?? ''}
    MATCH (ending)<-[:HAS_CONTENT*0..]-(outer:Statement)
    WITH DISTINCT outer
    MATCH ${rootOf('outer', 'document')}
    WITH DISTINCT document
    WITH document.dateStart AS begins, document.dateEnd AS ends
    RETURN ${earliest}`,
};

const unitTexts: Readonly<
  Record<string, { readonly parts: ReadonlyArray<string>; readonly length: number }>
> = {
  DAY: { parts: ['year', 'month', 'day'], length: 10 },
  MONTH: { parts: ['year', 'month'], length: 7 },
  YEAR: { parts: ['year'], length: 4 },
};

/** Binds one map that holds all units of time with their records: `id` is the unit as text, or one of the two above. */
export function timelineClauses(options: {
  readonly match: string;
  readonly type: string;
  readonly clock: string;
  readonly unit: string;
}): ClausesSource['text'] {
  const { parts, length } = unitTexts[options.unit] ?? { parts: [], length: 0 };
  const agree = parts.map((part) => `begins.${part} = ends.${part}`).join(' AND ');
  return ({ node }) => `${options.match}
  CALL (record) {
    ${intervalText(options.type, options.clock)}
  }
  WITH record, CASE WHEN coalesce(begins, ends) IS NULL THEN '${undatedId}'
    WHEN ${agree} THEN substring(toString(begins), 0, ${length}) ELSE '${impreciseId}' END AS id
  WITH id, count(record) AS count, collect(record) AS entities
  WITH collect({id: id, count: count, entities: entities}) AS units
  WITH {units: units} AS ${node}`;
}

function intervalText(type: string, clock: string): string {
  if (type === 'Document' && clock !== 'RECORDED')
    return 'RETURN record.dateStart AS begins, record.dateEnd AS ends';
  return intervals[clock]?.(type === 'Request' ? 'Claim' : type) ?? '';
}

/** Binds each unit of time of the map. */
export const unitsOf: ClausesSource['text'] = ({ node, parent }) =>
  `UNWIND [unit IN ${parent}.units WHERE NOT unit.id IN ['${undatedId}', '${impreciseId}']] AS ${node} WITH ${node}`;

/** Binds what is in no unit of time, by one of the two ids. */
export function apartOf(id: string): ClausesSource['text'] {
  return ({ node, parent }) =>
    `WITH coalesce(head([unit IN ${parent}.units WHERE unit.id = '${id}']), {id: '${id}', count: 0, entities: []}) AS ${node}`;
}
