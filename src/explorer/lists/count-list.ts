import { runOperation } from '../run-operation.js';
import type { RecordList } from './record-list.js';

interface Answer {
  readonly list: { readonly totalCount: number } | null;
}

/** Returns the number of records of a list; null for groups, which are not counted, and if the server cannot count them now. Does not reject. */
export async function countList({ counted }: RecordList, signal: AbortSignal): Promise<number | null> {
  if (!counted) return null;
  const { field, type, where } = counted;
  const text = `query Count($where: ${type}!) {\n  list: ${field}(where: $where, first: 1) {\n    totalCount\n  }\n}`;
  try {
    const { list } = await runOperation<Answer, { readonly where: unknown }>({ text }, { where }, signal);
    return list?.totalCount ?? null;
  } catch {
    return null;
  }
}
