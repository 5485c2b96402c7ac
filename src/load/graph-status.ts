import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';
import { domainTypes } from './labels.js';

/** The content of the graph in numbers. */
export interface GraphStatus {
  readonly dossiers: ReadonlyArray<DossierStatus>;
  /** The number of records of each type; types without records are omitted. */
  readonly records: ReadonlyMap<string, number>;
  readonly links: number;
}

/** One dossier and its last load. */
export interface DossierStatus {
  readonly id: string;
  readonly title: string;
  readonly loads: number;
  /** RFC 3339; null if there is no load. */
  readonly lastLoadAt: string | null;
  /** The file of the last load. */
  readonly source: string | null;
  /** The unfinished batched load, or null. */
  readonly unfinished: { readonly source: string; readonly state: string; readonly line: number } | null;
}

/** Returns the status of the graph, read in one statement. */
export async function graphStatus(store: Store, model: Model): Promise<GraphStatus> {
  const types = domainTypes(model);
  const counts = types.map(({ label }) => `COUNT { MATCH (:${label ?? 'Entity'}) }`);
  const { rows } = await store.read({
    text: `RETURN [${counts.join(', ')}], COUNT { MATCH (:Entity)-[]->(:Entity) },
      COLLECT { MATCH (d:Dossier) WHERE d.recordedAt IS NOT NULL
        OPTIONAL MATCH (l:Load {id: d.id + '@' + toString(d.loadCount)})
        RETURN [d.id, d.title, coalesce(d.loadCount, 0), toString(l.startedAt), l.source,
          head(COLLECT { MATCH (b:BulkLoad {dossier: d.id}) RETURN b {.source, .state, .line} })] ORDER BY d.recordedAt, d.id }`,
    parameters: {},
  });
  const [found, links, dossiers] = rows[0] as unknown as StatusRow; // by the statement's RETURN
  const records = types.map(({ name }, index) => [name, found[index] ?? 0] as const);
  return {
    dossiers: dossiers.map(([id, title, loads, lastLoadAt, source, unfinished]) => ({
      id,
      title,
      loads,
      lastLoadAt,
      source,
      unfinished,
    })),
    records: new Map(records.filter(([, count]) => count > 0)),
    links,
  };
}

type StatusRow = readonly [
  counts: ReadonlyArray<number>,
  links: number,
  dossiers: ReadonlyArray<
    readonly [string, string, number, string | null, string | null, DossierStatus['unfinished']]
  >,
];
