import { linkKey } from '../model/link-key.js';
import type { Model } from '../model/types.js';
import type { WriteTransaction } from '../store/store.js';
import type { Diff } from './diff.js';
import { linkTypeOf } from './entries.js';
import type { StoredEntry } from './entries.js';
import { inBatches } from './in-batches.js';
import { removesDossier } from './write-diff.js';
import type { Work } from './write-diff.js';

/** Writes the journal of a load: the load with its counts, and the former values of all that it changed or removed. */
export async function writeJournal(
  transaction: WriteTransaction,
  { model, graph, context, diff, stamp }: Work,
  finishedAt: string,
): Promise<void> {
  const load = {
    id: stamp.load,
    dossier: graph.dossier.id,
    state: 'DONE',
    ...(removesDossier({ diff }) ? {} : { source: graph.source, fileHash: graph.fileHash }),
  };
  await transaction.run(
    `CREATE (l:Load)
     SET l = $load, l.startedAt = datetime($now), l.finishedAt = datetime($finishedAt),
       l.created = toInteger($created), l.changed = toInteger($changed),
       l.removed = toInteger($removed), l.unchanged = toInteger($unchanged)`,
    { load, now: stamp.now, finishedAt, ...countsOf(diff) },
  );
  const isNew = diff.created.some(({ type }) => type === 'Dossier');
  await transaction.run(
    `MATCH (d:Dossier {id: $dossier})
     SET d.loadCount = toInteger($count)
     WITH d MATCH (l:Load {dossier: $dossier}) WHERE $isNew OR l.id = $load
     MERGE (l)-[:LOADED_INTO {key: $key}]->(d)`,
    {
      dossier: load.dossier,
      load: load.id,
      key: linkKey(linkTypeOf(model, 'LOADED_INTO'), {}),
      count: context.loadCount + 1,
      // A dossier that is loaded again after a removal gets its former loads back.
      isNew,
    },
  );
  await writeChanges(transaction, model, {
    label: 'Load',
    diff,
    load: stamp.load,
    dossier: load.dossier,
    before: 0,
  });
}

/** Returns the numbers of nodes and links that a load creates, changes, removes and leaves unchanged. */
export function countsOf({ created, changed, removed, unchanged }: Diff) {
  return { created: created.length, changed: changed.length, removed: removed.length, unchanged };
}

/** The changes of a load to write, and the label of the node with the load's id that they belong to. */
interface ChangesToWrite {
  readonly label: 'Load' | 'BulkLoad';
  readonly diff: Pick<Diff, 'changed' | 'removed'>;
  readonly load: string;
  readonly dossier: string;
  /** The number of changes of the load that are written already. */
  readonly before: number;
}

/** Writes the former values of the entries that a load changed or removed; returns their number. */
export async function writeChanges(
  transaction: WriteTransaction,
  model: Model,
  changes: ChangesToWrite,
): Promise<number> {
  const rows = changeRows(changes);
  await inBatches(
    transaction,
    `MATCH (l:${changes.label} {id: $load})
     UNWIND $rows AS row
     CREATE (c:Change)-[:PART_OF_LOAD {key: $key}]->(l)
     SET c = row`,
    rows,
    { load: changes.load, key: linkKey(linkTypeOf(model, 'PART_OF_LOAD'), {}) },
  );
  return rows.length;
}

function changeRows({
  diff,
  load,
  dossier,
  before,
}: ChangesToWrite): ReadonlyArray<Readonly<Record<string, unknown>>> {
  return [
    ...diff.changed.map(({ former }) => ({ kind: 'CHANGED', former })),
    ...diff.removed.map((former) => ({ kind: 'REMOVED', former })),
  ].map(({ kind, former }, index) => ({
    id: `${load}.${before + index + 1}`,
    kind,
    of: former.of,
    type: former.type,
    ...(former.of === 'NODE'
      ? { entityId: former.id }
      : { from: former.from, to: former.to, key: former.key }),
    former: formerText(former, dossier),
    formerLoad: former.createdBy,
  }));
}

/** Returns the former entry as JSON; for a shared record, the former declaration of this dossier. */
function formerText({ properties, createdBy, recordedAt, type }: StoredEntry, dossier: string): string {
  const owner = type === 'Dossier' ? {} : { dossier };
  return JSON.stringify({ ...properties, ...owner, createdBy, recordedAt });
}
