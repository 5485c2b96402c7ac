import { KnownError } from '../errors.js';
import type { Settings } from '../settings.js';
import { useNeo4j } from './neo4j-server.js';
import type { Neo4jServer, UseOptions } from './neo4j-server.js';
import type { Store } from './store-interface.js';

export { applyConstraints, missingConstraints } from './constraints.js';
export { readSchemaVersion, requireSchemaVersion } from './schema-version.js';
export { readGraphCounts } from './graph-counts.js';
export { onBehalfOf } from './on-behalf-of.js';
export type { StoreRequest } from './store-request.js';
export { whyEndedByDatabase } from './why-ended-by-database.js';
export type {
  CypherStatement,
  OnRow,
  Rows,
  Snapshot,
  Store,
  StoreOptions,
  WriteTransaction,
} from './store-interface.js';
export type { Neo4jServer } from './neo4j-server.js';

/** A store and its server. `close` closes the store and releases the server. */
export interface OpenStore {
  readonly store: Store;
  readonly server: Neo4jServer;
  close(): Promise<void>;
}

/** Options for finding a Neo4j, reporting progress and preparing the graph. */
export interface OpenOptions extends UseOptions {
  /** Runs concurrently with the first query: a Neo4j that has just started plans several queries as fast as one. */
  readonly prepare?: (store: Store) => Promise<void>;
}

/**
 * Finds or starts a Neo4j according to the settings, and opens a store. Resolves when the store has answered and `prepare` is done.
 *
 * Throws the errors of `prepare`, NEO4J_NOT_AVAILABLE, LOCAL_NEO4J_FAILED, SETTING_INVALID, STORE_UNREACHABLE or STORE_UNAUTHORIZED.
 */
export async function openStore(settings: Settings, options: OpenOptions): Promise<OpenStore> {
  const server = await useNeo4j(settings, options);
  const { connectStore } = await import('./neo4j-store.js'); // loaded late: the driver takes long to load, and commands without a graph do not need it
  const store = connectStore({
    ...server,
    readTimeoutMs: settings.ONRECORD_READ_TIMEOUT_MS,
    writeTimeoutMs: settings.ONRECORD_WRITE_TIMEOUT_MS,
    poolSize: settings.ONRECORD_POOL_SIZE,
  });
  const open: OpenStore = { store, server, close: () => close(store, server) };
  const prepared = options.prepare?.(store);
  prepared?.catch(() => undefined); // thrown below, unless the store does not answer at all
  try {
    await firstAnswer(store, server);
    await prepared;
    return open;
  } catch (failure) {
    await open.close();
    throw failure;
  }
}

/** Waits for the first answer, which takes long if the Neo4j has just started. */
async function firstAnswer(store: Store, server: Neo4jServer): Promise<void> {
  try {
    await store.check({ timeoutMs: 30_000 });
  } catch (failure) {
    throw withAddress(failure, server);
  }
}

async function close(store: Store, server: Neo4jServer): Promise<void> {
  try {
    await store.close();
  } finally {
    await server.release();
  }
}

/** Adds the address to the message: at the start, its reader is the person who configured it. */
function withAddress(failure: unknown, { uri, username }: Neo4jServer): unknown {
  if (!(failure instanceof KnownError)) return failure;
  const { code, hint, message, cause } = failure;
  return new KnownError(code, `${message.replace(/\.$/, '')} (${uri}, user "${username}").`, { hint, cause });
}
