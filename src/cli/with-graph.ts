import { prepareGraph } from '../load/load.js';
import type { Model } from '../model/types.js';
import { openStore, requireSchemaVersion } from '../store/store.js';
import type { Store } from '../store/store.js';
import { modelOf } from './model-of.js';
import { settingsOf } from './project.js';
import type { Project } from './project.js';

/** A graph and the model of its records. */
export interface OpenGraph {
  readonly store: Store;
  readonly model: Model;
}

/**
 * Opens the graph of the settings, runs the work and closes the graph.
 *
 * To `WRITE`, the graph is prepared first: constraints are created, and a graph of an older version is migrated. To `READ`, a graph of
 * an older version is rejected with SCHEMA_VERSION_OLDER: reading never writes. Throws SCHEMA_VERSION_NEWER and the errors of the store.
 */
export async function withGraph<T>(
  project: Project,
  purpose: 'READ' | 'WRITE',
  work: (graph: OpenGraph) => Promise<T>,
): Promise<T> {
  const model = modelOf(project);
  return withStore(project, async (store) => {
    if (purpose === 'READ') await requireSchemaVersion(store);
    else
      await prepareGraph(store, model, (line) => {
        project.terminal.message(line);
      });
    return work({ store, model });
  });
}

/** Opens the store of the settings, whatever graph it has, runs the work and closes the store. */
export async function withStore<T>(project: Project, work: (store: Store) => Promise<T>): Promise<T> {
  const open = await openStore(settingsOf(project), {
    projectFolder: project.folder,
    report: (line) => {
      project.terminal.message(line);
    },
  });
  try {
    project.terminal.message(open.server.why);
    return await work(open.store);
  } finally {
    await open.close();
  }
}
