import { KnownError } from '../errors.js';
import type { Store } from '../store/store.js';

/** The database ends the read after this time. That Neo4j is silent, the store notices within five seconds. */
const timeoutMs = 1_200;

/**
 * Returns null if the graph can be read and has the schema version of this program; otherwise the failure. Never throws.
 *
 * Under load, this read may take too long; the server is ready nevertheless if it `hasJustAnswered` an operation.
 */
export async function whyNotReady(
  store: Pick<Store, 'read'>,
  schemaVersion: number,
  hasJustAnswered: () => boolean = () => false,
): Promise<KnownError | null> {
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
    if (failure instanceof KnownError) {
      return failure.code === 'STORE_TIMEOUT' && hasJustAnswered() ? null : failure;
    }
    return new KnownError('NOT_READY', 'The graph could not be read.', { cause: failure });
  }
}
