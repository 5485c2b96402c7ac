import { join } from 'node:path';
import type { Logger } from 'pino';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { readSettings } from '../../src/settings.js';
import { connectStore } from '../../src/store/neo4j-store.js';
import { model } from './model.js';

/** Starts a server whose Neo4j does not exist, for what is decided before the graph is read. `stop` closes its store, too. */
export async function serverWithoutGraph(
  environment: Readonly<Record<string, string>>,
  log: Logger = openLog('silent'),
): Promise<RunningServer> {
  const store = connectStore({
    ...{ uri: 'bolt://127.0.0.1:1', username: '', password: '', database: 'neo4j' },
    ...{ readTimeoutMs: 10_000, writeTimeoutMs: 10_000, poolSize: 1 },
  });
  const server = await startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ...environment } }),
    store,
    model,
    log,
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await store.close();
    },
  };
}
