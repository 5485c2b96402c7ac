import { invariant } from '../lib/invariant.js';
import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Rows } from '../store/store.js';
import { contextStatement } from './context-statement.js';
import { byAge } from './declaration.js';
import type { Declaration } from './declaration.js';
import { identityOf, linkTypeOf, nodeTypeOf } from './entries.js';
import type { Entry, LinkEntry, NodeEntry, Stamp, StoredEntry } from './entries.js';
import { outsideReferences, outsideStatement } from './outside-references.js';
import type { OutsideReference } from './outside-references.js';
import { typeOfLabels } from './labels.js';
import { plainProperties } from './plain-properties.js';

/** What the graph holds that a load has to know: read at one moment, then only compared with. */
export interface Context {
  /** How many loads have changed the dossier, those before a removal and the removal counted; 0 before the first. */
  readonly loadCount: number;
  /** When the last of them began, RFC 3339; null before the first. */
  readonly lastLoadAt: string | null;
  /** All that the dossier has, its declarations taken apart, by identity. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
  /** What all dossiers declare of the shared records that this one declares or declared, oldest first. */
  readonly declarations: ReadonlyArray<Declaration>;
  /** The records that the data names, as they are stored: type and owner (null: shared), by id. */
  readonly targets: ReadonlyMap<string, { readonly type: string; readonly dossier: string | null }>;
  /** Which of the ids of shared records are those of dossiers. */
  readonly dossierIds: ReadonlySet<string>;
  /** A record has the id of the dossier. */
  readonly dossierIdTaken: boolean;
  /** Who has the values that must be unique. */
  readonly holders: ReadonlyArray<{ readonly property: string; readonly value: string; readonly id: string }>;
  /** Links of other dossiers that a chain of this one could run through. */
  readonly edges: ReadonlyArray<{ readonly type: string; readonly from: string; readonly to: string }>;
  /** References of other dossiers to what would go or change its type. */
  readonly outside: ReadonlyArray<OutsideReference>;
}

/** Runs one statement and returns its rows, in a read or as part of a write transaction. */
export type RunQuery = (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<Rows>;

/** Another name of `RunQuery`, for src/load/kept. */
export type Ask = RunQuery;

/**
 * Reads what the load of this data has to know, in one statement; in a second one, only where something would go,
 * who else refers to it.
 */
export async function readContext(runQuery: RunQuery, model: Model, graph: GraphData): Promise<Context> {
  const { text, parameters } = contextStatement(model, graph);
  const [row] = await runQuery(text, parameters);
  invariant(row, 'a RETURN without MATCH gives one row');
  const known = decode(model, graph, row);
  const uncertain = goingOrRetyped(known.entries, graph);
  return { ...known, outside: await readOutside(runQuery, model, { dossier: graph.dossier.id, ids: uncertain }) };
}

/** Reads who else refers to these records; asks nothing where there are none. */
export async function readOutside(
  runQuery: RunQuery,
  model: Model,
  { dossier, ids }: { readonly dossier: string; readonly ids: ReadonlyArray<string> },
): Promise<ReadonlyArray<OutsideReference>> {
  if (ids.length === 0) return [];
  const { text, parameters } = outsideStatement(model, dossier, ids);
  return outsideReferences(model, await runQuery(text, parameters), new Set(ids));
}

function goingOrRetyped(entries: ReadonlyMap<string, StoredEntry>, { nodes, dossier }: GraphData): string[] {
  const types = new Map([dossier, ...nodes].map(({ id, type }) => [id, type]));
  const stored = [...entries.values()].filter((entry) => entry.of === 'NODE');
  return stored.filter(({ id, type }) => types.get(id) !== type).map(({ id }) => id);
}

/** Properties as the graph has them. */
export type PropertyMap = Readonly<Record<string, unknown>>;

/** The row is the one of `contextStatement`, whose columns have these shapes. */
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

/** A node of the graph, times as text, as an entry. */
export function storedNode(model: Model, type: string, values: PropertyMap): NodeEntry & Stamp {
  const properties = plainProperties(nodeTypeOf(model, type), values);
  return { of: 'NODE', type, id: String(values['id']), shared: false, properties, ...stampOf(values) };
}

/** A link of the graph, times as text, as an entry. */
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

/** A declaration as the graph has it. */
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

/** The record and the links that a declaration holds, as entries. */
export function declaredEntries(declaration: Declaration): ReadonlyArray<StoredEntry> {
  const { type, entityId, properties, createdBy, recordedAt, links } = declaration;
  const node: Entry = { of: 'NODE', type, id: entityId, shared: true, properties };
  return [
    { ...node, createdBy, recordedAt },
    ...links.map((link) => ({ of: 'LINK', from: entityId, shared: true, ...link }) as const),
  ];
}
