import type { Store, WriteTransaction } from '../../store/store.js';
import { partialDateBounds } from '../../model/partial-date.js';
import { relativeDays } from '../../model/relative-days.js';
import { dateKeyName } from '../../model/looked-up-values.js';
import { dateKey } from '../../model/sort-keys.js';
import type { Model } from '../../model/types.js';
import { affectedClaims } from '../derived/affected-claims.js';
import { followDates } from '../follow-dates.js';
import { pages } from '../pages.js';
import { affectedLabel } from './batch.js';
import { doBatch } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';

/** A record with a date in words, and the days that it may be relative to. */
interface WordedRecord {
  readonly id: string;
  readonly words: string;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  /** Null if it has no anchor, or an anchor without a date. */
  readonly anchorDate: string | null;
  readonly hasAnchor: boolean;
  readonly documents: ReadonlyArray<string | null>;
}

const recordsAtOnce = 500;

/**
 * Resolves the dates in words (`last week`) of a dossier once all its records are stored: relative to the anchor, or to the one
 * consulted document in which the words were read. The rule is that of `dateReader` for whole files.
 */
export async function resolveDays(store: Store, model: Model, checkpoint: Checkpoint): Promise<Checkpoint> {
  if (!checkpoint.hasDateWords) return checkpoint;
  const { dossier } = checkpoint;
  const text = `MATCH (n:Entity) USING INDEX SEEK n:Entity(id) WHERE n.id > $after AND n.id < $before
    WITH n ORDER BY n.id LIMIT toInteger($pageSize)
    RETURN n.id, CASE WHEN n.date IS NULL THEN n.dateText END`;
  let last = checkpoint;
  let ids: string[] = [];
  for await (const [id, words] of pages(store, text, { after: `${dossier}:`, before: `${dossier};` })) {
    if (typeof words === 'string' && relativeDays(words, '2000-01-01') !== null) ids.push(String(id));
    if (ids.length < recordsAtOnce) continue;
    last = await resolveSome(store, model, last, ids);
    ids = [];
  }
  return ids.length === 0 ? last : resolveSome(store, model, last, ids);
}

async function resolveSome(
  store: Store,
  model: Model,
  before: Checkpoint,
  ids: ReadonlyArray<string>,
): Promise<Checkpoint> {
  return doBatch(store, before, async (transaction) => {
    const rows = await transaction.run(wordedText, { ids, dossier: before.dossier });
    const records = rows.map((row) => row[0] as WordedRecord); // by the statement's RETURN
    const moved = records.flatMap((record) => {
      const { start, end } = daysOf(record);
      const isSame = start === record.dateStart && end === record.dateEnd;
      return isSame ? [] : [{ id: record.id, start, end, key: dateKey(start ?? undefined) }];
    });
    if (moved.length === 0) return {};
    const [row] = await transaction.run(
      `UNWIND $moved AS row MATCH (n:Entity {id: row.id}) USING INDEX SEEK n:Entity(id)
       WITH n, row, n.${dateKeyName} AS former
       SET n.dateStart = date(row.start), n.dateEnd = date(row.end), n.${dateKeyName} = row.key
       WITH n, former ${followDates(model, { node: 'n', former: 'former' })}
       RETURN count(CASE WHEN n.createdBy <> $load THEN 1 END)`,
      { moved, load: before.load },
    );
    if (!before.fresh)
      await markAffected(
        transaction,
        moved.map(({ id }) => id),
      );
    return { changed: Number(row?.[0] ?? 0) };
  });
}

const reading = (start: string): string => `COLLECT {
    MATCH (root:Statement) ((a)-[r:HAS_CONTENT|RESPONDS_TO]->(b)
      WHERE type(r) = 'HAS_CONTENT' OR r.stance IN ['CONFIRM', 'DENY']){0,50} (${start})
    MATCH (root)-[:REPORTED_IN]->(d:Document) WHERE d.consulted AND d.dossier = $dossier
      AND EXISTS { MATCH (root)-[:ATTRIBUTED_TO]->(i) WHERE EXISTS { (d)-[:ISSUED_BY]->(i) } }
    WITH DISTINCT d LIMIT 2 RETURN d.date }`;

const wordedText = `UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id)
  OPTIONAL MATCH (anchor:Entity {id: n.dateAnchor}) USING INDEX SEEK anchor:Entity(id)
  WITH n, anchor, CASE WHEN n.dateAnchor IS NULL THEN n WHEN anchor:Document THEN null ELSE anchor END AS start
  RETURN {id: n.id, words: n.dateText, dateStart: toString(n.dateStart), dateEnd: toString(n.dateEnd),
    hasAnchor: n.dateAnchor IS NOT NULL, anchorDate: anchor.date,
    documents: CASE WHEN start:Document AND start.consulted THEN []
      WHEN start:Document THEN COLLECT { MATCH (start)<-[:REPORTED_IN]-(told:Statement) UNWIND ${reading('told')} AS day RETURN day }
      ELSE ${reading('start')} END}`;

function daysOf({ words, anchorDate, hasAnchor, documents }: WordedRecord) {
  const unbounded = { start: null, end: null };
  const [only, another] = documents;
  const read = documents.length === 1 && another === undefined ? dayOf(only ?? null) : null;
  const day = (hasAnchor ? dayOf(anchorDate) : null) ?? read;
  return day === null ? unbounded : (relativeDays(words, day) ?? unbounded);
}

/** Returns the day of a date that is a single day, otherwise null. */
function dayOf(date: string | null): string | null {
  const bounds = date === null ? null : partialDateBounds(date);
  return bounds && bounds.start === bounds.end ? bounds.start : null;
}

async function markAffected(transaction: WriteTransaction, ids: ReadonlyArray<string>): Promise<void> {
  const all = new Set(ids);
  const none = new Set<string>();
  // The types are not known here, so each id is passed for every type; look-ups for other types find nothing.
  const changed = { actors: none, documents: all, statements: all, claims: all, contents: none };
  const claims = await affectedClaims((text, parameters) => transaction.run(text, parameters), changed);
  await transaction.run(
    `UNWIND $ids AS id MATCH (n:Claim {id: id}) USING INDEX SEEK n:Claim(id) SET n:${affectedLabel}`,
    {
      ids: [...claims].sort(),
    },
  );
}
