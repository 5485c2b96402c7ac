import { KnownError } from '../errors.js';
import type { Store } from '../store/store.js';

/** Readiness must be known within 2 s; the store adds half a second of its own for a dead line. */
const timeoutMs = 1_200;

/**
 * Asks the graph one question: whether it answers and bears the schema version that this program knows.
 *
 * Null when ready. Never throws: what is wrong is returned.
 */
export async function whyNotReady(store: Store, schemaVersion: number): Promise<KnownError | null> {
  try {
    const { rows } = await store.read(
      {
        text: "OPTIONAL MATCH (g:OnrecordGraph {id: 'graph'}) RETURN g.schemaVersion, coalesce(g.migratedTo, g.schemaVersion)",
        parameters: {},
      },
      { timeoutMs },
    );
    const [version, migratedTo] = rows[0] ?? [];
    if (version === schemaVersion && migratedTo === schemaVersion) return null;
    const why =
      version === schemaVersion ? 'The graph is being migrated.' : 'The graph has another schema version.';
    return new KnownError('NOT_READY', why);
  } catch (failure) {
    if (failure instanceof KnownError) return failure;
    return new KnownError('NOT_READY', 'The graph could not be asked.', { cause: failure });
  }
}
