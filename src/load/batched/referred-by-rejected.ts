import { idWithin } from '../../model/ids.js';
import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import type { RunQuery } from '../context.js';
import { referencesOf } from '../references.js';
import { batchGraph } from './batch.js';
import type { Remains } from './batch.js';
import type { Checkpoint } from './checkpoint.js';
import { storedRecords } from './stored-records.js';
import { loadTimeoutMs } from '../load-timeout.js';

const recordsAtOnce = 500;

/**
 * Returns the stored ids of records that would be removed but must be kept, because rejected records that are stored refer to them,
 * directly or through others.
 */
export async function referredByRejected(
  {
    store,
    model,
    checkpoint,
  }: { readonly store: Store; readonly model: Model; readonly checkpoint: Checkpoint },
  { left, remains }: { readonly left: ReadonlyArray<string>; readonly remains: Remains },
): Promise<ReadonlySet<string>> {
  const { dossier } = checkpoint;
  const runQuery: RunQuery = async (text, parameters) =>
    (await store.read({ text, parameters }, { timeoutMs: loadTimeoutMs })).rows;
  const found = new Set<string>();
  const open = [...left];
  while (open.length > 0) {
    const localIds = open.splice(-recordsAtOnce);
    const { entries } = await storedRecords(runQuery, model, { dossier, localIds });
    const { at } = batchGraph(checkpoint, { nodes: [], links: [] }).dossier;
    const all = [...entries.values()];
    const nodes = all.flatMap((entry) => (entry.of === 'NODE' ? [{ ...entry, own: !entry.shared, at }] : []));
    const links = all.flatMap((entry) => (entry.of === 'LINK' ? [{ ...entry, at }] : []));
    for (const { id } of referencesOf(model, batchGraph(checkpoint, { nodes, links }))) {
      if (remains(id) || found.has(id)) continue;
      found.add(id);
      open.push(idWithin(dossier, id));
    }
  }
  return found;
}
