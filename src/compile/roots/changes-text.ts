import type { Model } from '../../model/types.js';
import type { ClausesSource } from '../plan-nodes.js';

/** What stands in `of` and at the beginning of an `id`: nodes come before relationships. */
export const nodeMark = '0';
export const linkMark = '1';

/** Properties that are days or moments in the graph: they travel as text. */
const temporal = ['dateStart', 'dateEnd', 'accessedOn', 'correctedOn', 'recordedAt'];

/**
 * Finds what loads in between have touched, and each time what was done to it.
 *
 * What they created bears their id; what they changed or removed, and what later ones did to it, stands in the journal.
 * JSON is searched for ids with the quotes and the key around them: in a text of a dossier these quotes are escaped.
 */
const touched = `UNWIND around.loads AS load
    MATCH (:Load {id: load.id})<-[:PART_OF_LOAD]-(change:Change)
    RETURN CASE change.of WHEN 'NODE' THEN '${nodeMark}' ELSE '${linkMark}' END AS of,
      coalesce(change.entityId, change.from) AS start, CASE change.of WHEN 'LINK' THEN change.type ELSE '' END AS type,
      coalesce(change.to, '') AS end, coalesce(change.key, '') AS key,
      [load.number, change.former, change.type] AS event,
      load.number <= around.to OR any(id IN around.ids WHERE change.former CONTAINS '"createdBy":"' + id + '"') AS counts
    UNION ALL
    UNWIND around.ids AS load
    MATCH (record:Entity {createdBy: load})
    WHERE record.dossier = around.id
    RETURN '${nodeMark}' AS of, record.id AS start, '' AS type, '' AS end, '' AS key, null AS event, true AS counts
    UNION ALL
    WITH around.record AS record
    WHERE record.createdBy IN around.ids
    RETURN '${nodeMark}' AS of, record.id AS start, '' AS type, '' AS end, '' AS key, null AS event, true AS counts
    UNION ALL
    MATCH (record:Entity {dossier: around.id})-[link]->(other:Entity)
    WHERE link.createdBy IN around.ids
    RETURN '${linkMark}' AS of, record.id AS start, type(link) AS type, other.id AS end, link.key AS key,
      null AS event, true AS counts
    UNION ALL
    MATCH (declared:Declaration {dossier: around.id})
    WHERE declared.createdBy IN around.ids
    RETURN '${nodeMark}' AS of, declared.entityId AS start, '' AS type, '' AS end, '' AS key, null AS event, true AS counts
    UNION ALL
    MATCH (declared:Declaration {dossier: around.id})
    UNWIND split(declared.links, '{"type":"')[1..] AS part
    WITH declared, part, split(part, '"') AS words
    WHERE any(id IN around.ids WHERE part CONTAINS '"createdBy":"' + id + '"')
    RETURN '${linkMark}' AS of, declared.entityId AS start, words[0] AS type, words[4] AS end,
      replace(replace(split(split(part, ',"key":"')[1], '","properties":')[0], '\\\\"', '"'), '\\\\\\\\', '\\\\') AS key,
      null AS event, true AS counts`;

/** Binds one map: the dossier, and the numbers of the two loads; nothing where there is no such dossier. */
export function differenceClauses(options: {
  readonly dossier: string;
  readonly from: string;
  readonly to: string;
}): ClausesSource['text'] {
  return ({ node }) => `MATCH (dossier:Dossier {id: $${options.dossier}})
  WITH dossier, COLLECT {
    MATCH (dossier)<-[:LOADED_INTO]-(load:Load)
    WITH load.id AS id, toInteger(substring(load.id, size(dossier.id) + 1)) AS number
    WHERE number > $${options.from}
    RETURN {id: id, number: number}
  } AS loads
  WITH {id: dossier.id, record: dossier, to: $${options.to}, loads: loads,
    ids: [load IN loads WHERE load.number <= $${options.to} | load.id]} AS around
  CALL (around) {
    CALL (around) {
      ${touched}
    }
    WITH of, start, type, end, key, collect(event) AS events, collect(counts) AS counted
    WHERE any(counts IN counted WHERE counts)
    RETURN collect({id: of + start + '\\t' + type + '\\t' + end + '\\t' + key,
      of: of, start: start, type: type, end: end, key: key, events: events}) AS touched
  }
  WITH {id: around.id, record: around.record, touched: touched} AS ${node}`;
}

/** Binds one map for each record or relationship that loads in between have touched. */
export const touchedClauses: ClausesSource['text'] = ({ node, parent }) =>
  `UNWIND ${parent}.touched AS ${node} WITH ${node}`;

/** What the dossier says of it now: labels or type with properties, or what its declaration says, as JSON; null where it says nothing. */
export function standingText(model: Model, dossier: string): (node: string) => string {
  const nodes = asText('record', temporal);
  const links = asText('link', ['dateStart', 'dateEnd', 'recordedAt']);
  const types = [...model.links.keys()].join('|');
  return (node) => `head(COLLECT {
      MATCH (record:Dossier {id: ${node}.start}) WHERE ${node}.of = '${nodeMark}' RETURN [labels(record), ${nodes}] AS found
      UNION ALL
      MATCH (record:Entity {id: ${node}.start}) WHERE ${node}.of = '${nodeMark}' AND record.dossier = $${dossier}
      RETURN [labels(record), ${nodes}] AS found
      UNION ALL
      MATCH (record:Entity {id: ${node}.start})-[link:${types}]->(:Entity {id: ${node}.end})
      WHERE ${node}.of = '${linkMark}' AND record.dossier = $${dossier} AND type(link) = ${node}.type AND link.key = ${node}.key
      RETURN [[type(link)], ${links}] AS found
      UNION ALL
      MATCH (declared:Declaration {entityId: ${node}.start})
      WHERE declared.dossier = $${dossier}
      RETURN [[declared.type], {properties: declared.properties, links: declared.links, createdBy: declared.createdBy}] AS found
    })`;
}

function asText(name: string, properties: ReadonlyArray<string>): string {
  const texts = properties.map((property) => `${property}: toString(${name}.${property})`).join(', ');
  return `${name} {.*, ${texts}}`;
}
