import type { DeclaredRecord } from '../../model/graph-stream.js';
import { ownId } from '../../model/ids.js';
import type { Model } from '../../model/types.js';
import { byAge } from '../declaration.js';
import type { Declaration } from '../declaration.js';
import { declaredEntries, storedLink, storedNode, toDeclaration } from '../context.js';
import type { RunQuery, Context, PropertyMap } from '../context.js';
import { holdersParameters, holdersText } from '../context-statement.js';
import { asText, temporalOfLinks, temporalOfNodes } from '../cypher-values.js';
import { identityOf } from '../entries.js';
import type { StoredEntry } from '../entries.js';
import { typeOfLabels } from '../labels.js';
import type { GraphData } from '../../model/graph-data.js';

/** Some stored records of a dossier. */
export interface StoredRecords {
  /** By local id: the record and its links as the dossier has declared them. */
  readonly records: ReadonlyMap<string, DeclaredRecord>;
  /** The same as entries, by identity. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
}

/** The stored records of a dossier that is known to have none. */
export const noRecords: StoredRecords = { records: new Map(), entries: new Map() };

/** Reads the stored records of a dossier with these local ids: its own, and its declarations of shared ones. */
export async function storedRecords(
  runQuery: RunQuery,
  model: Model,
  { dossier, localIds }: { readonly dossier: string; readonly localIds: ReadonlyArray<string> },
): Promise<StoredRecords> {
  const ids = [...new Set(localIds)].map((id) => ownId(dossier, id));
  const rows = await runQuery(
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) WHERE n.recordedAt IS NOT NULL
     RETURN labels(n) AS labels, ${asText('n', temporalOfNodes(model))} AS properties,
       COLLECT { MATCH (n)-[r]->(m:Entity) RETURN [type(r), m.id, ${asText('r', temporalOfLinks(model))}] } AS links,
       null AS declaration
     UNION ALL
     UNWIND $ids AS id MATCH (c:Declaration {id: id}) 
       RETURN null AS labels, null AS properties, null AS links, ${asText('c', ['recordedAt'])} AS declaration`,
    { ids },
  );
  const found = rows.map((row) => entriesOf(model, row as unknown as StoredRow)); // by the statement's RETURN
  const entries = found.flat();
  const records = found.flatMap(([node, ...links]) =>
    node?.of === 'NODE' ? [[localOf(node.id, dossier), declaredRecord(node, links)] as const] : [],
  );
  return { records: new Map(records), entries: new Map(entries.map((entry) => [identityOf(entry), entry])) };
}

type StoredRow =
  | readonly [
      labels: ReadonlyArray<string>,
      properties: PropertyMap,
      links: ReadonlyArray<readonly [type: string, to: string, properties: PropertyMap]>,
      declaration: null,
    ]
  | readonly [labels: null, properties: null, links: null, declaration: PropertyMap];

function entriesOf(
  model: Model,
  [labels, properties, links, declaration]: StoredRow,
): ReadonlyArray<StoredEntry> {
  if (labels === null) return declaredEntries(toDeclaration(declaration));
  const type = typeOfLabels(model, labels);
  if (type === null) return [];
  const from = String(properties['id']);
  return [
    storedNode(model, type, properties),
    ...links.map(([name, to, values]) => storedLink(model, [name, from, to, values])),
  ];
}

function localOf(id: string, dossier: string): string {
  return id.startsWith(`${dossier}:`) ? id.slice(dossier.length + 1) : id;
}

function declaredRecord(
  { type, id, shared, properties }: Extract<StoredEntry, { of: 'NODE' }>,
  links: ReadonlyArray<StoredEntry>,
): DeclaredRecord {
  const position = (link: StoredEntry): number => Number(link.properties['position'] ?? 0);
  return {
    node: { type, id, own: !shared, properties },
    links: links
      .flatMap((link) => (link.of === 'LINK' ? [link] : []))
      .sort((one, other) => position(one) - position(other)),
  };
}

/** The context of the shared records of a batch and of its unique values. */
export type SharedContext = Pick<Context, 'declarations' | 'dossierIds' | 'holders'>;

/** Locks the shared records of a batch, creating missing ones, and reads all dossiers' declarations of them. */
export async function sharedContext(
  runQuery: RunQuery,
  model: Model,
  graph: GraphData,
): Promise<SharedContext> {
  const shared = graph.nodes.filter(({ own }) => !own).map(({ id }) => id);
  const codes = holdersParameters(model, graph);
  if (shared.length === 0 && Object.values(codes).every((values) => values.length === 0))
    return { declarations: [], dossierIds: new Set(), holders: [] };
  await runQuery('UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.lock = true REMOVE n.lock', {
    ids: shared.toSorted(),
  });
  const [row] = await runQuery(
    `RETURN COLLECT { UNWIND $shared AS id MATCH (c:Declaration {entityId: id}) RETURN ${asText('c', ['recordedAt'])} },
       COLLECT { UNWIND $shared AS id MATCH (d:Dossier {id: id}) RETURN d.id }, ${holdersText(model)}`,
    { shared, ...codes },
  );
  const [declared, dossierIds, holders] = (row ?? [[], [], []]) as unknown as SharedRow; // by the statement's RETURN
  const declarations: ReadonlyArray<Declaration> = declared.map(toDeclaration).sort(byAge);
  return {
    declarations,
    dossierIds: new Set(dossierIds),
    holders: holders.map(([property, value, id]) => ({ property, value, id })),
  };
}

type SharedRow = readonly [
  declared: ReadonlyArray<PropertyMap>,
  dossierIds: ReadonlyArray<string>,
  holders: ReadonlyArray<readonly [property: string, value: string, id: string]>,
];
