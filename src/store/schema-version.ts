import { KnownError } from '../errors.js';
import { schemaVersion as ourVersion } from '../model/index-plan.js';
import type { Store } from './store-interface.js';

/** The schema version of a graph. Both are null for a graph that no Onrecord has prepared. */
export interface SchemaVersion {
  /** The version that the graph has, or gets by the migrations that have begun. */
  readonly target: number | null;
  /** The version that the finished migrations have reached. */
  readonly reached: number | null;
}

/** A Neo4j that has just started is slow to plan even this query. */
const firstReadMs = 30_000;

/** Reads the schema version of a graph. */
export async function readSchemaVersion(store: Store): Promise<SchemaVersion> {
  const statement = {
    text: "MATCH (g:OnrecordGraph {id: 'graph'}) RETURN g.schemaVersion, coalesce(g.migratedTo, g.schemaVersion)",
    parameters: {},
  };
  const { rows } = await store.read(statement, { timeoutMs: firstReadMs });
  const [target, reached] = rows[0] ?? [];
  return { target: numberOrNull(target), reached: numberOrNull(reached) };
}

/**
 * Checks that this program can read a graph: the graph has its schema version, or is new and has none.
 *
 * Throws SCHEMA_VERSION_OLDER for a graph that has to be migrated first, also while it is migrated, and SCHEMA_VERSION_NEWER.
 */
export async function requireSchemaVersion(store: Store): Promise<void> {
  const { target, reached } = await readSchemaVersion(store);
  rejectNewerVersion(target, ourVersion);
  if (reached !== null && reached < ourVersion)
    throw new KnownError(
      'SCHEMA_VERSION_OLDER',
      `The graph has schema version ${reached}; this Onrecord needs version ${ourVersion}.`,
    );
}

/** Throws SCHEMA_VERSION_NEWER if the version of a graph is newer than `ours`. */
export function rejectNewerVersion(found: unknown, ours: number): void {
  if (typeof found === 'number' && found > ours)
    throw new KnownError(
      'SCHEMA_VERSION_NEWER',
      `The graph has schema version ${found}; this Onrecord knows versions up to ${ours}.`,
    );
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
