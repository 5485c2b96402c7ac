import { readSettings } from '../../src/settings.js';
import { openStore } from '../../src/store/store.js';

/** Runs one Cypher command beside a server that is up, in the local Neo4j with its data in `dataFolder`: as somebody else's program does. */
export async function commandGraph(dataFolder: string, text: string): Promise<void> {
  const kept = ['JAVA_HOME', 'ONRECORD_CACHE', 'XDG_CACHE_HOME'];
  const environment = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  const settings = readSettings({ environment, flags: { ONRECORD_DATA: dataFolder } });
  const open = await openStore(settings, { projectFolder: dataFolder, report: () => undefined });
  try {
    await open.store.command(text);
  } finally {
    await open.close();
  }
}
