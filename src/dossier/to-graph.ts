import { invariant } from '../lib/invariant.js';
import { memoize } from '../lib/memoize.js';
import type { GraphData, LinkRecord, NodeRecord, Properties, Value } from '../model/graph-data.js';
import type { DateBounds } from '../model/partial-date.js';
import type { Model, Property } from '../model/types.js';
import { dateReader, type DateReader } from './date-reader.js';
import type { Draft, DraftLink, DraftRecord } from './draft.js';
import { recordSet } from './record-set.js';

/** Returns the graph data of a draft without problems; adds defaults and days. */
export function toGraph(model: Model, draft: Draft): GraphData {
  const dates = dateReader(recordSet(model, [draft]));
  return {
    dossier: toNode(draft.dossier, dates),
    nodes: draft.records.map((record) => toNode(record, dates)),
    links: draft.records.flatMap(({ links }) => links).map((link) => toLink(link, dates)),
    source: draft.file,
    fileHash: draft.fileHash,
  };
}

/** Returns the node of a record; adds defaults and days. */
export function toNode(record: DraftRecord, dates: DateReader): NodeRecord {
  const defaults = { ...defaultsOf(record.type.properties), ...accessDefault(record) };
  const { type, id, own, at } = record;
  const days = type.properties.has('dateStart') ? daysOf(dates.ofRecord(record)) : {};
  // The kind of a claim that could not be read makes no difference to references.
  const typeName = type.kind === 'object' ? type.name : (type.possibleTypes[0] ?? type.name);
  return { type: typeName, id, own, properties: { ...defaults, ...record.properties, ...days }, at };
}

/** Returns the link of the graph data for a link that a file declares; adds defaults and days. */
export function toLink(link: DraftLink, dates: DateReader): LinkRecord {
  const { type, properties } = link.relationship.link;
  const days = properties.has('dateStart') ? daysOf(dates.ofLink(link)) : {};
  const { from, to, at } = link;
  return { type, from, to, properties: { ...defaultsOf(properties), ...link.properties, ...days }, at };
}

/** Returns the default access of internal documents: internal. */
function accessDefault({ properties }: DraftRecord): Properties {
  return properties['kind'] === 'INTERNAL_DOCUMENT' ? { access: 'INTERNAL' } : {};
}

const defaultsOf = memoize((properties: ReadonlyMap<string, Property>): Properties => {
  const defaults: Record<string, Value> = {};
  for (const property of properties.values()) {
    if (property.defaultValue !== null)
      defaults[property.name] = defaultValue(property, property.defaultValue);
  }
  return defaults;
});

function defaultValue(property: Property, text: string): Value {
  if (property.scalar === 'Boolean') return text === 'true';
  if (property.scalar !== 'Int' && property.scalar !== 'Float') return text;
  invariant(Number.isFinite(Number(text)), `the default of ${property.name} is a number`);
  return Number(text);
}

function daysOf({ start, end }: DateBounds): Properties {
  return { ...(start === null ? {} : { dateStart: start }), ...(end === null ? {} : { dateEnd: end }) };
}
