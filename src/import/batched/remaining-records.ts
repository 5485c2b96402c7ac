import { allRemain, referredByRejected, readRejects } from '../../load/load.js';
import type { Checkpoint, Remains } from '../../load/load.js';
import { idWithin } from '../../model/ids.js';
import type { KnownIds } from './known-ids.js';
import type { FileTools } from './locate-faults.js';
import type { LoadTools } from './load-tools.js';

/** What of a dossier is to stand after a load. */
export interface RemainingRecords {
  readonly remains: Remains;
  /** All remains although the load replaces the dossier: it is not known which records lines are that were left out. */
  readonly isInDoubt: boolean;
}

/** Of a load that does not replace the dossier. */
export const nothingRemoved: RemainingRecords = { remains: allRemain, isInDoubt: false };

/**
 * Works out what of a dossier is to stand after a load that replaces it: what the file has, what stands of records that are left
 * out, and what that refers to. Where lines are left out that cannot be read, all of it.
 */
export async function remainingRecords(
  tools: Pick<LoadTools, 'store' | 'model'> & FileTools & { readonly checkpoint: Checkpoint },
  ids: KnownIds,
): Promise<RemainingRecords> {
  const { dossier } = tools;
  const inFile: Remains = (id) => ids.has(dossier, id);
  const { left, isInDoubt } = await leftOut(tools);
  if (isInDoubt) return { remains: allRemain, isInDoubt };
  if (left.length === 0) return { remains: inFile, isInDoubt };
  const held = await referredByRejected(tools, { left, remains: inFile });
  return { remains: (id) => inFile(id) || held.has(id), isInDoubt };
}

/** The records that are left out so far, as the dossier writes their ids, and whether there are lines of which that is not known. */
async function leftOut(
  tools: Pick<LoadTools, 'store'> & FileTools & { readonly checkpoint: Checkpoint },
): Promise<{ readonly left: ReadonlyArray<string>; readonly isInDoubt: boolean }> {
  const { store, source, reader, head, dossier, checkpoint } = tools;
  const rejects = await readRejects(store, checkpoint.load);
  const left = rejects.flatMap(({ id }) => (id === null ? [] : [idWithin(dossier, id)]));
  const lines = new Set(rejects.flatMap(({ problem }) => problem.at?.line ?? []));
  const isInDoubt = source.problems.length > 0;
  if (isInDoubt || lines.size === 0) return { left, isInDoubt };
  for await (const block of source.blocks(head)) {
    const { records, next } = reader.lines(block, head);
    for (const { localId, line } of records) if (localId !== '' && lines.delete(line)) left.push(localId);
    if (next || lines.size === 0) break;
  }
  return { left, isInDoubt: lines.size > 0 };
}
