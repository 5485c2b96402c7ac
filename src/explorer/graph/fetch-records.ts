import { inParts } from '../in-parts.js';
import { readRecords } from '../operations.js';
import { isRecord, recordFrom } from '../records.js';
import type { GraphRecord } from '../records.js';
import { runOperation } from '../run-operation.js';
import { maxIdsPerQuery } from './limits.js';

/** Reads records by id; ids that are not on record are left out. Throws OperationFailed. */
export async function fetchRecords(
  ids: ReadonlyArray<string>,
  signal?: AbortSignal,
): Promise<ReadonlyArray<GraphRecord>> {
  const answers = await Promise.all(
    inParts(ids, maxIdsPerQuery).map((part) => runOperation(readRecords, { ids: part }, signal)),
  );
  return answers.flatMap(({ nodes }) =>
    (nodes ?? []).flatMap((node) => (node && isRecord(node) ? (recordFrom(node) ?? []) : [])),
  );
}
