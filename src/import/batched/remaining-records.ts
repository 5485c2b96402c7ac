import { allRemain, referredByRejected, readRejects } from '../../load/load.js';
import type { Checkpoint, Remains } from '../../load/load.js';
import { idWithin } from '../../model/ids.js';
import type { KnownIds } from './known-ids.js';
import type { FileTools } from './locate-faults.js';
import type { LoadTools } from './load-tools.js';

/** The records of a dossier that remain after a load. */
export interface RemainingRecords {
  readonly remains: Remains;
  /** Whether all records remain although the load replaces the dossier, because the records of some rejected lines are unknown. */
  readonly isInDoubt: boolean;
}

/** The result for a load that does not replace the dossier: all records remain. */
export const nothingRemoved: RemainingRecords = { remains: allRemain, isInDoubt: false };

/**
 * Determines the records that remain after a load that replaces a dossier: those of the file, the stored versions of rejected
 * records, and the records that these refer to. If lines that cannot be read are rejected, all records remain.
 */
export async function remainingRecords(
  tools: Pick<LoadTools, 'store' | 'model'> & FileTools & { readonly checkpoint: Checkpoint },
  ids: KnownIds,
): Promise<RemainingRecords> {
  const { dossier } = tools;
  const inFile: Remains = (id) => ids.has(dossier, id);
  const { rejected, isInDoubt } = await rejectedIds(tools);
  if (isInDoubt) return { remains: allRemain, isInDoubt };
  if (rejected.length === 0) return { remains: inFile, isInDoubt };
  const referred = await referredByRejected(tools, { left: rejected, remains: inFile });
  return { remains: (id) => inFile(id) || referred.has(id), isInDoubt };
}

/** Returns the ids of the rejected records, as written in the dossier, and whether the records of some rejected lines are unknown. */
async function rejectedIds(
  tools: Pick<LoadTools, 'store'> & FileTools & { readonly checkpoint: Checkpoint },
): Promise<{ readonly rejected: ReadonlyArray<string>; readonly isInDoubt: boolean }> {
  const { store, source, reader, head, dossier, checkpoint } = tools;
  const rejects = await readRejects(store, checkpoint.load);
  const rejected = rejects.flatMap(({ id }) => (id === null ? [] : [idWithin(dossier, id)]));
  const lines = new Set(rejects.flatMap(({ problem }) => problem.at?.line ?? []));
  const isInDoubt = source.problems.length > 0;
  if (isInDoubt || lines.size === 0) return { rejected, isInDoubt };
  for await (const block of source.blocks(head)) {
    const { records, next } = reader.lines(block, head);
    for (const { localId, line } of records) if (localId !== '' && lines.delete(line)) rejected.push(localId);
    if (next || lines.size === 0) break;
  }
  return { rejected, isInDoubt: lines.size > 0 };
}
