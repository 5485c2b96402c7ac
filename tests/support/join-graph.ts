import { readSettings } from '../../src/settings.js';
import { openStore } from '../../src/store/store.js';
import type { OpenStore } from '../../src/store/store.js';

/** Uses the local Neo4j with its data in `dataFolder`, as somebody else's program does; starts it if nobody has. It runs until `close` at least. */
export async function joinGraph(dataFolder: string): Promise<OpenStore> {
  const kept = ['JAVA_HOME', 'ONRECORD_CACHE', 'XDG_CACHE_HOME'];
  const environment = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  const flags = { ONRECORD_DATA: dataFolder, ONRECORD_HEAP_MB: '512' };
  const settings = readSettings({ environment, flags });
  return openStore(settings, { projectFolder: dataFolder, report: () => undefined });
}
