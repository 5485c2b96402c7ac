import { KnownError } from '../../src/errors.js';
import type { NaiveEdge } from './naive-graph.js';
import { keyValue } from './naive-order.js';
import type { NaiveKey } from './naive-order.js';

/** Returns the cursor of a record: its order, and the values of its keys. */
export function cursorOf(keys: ReadonlyArray<NaiveKey>, edge: NaiveEdge): string {
  const values = keys.map((key) => keyValue(key, edge));
  return Buffer.from(JSON.stringify([orderTag(keys), ...values]), 'utf8').toString('base64url');
}

function orderTag(keys: ReadonlyArray<NaiveKey>): string {
  return keys.map(({ on, property, descending }) => `${on}.${property}${descending ? '-' : '+'}`).join(',');
}

/** Returns the key values of a cursor. Throws CURSOR_INVALID or CURSOR_OTHER_ORDER. */
export function cursorValues(keys: ReadonlyArray<NaiveKey>, cursor: string): ReadonlyArray<unknown> {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new KnownError('CURSOR_INVALID', cursor);
  }
  if (!Array.isArray(parts)) throw new KnownError('CURSOR_INVALID', cursor);
  const [tag, ...values] = parts as ReadonlyArray<unknown>;
  if (tag !== orderTag(keys)) throw new KnownError('CURSOR_OTHER_ORDER', cursor);
  return values;
}
