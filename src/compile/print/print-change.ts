import { linkMark, nodeMark } from '../root-nodes.js';
import type { RootSlot } from '../root-nodes.js';
import { pattern, record, unnamed } from './matcher.js';
import type { Matcher } from './matcher.js';

type ChangeSlot = Extract<RootSlot, { kind: 'change' }>;

/** Properties that are dates or times in the graph; they are returned as text. */
const temporal = ['dateStart', 'dateEnd', 'accessedOn', 'correctedOn', 'recordedAt'];
const temporalOfLinks = ['dateStart', 'dateEnd', 'recordedAt'];

/** Prints what loads did to the record or link of a change, and its present state. */
export function printChange(slot: ChangeSlot, node: string, matcher: Matcher): string {
  const { from, to } = slot.parameters;
  return `{of: ${node}.of, start: ${node}.start, type: ${node}.type, end: ${node}.end, key: ${node}.key, events: ${node}.events,
      from: $${from}, to: $${to}, standing: ${printState(slot, node, matcher)}}`;
}

/** Prints the present state in the dossier: labels or type with properties, or its declaration as JSON; null if there is none. */
function printState({ parameters, types }: ChangeSlot, node: string, matcher: Matcher): string {
  const ofNode = `${node}.of = '${nodeMark}'`;
  const ofDossier = `record.dossier = $${parameters.dossier}`;
  // Neo4j sometimes takes the index of dossiers, and reads a whole dossier for each change.
  const byId = ['record:Entity(id)'];
  const start = pattern`(${record('record')}:Entity {id: ${node}.start})`;
  const link = pattern`(${record('record')}:Entity {id: ${node}.start})-[link:${types.join('|')}]->(${unnamed}:Entity {id: ${node}.end})`;
  const isLink = [
    `${node}.of = '${linkMark}'`,
    ofDossier,
    `type(link) = ${node}.type`,
    `link.key = ${node}.key`,
  ];
  const declared = pattern`(${record('declared')}:Declaration {entityId: ${node}.start})`;
  return `head(COLLECT {
      ${matcher.match(pattern`(${record('record')}:Dossier {id: ${node}.start})`, [ofNode])} RETURN [labels(record), ${asText('record', temporal)}] AS found
      UNION ALL
      ${matcher.match(start, [ofNode, ofDossier], byId)}
      RETURN [labels(record), ${asText('record', temporal)}] AS found
      UNION ALL
      ${matcher.match(link, isLink, byId)}
      RETURN [[type(link)], ${asText('link', temporalOfLinks)}] AS found
      UNION ALL
      ${matcher.match(declared, [`declared.dossier = $${parameters.dossier}`], ['declared:Declaration(entityId)'])}
      RETURN [[declared.type], {properties: declared.properties, links: declared.links, createdBy: declared.createdBy}] AS found
    })`;
}

function asText(name: string, properties: ReadonlyArray<string>): string {
  const texts = properties.map((property) => `${property}: toString(${name}.${property})`).join(', ');
  return `${name} {.*, ${texts}}`;
}
