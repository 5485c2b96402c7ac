import { linkMark, nodeMark } from '../root-nodes.js';
import type { DifferenceSource } from '../root-nodes.js';
import { bound, pattern, record, unnamed } from './matcher.js';
import type { Matcher } from './matcher.js';
import type { PrintScope } from './print-scope.js';

/** Prints the clauses that bind one map: the dossier, and, if it is selected, what its loads between two numbers have changed. */
export function printDifference(source: DifferenceSource, { matcher, node }: PrintScope): string {
  const dossier = matcher.match(pattern`(${record('dossier')}:Dossier {id: $${source.dossier}})`);
  if (!source.used.has('touched')) return `${dossier} WITH {id: dossier.id, record: dossier} AS ${node}`;
  const loads = pattern`(${bound('dossier')})<-[:LOADED_INTO]-(${record('load')}:Load)`;
  return `${dossier}
  WITH dossier, COLLECT {
    ${matcher.match(loads)}
    WITH load.id AS id, toInteger(substring(load.id, size(dossier.id) + 1)) AS number
    WHERE number > $${source.from}
    RETURN {id: id, number: number}
  } AS loads
  WITH {id: dossier.id, record: dossier, to: $${source.to}, loads: loads,
    ids: [load IN loads WHERE load.number <= $${source.to} | load.id]} AS around
  CALL (around) {
    CALL (around) {
      ${printTouched(matcher)}
    }
    WITH of, start, type, end, key, collect(event) AS events, collect(counts) AS counted
    WHERE any(counts IN counted WHERE counts)
    WITH of, start, type, end, key, events ORDER BY of + start + '\\t' + type + '\\t' + end + '\\t' + key
    RETURN collect({id: of + start + '\\t' + type + '\\t' + end + '\\t' + key,
      of: of, start: start, type: type, end: end, key: key, events: events}) AS touched
  }
  WITH {id: around.id, record: around.record, touched: touched} AS ${node}`;
}

/** Prints the clauses that bind the load with a number, or the latest one; `number` is a parameter. */
export function printLoad(number: string, { matcher, node, parent }: PrintScope): string {
  const id = `${parent}.id + '@' + toString(toInteger(CASE WHEN number < latest THEN number ELSE latest END))`;
  return `WITH ${parent}.record.loadCount AS latest, $${number} AS number
        ${matcher.match(pattern`(${record(node)}:Load {id: ${id}})`)}`;
}

/** Prints the clause that binds the record that a change is about. */
export function printChangedRecord({ matcher, node, parent }: PrintScope): string {
  return matcher.match(pattern`(${record(node)}:Entity {id: ${parent}.start})`, [
    `${parent}.of = '${nodeMark}'`,
  ]);
}

/**
 * Prints the records and links that the loads have changed, and what was done to them.
 *
 * What the loads created has their ids. What they changed or removed, and what later loads did to it, is in the journal.
 */
function printTouched(matcher: Matcher): string {
  return [
    inJournal(matcher),
    createdRecords(matcher),
    createdDossier(),
    createdLinks(matcher),
    declaredRecords(matcher),
    declaredLinks(matcher),
  ].join('\n    UNION ALL\n    ');
}

function inJournal(matcher: Matcher): string {
  const changes = pattern`(${unnamed}:Load {id: load.id})<-[:PART_OF_LOAD]-(${record('change')}:Change)`;
  return `UNWIND around.loads AS load
    ${matcher.match(changes)}
    RETURN CASE change.of WHEN 'NODE' THEN '${nodeMark}' ELSE '${linkMark}' END AS of,
      coalesce(change.entityId, change.from) AS start, CASE change.of WHEN 'LINK' THEN change.type ELSE '' END AS type,
      coalesce(change.to, '') AS end, coalesce(change.key, '') AS key,
      [load.number, change.former, change.type] AS event,
      load.number <= around.to OR change.formerLoad IN around.ids AS counts`;
}

function createdRecords(matcher: Matcher): string {
  return `UNWIND around.ids AS load
    ${matcher.match(pattern`(${record('record')}:Entity {createdBy: load})`, ['record.dossier = around.id'])}
    RETURN ${touchedNode('record.id')}`;
}

function createdDossier(): string {
  return `WITH around.record AS record
    WHERE record.createdBy IN around.ids
    RETURN ${touchedNode('record.id')}`;
}

function createdLinks(matcher: Matcher): string {
  const links = pattern`(${record('record')}:Entity {dossier: around.id})-[link]->(${record('other')}:Entity)`;
  return `${matcher.match(links, ['link.createdBy IN around.ids'], ['record:Entity(dossier)'])}
    RETURN '${linkMark}' AS of, record.id AS start, type(link) AS type, other.id AS end, link.key AS key,
      null AS event, true AS counts`;
}

function declaredRecords(matcher: Matcher): string {
  return `${matcher.match(declarations, ['declared.createdBy IN around.ids'], declarationsIndex)}
    RETURN ${touchedNode('declared.entityId')}`;
}

function declaredLinks(matcher: Matcher): string {
  return `${matcher.match(declarations, [], declarationsIndex)}
    UNWIND range(0, size(declared.linkTypes) - 1) AS place
    WITH declared, place WHERE declared.linkLoads[place] IN around.ids
    RETURN '${linkMark}' AS of, declared.entityId AS start, declared.linkTypes[place] AS type,
      declared.linkEnds[place] AS end, declared.linkKeys[place] AS key, null AS event, true AS counts`;
}

const declarations = pattern`(${record('declared')}:Declaration {dossier: around.id})`;
const declarationsIndex = ['declared:Declaration(dossier)'];

function touchedNode(id: string): string {
  return `'${nodeMark}' AS of, ${id} AS start, '' AS type, '' AS end, '' AS key, null AS event, true AS counts`;
}
