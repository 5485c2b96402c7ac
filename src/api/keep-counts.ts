import { setTimeout as pause } from 'node:timers/promises';
import { noCounts } from '../model/graph-counts.js';
import type { GraphCounts } from '../model/graph-counts.js';
import { readGraphCounts } from '../store/store.js';
import type { Store } from '../store/store.js';

const everyMs = 60_000;

/**
 * Reads the counts of the graph now and every minute, until the signal. Returns a function that returns the latest ones.
 *
 * There are none until they are read for the first time, or if the user of Neo4j may not read them: nothing is rejected by them then.
 */
export function keepCounts(store: Pick<Store, 'read'>, signal: AbortSignal): () => GraphCounts {
  let latest = noCounts;
  const refresh = async (): Promise<void> => {
    while (!signal.aborted) {
      latest = await readGraphCounts(store).catch(() => latest);
      await pause(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  void refresh();
  return () => latest;
}
