import { indexPlan } from '../model/index-plan.js';
import type { Model } from '../model/types.js';
import { applyConstraints } from '../store/store.js';
import type { Store } from '../store/store.js';
import { migrateGraph } from './migrations/migrate-graph.js';

/**
 * Prepares a graph for this program: creates constraints and indexes, and migrates a graph of an older version.
 *
 * `report` is called with a line for each migration that begins. Throws SCHEMA_VERSION_NEWER for a graph of a newer Onrecord.
 */
export async function prepareGraph(
  store: Store,
  model: Model,
  report: (line: string) => void = () => undefined,
): Promise<void> {
  await applyConstraints(store, indexPlan(model));
  await migrateGraph(store, model, {
    report: (name) => {
      report(`Migrating the graph: ${name} ...`);
    },
  });
}
