import { readDossiers } from '../../../src/dossier/dossier.js';
import { loadGraph } from '../../../src/load/load.js';
import type { Store } from '../../../src/store/store.js';
import { model } from '../../support/model.js';

/** Loads one dossier, written as its file is. */
export async function loadText(store: Store, text: string, now = '2026-02-01T12:00:00Z'): Promise<void> {
  const { graphs, problems } = readDossiers(model, [{ file: 'test.yaml', text }]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  for (const graph of graphs) {
    const report = await loadGraph({ store, model, graph, now: new Date(now) });
    if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems));
  }
}
