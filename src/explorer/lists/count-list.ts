import countRecords from '../operations/count-records.graphql?raw';
import type { Operation } from '../operations.js';
import { runOperation } from '../run-operation.js';
import type { RecordList } from './record-list.js';

interface Answer {
  readonly list: { readonly totalCount: number } | null;
}

/** Returns the number of records of a list; null for groups, which are not counted, and if the server cannot count them now. Does not reject. */
export async function countList({ counted }: RecordList, signal: AbortSignal): Promise<number | null> {
  if (!counted) return null;
  try {
    const { list } = await runOperation(countOperation(counted.field), { where: counted.where }, signal);
    return list?.totalCount ?? null;
  } catch {
    return null;
  }
}

/** Returns the operation that counts the records of a root field. */
export function countOperation(field: string): Operation<Answer, { readonly where: unknown }> {
  return { text: countRecords, name: `Count${field.charAt(0).toUpperCase()}${field.slice(1)}` };
}
