import type { Properties, Value } from '../model/graph-data.js';
import type { GraphStream, StreamedLink, StreamedNode } from '../model/graph-stream.js';
import type { LinkType, Model, NodeType } from '../model/types.js';
import type { Store } from '../store/store.js';
import { asText, temporalOfLinks, temporalOfNodes } from './cypher-values.js';
import type { Declaration } from './declaration.js';
import { nodeTypeOf } from './entries.js';
import { domainTypes } from './labels.js';
import { pages } from './pages.js';

/**
 * Returns the stored graph, or the part of it that one dossier declares.
 *
 * With `dossier`, the nodes are its own and the shared ones that it declares, with its own values, then those of other dossiers that
 * its links refer to (`outside`), so that every link has both ends. Reads page by page; at most one page is in memory.
 */
export function streamGraph(
  store: Store,
  model: Model,
  { dossier = null }: { readonly dossier?: string | null } = {},
): GraphStream {
  return {
    head: () => (dossier === null ? Promise.resolve(null) : streamHead(store, model, dossier)),
    nodes: () => streamNodes(store, model, dossier),
    links: () => streamLinks(store, model, dossier),
  };
}

async function streamHead(store: Store, model: Model, id: string): Promise<StreamedNode | null> {
  const { rows } = await store.read({
    text: `MATCH (n:Dossier {id: $id}) WHERE n.recordedAt IS NOT NULL
      RETURN n.id, labels(n), ${asText('n', ['recordedAt'])}`,
    parameters: { id },
  });
  const [row] = rows;
  return row ? toNode(nodeTypeOf(model, 'Dossier'), row, { outside: false }) : null;
}

async function* streamNodes(
  store: Store,
  model: Model,
  dossier: string | null,
): AsyncGenerator<StreamedNode> {
  const scope = dossier === null ? 'true' : '(n.dossier = $dossier OR $dossier IN n.declaredBy)';
  for (const type of domainTypes(model)) {
    const parameters = { after: '', dossier };
    for await (const row of pages(store, nodeText(model, type, scope, dossier), parameters)) {
      yield asDeclared(toNode(type, row, { outside: false }), row[3]);
    }
  }
  if (dossier === null) return;
  const ids = [...(await outsideIds(store, model, dossier))].sort();
  for (const type of domainTypes(model)) {
    const text = nodeText(model, type, 'n.id IN $ids', null);
    for (let start = 0; start < ids.length; start += idsAtOnce) {
      const some = ids.slice(start, start + idsAtOnce);
      for await (const row of pages(store, text, { after: '', ids: some })) {
        yield toNode(type, row, { outside: true });
      }
    }
  }
}

const idsAtOnce = 1_000;

function nodeText(model: Model, { label }: NodeType, scope: string, dossier: string | null): string {
  return `MATCH (n:${label ?? 'Entity'}) WHERE n.id > $after AND n.recordedAt IS NOT NULL AND ${scope}
    WITH n ORDER BY n.id LIMIT toInteger($pageSize)
    RETURN n.id, labels(n), ${asText('n', temporalOfNodes(model))}, ${declarationText('properties', dossier)}`;
}

/** Returns an expression for the dossier's declaration of a shared record: a list of one JSON text, or an empty list. */
function declarationText(property: 'properties' | 'links', dossier: string | null): string {
  if (dossier === null) return '[]';
  return `COLLECT { MATCH (c:Declaration {id: $dossier + ':' + n.id}) RETURN c.${property} }`;
}

/** Returns a shared record with the values that the dossier declares instead of the merged ones. */
function asDeclared(node: StreamedNode, found: unknown): StreamedNode {
  const [json] = found as ReadonlyArray<string>; // by declarationText
  if (json === undefined) return node;
  const declared = JSON.parse(json) as Properties; // by writeDeclarations
  return { ...node, properties: { ...loaderProperties(node.properties), ...declared } };
}

function loaderProperties(properties: Properties): Properties {
  const names = ['dossier', 'dossiers', 'declaredBy', 'recordedAt', 'createdBy', 'nameKey', 'dateKey', 'key'];
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}

function toNode(
  { name, properties }: NodeType,
  row: ReadonlyArray<unknown>,
  { outside }: { readonly outside: boolean },
): StreamedNode {
  const [id, labels, values] = row as unknown as readonly [string, ReadonlyArray<string>, Properties]; // by nodeText
  return {
    type: name,
    id,
    labels: [...labels].sort(),
    properties: present({ properties }, values),
    outside,
  };
}

/** Returns the ids of the records of other dossiers that this one's links refer to. */
async function outsideIds(store: Store, model: Model, dossier: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { to } of streamLinks(store, model, dossier)) {
    if (!to.startsWith(`${dossier}:`)) ids.add(to);
  }
  const declared = await declaredIds(store, dossier, [...ids]);
  return new Set([...ids].filter((id) => !declared.has(id)));
}

async function declaredIds(
  store: Store,
  dossier: string,
  ids: ReadonlyArray<string>,
): Promise<ReadonlySet<string>> {
  const { rows } = await store.read({
    text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) WHERE $dossier IN n.declaredBy RETURN id',
    parameters: { ids, dossier },
  });
  return new Set(rows.map(([id]) => String(id)));
}

async function* streamLinks(
  store: Store,
  model: Model,
  dossier: string | null,
): AsyncGenerator<StreamedLink> {
  for (const link of model.links.values()) {
    if (link.ownership === 'system') continue;
    const scope =
      dossier === null
        ? 'true'
        : link.ownership === 'own'
          ? 'r.dossier = $dossier'
          : '$dossier IN r.dossiers';
    const text = linkText(model, link, { scope, dossier: link.ownership === 'background' ? dossier : null });
    for await (const row of pages(store, text, { after: '', dossier })) {
      const [from, links, declarations] = row as unknown as LinkRow; // by linkText
      const declared = declarations.flatMap((json) => JSON.parse(json) as Declaration['links']); // by writeDeclarations
      for (const [to, values] of links) {
        const properties = present(link, values);
        const declaredLink = declared.find(
          (each) => each.type === link.type && each.to === to && each.key === properties['key'],
        );
        const own = declaredLink
          ? { ...loaderProperties(properties), ...declaredLink.properties }
          : properties;
        yield { type: link.type, from, to, properties: own };
      }
    }
  }
}

type LinkRow = readonly [
  from: string,
  links: ReadonlyArray<readonly [to: string, values: Properties]>,
  declarations: ReadonlyArray<string>,
];

function linkText(
  model: Model,
  { type, from }: LinkType,
  { scope, dossier }: { readonly scope: string; readonly dossier: string | null },
): string {
  const label = model.types.get(from)?.label ?? 'Entity';
  return `MATCH (n:${label}) WHERE n.id > $after
    WITH n ORDER BY n.id LIMIT toInteger($pageSize)
    RETURN n.id, COLLECT { MATCH (n)-[r:${type}]->(m:Entity) WHERE ${scope}
      RETURN [m.id, ${asText('r', temporalOfLinks(model))}] ORDER BY m.id, r.key },
      ${declarationText('links', dossier)}`;
}

/** Returns the properties of the model and the sort keys, in the order of the model, without absent values and empty lists. */
function present(
  { properties }: { readonly properties: ReadonlyMap<string, unknown> },
  values: Properties,
): Properties {
  const names = [...properties.keys(), 'nameKey', 'dateKey', 'key'].filter((name) => name !== 'id');
  const found = names.flatMap((name): ReadonlyArray<readonly [string, Value]> => {
    const value = (values as Readonly<Record<string, Value | null | undefined>>)[name]; // the graph may lack any
    const isAbsent = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    return isAbsent ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}
