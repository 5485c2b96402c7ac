import { KnownError } from '../errors.js';
import type { Properties } from '../model/graph-data.js';
import type { DeclaredDossier, DeclaredRecord } from '../model/graph-stream.js';
import type { Model, NodeType } from '../model/types.js';
import type { Store } from '../store/store.js';
import { asText, temporalOfLinks, temporalOfNodes } from './cypher-values.js';
import type { Declaration } from './declaration.js';
import { linkTypeOf, nodeTypeOf } from './entries.js';
import { typeOfLabels } from './labels.js';
import { pages } from './pages.js';
import { plainProperties } from './plain-properties.js';

/** Lists the dossiers in the graph, oldest first, each with the number of loads that have changed it. */
export async function listDossiers(
  store: Store,
): Promise<ReadonlyArray<{ readonly id: string; readonly loadCount: number }>> {
  const { rows } = await store.read({
    text: `MATCH (d:Dossier) WHERE d.recordedAt IS NOT NULL
      RETURN d.id, coalesce(d.loadCount, 0) ORDER BY d.recordedAt, d.id`,
    parameters: {},
  });
  return rows.map(([id, count]) => ({ id: String(id), loadCount: Number(count) }));
}

/** Returns the ids of the states in the graph by ISO alpha-3 code. */
export async function listStates(store: Store): Promise<ReadonlyMap<string, string>> {
  const { rows } = await store.read({
    text: 'MATCH (s:State) WHERE s.iso3 IS NOT NULL RETURN s.iso3, s.id',
    parameters: {},
  });
  return new Map(rows.map(([code, id]) => [String(code), String(id)]));
}

/**
 * Reads one dossier as it was declared, so that loading the result changes nothing. Throws DOSSIER_NOT_FOUND.
 *
 * Records are read page by page, so the result is no consistent snapshot: compare `loadCount` before and after to detect a load.
 */
export async function readDeclaredDossier(store: Store, model: Model, id: string): Promise<DeclaredDossier> {
  const { rows } = await store.read({
    text: `MATCH (d:Dossier {id: $id}) WHERE d.recordedAt IS NOT NULL RETURN ${asText('d', ['recordedAt'])}`,
    parameters: { id },
  });
  const [values] = rows[0] ?? [];
  if (values === undefined) throw await dossierNotFound(store, id);
  const properties = plainProperties(nodeTypeOf(model, 'Dossier'), values as Properties); // a map of one node
  return { dossier: { type: 'Dossier', id, own: true, properties }, records: readRecords(store, model, id) };
}

/** Returns the error for an unknown dossier; its message lists the dossiers that exist. */
export async function dossierNotFound(store: Store, id: string): Promise<KnownError> {
  const known = (await listDossiers(store)).map((dossier) => `"${dossier.id}"`).slice(0, 20);
  const there = known.length > 0 ? ` The graph has ${known.join(', ')}.` : ' The graph has none.';
  return new KnownError('DOSSIER_NOT_FOUND', `There is no dossier "${id}".${there}`);
}

async function* readRecords(store: Store, model: Model, dossier: string): AsyncGenerator<DeclaredRecord> {
  for (const section of model.types.values()) {
    if (!section.record) continue;
    if (section.record.own !== 'always') yield* sharedRecords(store, model, { dossier, section });
    if (section.record.own !== 'never') yield* ownRecords(store, model, { dossier, section });
  }
}

interface Section {
  readonly dossier: string;
  readonly section: NodeType;
}

/** Returns the range of the ids of own records: they begin with `<dossier>:`, and `;` is the character after the colon. */
function idRange(dossier: string): { readonly after: string; readonly before: string } {
  return { after: `${dossier}:`, before: `${dossier};` };
}

async function* ownRecords(
  store: Store,
  model: Model,
  { dossier, section }: Section,
): AsyncGenerator<DeclaredRecord> {
  const text = `MATCH (n:${section.label ?? 'Entity'}) WHERE n.id > $after AND n.id < $before
    WITH n ORDER BY n.id LIMIT toInteger($pageSize)
    RETURN n.id, labels(n), ${asText('n', temporalOfNodes(model))},
      COLLECT { MATCH (n)-[r]->(m:Entity) RETURN [type(r), m.id, ${asText('r', temporalOfLinks(model))}] }`;
  for await (const row of pages(store, text, idRange(dossier))) {
    const [id, labels, values, links] = row as unknown as OwnRow; // by the statement's RETURN
    const type = typeOfLabels(model, labels);
    if (type === null) continue;
    yield declared(model, {
      node: { type, id, own: true, properties: plainProperties(nodeTypeOf(model, type), values) },
      links: links.map(([name, to, properties]) => ({ type: name, from: id, to, properties })),
    });
  }
}

type OwnRow = readonly [
  id: string,
  labels: ReadonlyArray<string>,
  values: Properties,
  links: ReadonlyArray<readonly [type: string, to: string, properties: Properties]>,
];

async function* sharedRecords(
  store: Store,
  model: Model,
  { dossier, section }: Section,
): AsyncGenerator<DeclaredRecord> {
  const text = `MATCH (c:Declaration) USING INDEX SEEK c:Declaration(id) WHERE c.id > $after AND c.id < $before AND c.type IN $types
    WITH c ORDER BY c.id LIMIT toInteger($pageSize)
    RETURN c.id, c.entityId, c.type, c.properties, c.links`;
  for await (const row of pages(store, text, { ...idRange(dossier), types: section.possibleTypes })) {
    const [, id, type, properties, links] = row.map(String) as [string, string, string, string, string];
    yield declared(model, {
      node: { type, id, own: false, properties: JSON.parse(properties) as Properties }, // by writeDeclarations
      links: (JSON.parse(links) as Declaration['links']).map((link) => ({
        type: link.type,
        from: id,
        to: link.to,
        properties: link.properties,
      })),
    });
  }
}

/** Returns a record with its links sorted by their relationship in the model, then by their order in the file. */
function declared(model: Model, { node, links }: DeclaredRecord): DeclaredRecord {
  const order = [...model.links.keys()];
  const position = (link: DeclaredRecord['links'][number]): number =>
    Number(link.properties['position'] ?? 0);
  const plain = links.map((link) => ({
    ...link,
    properties: plainProperties(linkTypeOf(model, link.type), link.properties),
  }));
  return {
    node,
    links: plain.sort(
      (one, other) =>
        order.indexOf(one.type) - order.indexOf(other.type) ||
        position(one) - position(other) ||
        (one.to < other.to ? -1 : Number(one.to > other.to)),
    ),
  };
}
