import { declarationsOf } from '../../../src/load/diff.js';
import { conversions } from '../../../src/load/cypher-values.js';
import { storeDerivedValues } from '../../../src/load/derived/store-derived-values.js';
import { linkTypeOf, nodeTypeOf } from '../../../src/load/entries.js';
import { groupBy } from '../../../src/lib/group-by.js';
import { labelsOf } from '../../../src/load/labels.js';
import { writeDeclarations } from '../../../src/load/write-declarations.js';
import { lookUpProperties, sortKeys } from '../../../src/load/write-nodes.js';
import type { GraphData, LinkRecord, NodeRecord, Properties } from '../../../src/model/graph-data.js';
import { linkKey } from '../../../src/model/link-key.js';
import { isListedByDate } from '../../../src/model/long-lists.js';
import type { Model } from '../../../src/model/types.js';
import type { Store } from '../../../src/store/store.js';

/** A dossier and the moment of its load. */
interface Part {
  readonly graph: GraphData;
  /** RFC 3339. */
  readonly now: string;
  readonly load: string;
}

const rowsAtOnce = 5_000;
const claimsAtOnce = 1_000;
const dossiersAtOnce = 10;
const firstLoad = Date.parse('2026-01-01T00:00:00Z');
const minuteMs = 60_000;

/**
 * Writes dossiers into an empty graph whose constraints stand, as their loads one minute after the other would leave it.
 *
 * For dossiers that share no declaration: it compares nothing, and is quicker than the loads by far.
 */
export async function writeGenerated(
  store: Store,
  model: Model,
  dossiers: Iterable<GraphData>,
): Promise<void> {
  let parts: Part[] = [];
  let count = 0;
  for (const graph of dossiers) {
    parts.push({ graph, now: loadMoment(count), load: `${graph.dossier.id}@1` });
    count += 1;
    if (parts.length < dossiersAtOnce) continue;
    await writeParts(store, model, parts);
    parts = [];
  }
  await writeParts(store, model, parts);
  await keepAll(store, model);
}

/** What loads keep of claims, once all is there. */
async function keepAll(store: Store, model: Model): Promise<void> {
  const { rows } = await store.read({ text: 'MATCH (c:Claim) RETURN c.id ORDER BY c.id', parameters: {} });
  const ids = rows.map(([id]) => String(id));
  for (let start = 0; start < ids.length; start += claimsAtOnce) {
    const some = ids.slice(start, start + claimsAtOnce);
    await store.write((transaction) =>
      storeDerivedValues((text, parameters) => transaction.run(text, parameters), model, some),
    );
  }
}

/** The moment at which the dossier of this index counts as loaded, as Neo4j writes it. */
export function loadMoment(index: number): string {
  return new Date(firstLoad + index * minuteMs).toISOString().replace(/:00\.000Z$/, 'Z');
}

async function writeParts(store: Store, model: Model, parts: ReadonlyArray<Part>): Promise<void> {
  await writeNodes(store, model, parts);
  await writeLinks(store, model, parts);
  await store.write(async (transaction) => {
    for (const { graph, now, load } of parts) {
      const stamp = { createdBy: load, recordedAt: now };
      await writeDeclarations(transaction, declarationsOf(model, graph, new Map(), stamp));
    }
  });
  await writeJournals(store, parts);
}

async function writeNodes(store: Store, model: Model, parts: ReadonlyArray<Part>): Promise<void> {
  const rows = parts.flatMap((part) =>
    [part.graph.dossier, ...part.graph.nodes].map((node) => ({
      type: node.type,
      labels: labelsOf(model, node.type, node.properties),
      ...nodeRow(model, part, node),
    })),
  );
  for (const group of groupBy(rows, ({ type, labels }) => [type, ...labels].join(':')).values()) {
    const [first] = group;
    if (!first) continue;
    const changes = conversions('n', 'row.properties', nodeTypeOf(model, first.type).properties);
    await inBatches(
      store,
      `UNWIND $rows AS row CREATE (n:${first.labels.join(':')})
       SET ${['n = row.properties', 'n.recordedAt = datetime(row.properties.recordedAt)', ...changes].join(', ')}`,
      group.map(({ properties }) => ({ properties })),
    );
  }
}

function nodeRow(
  model: Model,
  { graph, now, load }: Part,
  node: NodeRecord,
): { readonly properties: Properties } {
  const { type, id, own, properties } = node;
  const dossier = graph.dossier.id;
  const owner = own ? { dossier } : { declaredBy: [dossier] };
  const added = type === 'Dossier' ? {} : owner;
  const keys = lookUpProperties(nodeTypeOf(model, type), properties);
  return { properties: { ...properties, ...keys, ...added, id, createdBy: load, recordedAt: now } };
}

async function writeLinks(store: Store, model: Model, parts: ReadonlyArray<Part>): Promise<void> {
  const rows = parts.flatMap((part) => part.graph.links.map((link) => linkRow(model, part, link)));
  for (const [type, group] of groupBy(rows, (row) => row.type)) {
    const linkType = linkTypeOf(model, type);
    const changes = conversions('r', 'row.properties', linkType.properties);
    const date = isListedByDate(model, linkType) ? ['r.fromDateKey = a.dateKey'] : [];
    await inBatches(
      store,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
       CREATE (a)-[r:${type}]->(b)
       SET ${['r = row.properties', ...date, 'r.recordedAt = datetime(row.properties.recordedAt)', ...changes].join(', ')}`,
      group.map(({ from, to, properties }) => ({ from, to, properties })),
    );
  }
}

function linkRow(model: Model, { graph, now, load }: Part, { type, from, to, properties }: LinkRecord) {
  const linkType = linkTypeOf(model, type);
  const dossier = graph.dossier.id;
  const owner = linkType.ownership === 'background' ? { dossiers: [dossier] } : { dossier };
  const ends = { fromId: from, toId: to };
  const key = linkKey(linkType, properties);
  const added = { ...sortKeys(linkType.orders, properties), ...owner, ...ends, key };
  return { type, from, to, properties: { ...properties, ...added, createdBy: load, recordedAt: now } };
}

async function writeJournals(store: Store, parts: ReadonlyArray<Part>): Promise<void> {
  const rows = parts.map(({ graph, now, load }) => ({
    dossier: graph.dossier.id,
    now,
    created: 1 + graph.nodes.length + graph.links.length,
    properties: {
      id: load,
      dossier: graph.dossier.id,
      state: 'DONE',
      source: graph.source,
      fileHash: graph.fileHash,
    },
  }));
  await inBatches(
    store,
    `UNWIND $rows AS row MATCH (d:Dossier {id: row.dossier})
     SET d.loadCount = 1
     CREATE (l:Load)-[:LOADED_INTO {key: ''}]->(d)
     SET l = row.properties, l.startedAt = datetime(row.now), l.finishedAt = datetime(row.now),
       l.created = toInteger(row.created), l.changed = 0, l.removed = 0, l.unchanged = 0`,
    rows,
  );
}

async function inBatches(store: Store, text: string, rows: ReadonlyArray<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await store.command(text, { rows: rows.slice(start, start + rowsAtOnce) });
  }
}
