import { join } from 'node:path';
import { accessWarnings, checkAccessSettings } from '../access-settings.js';
import { checkAddress } from '../listen.js';
import type { SettingName, Settings } from '../settings.js';
import { openStore } from '../store/store.js';
import { lacksIncluded, loadIncluded } from './load-included.js';
import { settingsOf } from './project.js';
import type { Project } from './project.js';

/**
 * Runs the server until a signal ends it. First finds or starts a Neo4j, prepares the graph, and loads the included dossiers into an
 * empty graph, or goes on with that where an earlier start was ended meanwhile.
 *
 * SIGINT, SIGTERM and SIGHUP end the server after the current requests, within 10 s and with the exit code 0. A local Neo4j that ends is started again;
 * throws LOCAL_NEO4J_FAILED if that is not possible.
 */
export async function start(
  project: Project,
  flags: Readonly<Partial<Record<SettingName, string>>>,
): Promise<number> {
  const { terminal, root } = project;
  const settings = settingsOf(project, flags);
  checkAccessSettings(settings);
  accessWarnings(settings).forEach((warning) => {
    terminal.message(`Warning: ${warning}`);
  });
  await checkAddress(settings);
  const { open, parts, isIncludedDue } = await openAndLoad(project, settings);
  try {
    terminal.message(open.server.why);
    const { model, schema } = parts;
    if (isIncludedDue) await loadIncluded(project, { store: open.store, model });
    const server = await parts.startServer({
      settings,
      store: open.store,
      model,
      schema,
      log: parts.openLog(settings.ONRECORD_LOG_LEVEL),
      graphiqlFolder: join(root, 'dist', 'graphiql'),
      explorerFolder: join(root, 'dist', 'explorer'),
    });
    const ended = Promise.race([untilSignal(), open.server.failed]);
    if (settings.ONRECORD_PUBLIC_URL !== undefined)
      terminal.data(`Public address:   ${settings.ONRECORD_PUBLIC_URL}/`);
    terminal.data(`Explorer:         ${server.url}/`);
    terminal.data(`GraphQL endpoint: ${server.url}/graphql`);
    terminal.data(`GraphiQL:         ${server.url}/graphiql`);
    if (server.runToken !== null)
      terminal.data(`Write dossiers:   ${server.url}/write#token=${server.runToken}`);
    void server.keepWarm();
    const cause = await ended;
    if (typeof cause === 'string') terminal.message(`Stopping (${cause}) ...`);
    await server.stop();
    if (typeof cause !== 'string') throw cause;
    return 0;
  } finally {
    await open.close();
  }
}

/** Opens the store with its constraints. Loads the code of the server while Neo4j starts, because both take some time. */
async function openAndLoad(project: Project, settings: Settings) {
  let loading: ReturnType<typeof loadServer> | undefined;
  const load = () => (loading ??= loadServer(project));
  let isIncludedDue = false;
  const open = await openStore(settings, {
    projectFolder: project.folder,
    report: (line) => {
      project.terminal.message(line);
    },
    onStarting: () => {
      load().catch(() => undefined); // reported when it is used
    },
    prepare: async (store) => {
      const { model, prepareGraph } = await load();
      const report = (line: string): void => {
        project.terminal.message(line);
      };
      [isIncludedDue] = await Promise.all([lacksIncluded(store), prepareGraph(store, model, report)]);
    },
  });
  return { open, parts: await load(), isIncludedDue };
}

async function loadServer(project: Project) {
  const { modelOf } = await import('./model-of.js');
  const { apiSchema, openLog, startServer } = await import('../api/api.js');
  const { prepareGraph } = await import('../load/load.js');
  const model = modelOf(project);
  return { model, schema: apiSchema(model), openLog, startServer, prepareGraph };
}

/** Resolves with the first signal. Further ones have no effect, because the current requests are answered within a time limit. */
function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, resolve);
  });
}
