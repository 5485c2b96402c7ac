import { invariant } from '../lib/invariant.js';
import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { OnRow, Rows } from '../store/store.js';
import { contextStatement } from './context-statement.js';
import { byAge } from './declaration.js';
import type { Declaration } from './declaration.js';
import { identityOf, linkTypeOf, nodeTypeOf } from './entries.js';
import type { Entry, LinkEntry, NodeEntry, Stamp, StoredEntry } from './entries.js';
import { outsideReferences, outsideStatement } from './outside-references.js';
import type { OutsideReference } from './outside-references.js';
import { typeOfLabels } from './labels.js';
import { plainProperties } from './plain-properties.js';

/** The part of the graph that a load needs to know, read in one statement. */
export interface Context {
  /** How many loads have changed the dossier, including removals and the loads before them; 0 before the first. */
  readonly loadCount: number;
  /** The start of the last of these loads, RFC 3339; null before the first. */
  readonly lastLoadAt: string | null;
  /** All entries of the dossier by identity, including those of its declarations. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
  /** All dossiers' declarations of the shared records that this one declares or declared, oldest first. */
  readonly declarations: ReadonlyArray<Declaration>;
  /** The stored records that the data refers to, by id: type and owner (null if shared). */
  readonly targets: ReadonlyMap<string, { readonly type: string; readonly dossier: string | null }>;
  /** The ids of shared records that are ids of dossiers too. */
  readonly dossierIds: ReadonlySet<string>;
  /** Whether a record has the id of the dossier. */
  readonly dossierIdTaken: boolean;
  /** The records that have the unique values of the data. */
  readonly holders: ReadonlyArray<{ readonly property: string; readonly value: string; readonly id: string }>;
  /** Links of other dossiers that could be part of a chain of this one. */
  readonly edges: ReadonlyArray<{ readonly type: string; readonly from: string; readonly to: string }>;
  /** References of other dossiers to records that would be removed or change their type. */
  readonly outside: ReadonlyArray<OutsideReference>;
}

/**
 * Runs one statement and returns its rows, in a read or as part of a write transaction.
 *
 * If `onRow` is given, it may receive the rows when they arrive; the result then has none.
 */
export type RunQuery = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  onRow?: OnRow,
) => Promise<Rows>;

/**
 * Reads the context of a load of this data in one statement. If the load would remove something, a second statement reads the
 * references of other dossiers to it.
 */
export async function readContext(runQuery: RunQuery, model: Model, graph: GraphData): Promise<Context> {
  const { text, parameters } = contextStatement(model, graph);
  const [row] = await runQuery(text, parameters);
  invariant(row, 'a RETURN without MATCH returns one row');
  const known = decode(model, graph, row);
  const uncertain = removedOrRetyped(known.entries, graph);
  return {
    ...known,
    outside: await readOutside(runQuery, model, { dossier: graph.dossier.id, ids: uncertain }),
  };
}

/** Reads the references of other dossiers to these records; runs no statement if there are none. */
export async function readOutside(
  runQuery: RunQuery,
  model: Model,
  { dossier, ids }: { readonly dossier: string; readonly ids: ReadonlyArray<string> },
): Promise<ReadonlyArray<OutsideReference>> {
  if (ids.length === 0) return [];
  const { text, parameters } = outsideStatement(model, dossier, ids);
  return outsideReferences(model, await runQuery(text, parameters), new Set(ids));
}

function removedOrRetyped(
  entries: ReadonlyMap<string, StoredEntry>,
  { nodes, dossier }: GraphData,
): string[] {
  const types = new Map([dossier, ...nodes].map(({ id, type }) => [id, type]));
  const stored = [...entries.values()].filter((entry) => entry.of === 'NODE');
  return stored.filter(({ id, type }) => types.get(id) !== type).map(({ id }) => id);
}

/** Properties as stored in the graph. */
export type PropertyMap = Readonly<Record<string, unknown>>;

/** The row of `contextStatement`. */
type ContextRow = readonly [
  dossier: readonly [properties: PropertyMap | null, loadCount: number, lastLoadAt: string | null],
  nodes: ReadonlyArray<readonly [labels: ReadonlyArray<string>, properties: PropertyMap]>,
  links: ReadonlyArray<readonly [type: string, from: string, to: string, properties: PropertyMap]>,
  declarations: ReadonlyArray<PropertyMap>,
  targets: ReadonlyArray<readonly [id: string, labels: ReadonlyArray<string>, dossier: string | null]>,
  dossierIds: ReadonlyArray<string>,
  dossierIdTaken: boolean,
  holders: ReadonlyArray<readonly [property: string, value: string, id: string]>,
  edges: ReadonlyArray<readonly [type: string, from: string, to: string]>,
];

function decode(model: Model, graph: GraphData, row: ReadonlyArray<unknown>): Omit<Context, 'outside'> {
  const [
    [dossier, loadCount, lastLoadAt],
    nodes,
    links,
    declared,
    targets,
    dossierIds,
    dossierIdTaken,
    holders,
    edges,
  ] = row as unknown as ContextRow; // by the statement's RETURN
  const declarations = declared.map(toDeclaration).sort(byAge);
  const ours = declarations.filter((declaration) => declaration.dossier === graph.dossier.id);
  const entries: ReadonlyArray<StoredEntry> = [
    ...(dossier ? [storedNode(model, 'Dossier', dossier)] : []),
    ...nodes.flatMap(([labels, values]) => {
      const type = typeOfLabels(model, labels);
      return type === null ? [] : [storedNode(model, type, values)];
    }),
    ...links.map((link) => storedLink(model, link)),
    ...ours.flatMap(declaredEntries),
  ];
  return {
    loadCount,
    lastLoadAt,
    entries: new Map(entries.map((entry) => [identityOf(entry), entry])),
    declarations,
    targets: new Map(
      targets.flatMap(([id, labels, owner]) => {
        const type = typeOfLabels(model, labels);
        return type === null ? [] : [[id, { type, dossier: owner }] as const];
      }),
    ),
    dossierIds: new Set(dossierIds),
    dossierIdTaken,
    holders: holders.map(([property, value, id]) => ({ property, value, id })),
    edges: edges.map(([type, from, to]) => ({ type, from, to })),
  };
}

/** Returns a stored node, with times as text, as an entry. */
export function storedNode(model: Model, type: string, values: PropertyMap): NodeEntry & Stamp {
  const properties = plainProperties(nodeTypeOf(model, type), values);
  return { of: 'NODE', type, id: String(values['id']), shared: false, properties, ...stampOf(values) };
}

/** Returns a stored link, with times as text, as an entry. */
export function storedLink(model: Model, [type, from, to, values]: ContextRow[2][number]): LinkEntry & Stamp {
  const properties = plainProperties(linkTypeOf(model, type), values);
  return {
    of: 'LINK',
    type,
    from,
    to,
    key: String(values['key']),
    shared: false,
    properties,
    ...stampOf(values),
  };
}

function stampOf(values: PropertyMap): Stamp {
  return { createdBy: String(values['createdBy']), recordedAt: String(values['recordedAt']) };
}

/** Returns a declaration from its stored form. */
export function toDeclaration(values: PropertyMap): Declaration {
  const json = (name: string): unknown => JSON.parse(String(values[name]));
  return {
    dossier: String(values['dossier']),
    entityId: String(values['entityId']),
    type: String(values['type']),
    properties: json('properties') as Declaration['properties'], // written by writeDeclarations, as the next two
    links: json('links') as Declaration['links'],
    at: json('at') as Declaration['at'],
    ...stampOf(values),
  };
}

/** Returns the record and the links of a declaration as entries. */
export function declaredEntries(declaration: Declaration): ReadonlyArray<StoredEntry> {
  const { type, entityId, properties, createdBy, recordedAt, links } = declaration;
  const node: Entry = { of: 'NODE', type, id: entityId, shared: true, properties };
  return [
    { ...node, createdBy, recordedAt },
    ...links.map((link) => ({ of: 'LINK', from: entityId, shared: true, ...link }) as const),
  ];
}
