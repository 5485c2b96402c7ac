import { openStore } from '../store/store.js';
import type { Store } from '../store/store.js';
import { settingsOf } from './project.js';
import type { Project } from './project.js';

/** Opens the graph of the settings, runs the work and closes the graph. */
export async function withStore<T>(project: Project, work: (store: Store) => Promise<T>): Promise<T> {
  const open = await openStore(settingsOf(project), {
    projectFolder: project.folder,
    report: (line) => {
      project.terminal.talk(line);
    },
  });
  try {
    project.terminal.talk(open.server.why);
    return await work(open.store);
  } finally {
    await open.close();
  }
}
