import { KnownError } from '../../errors.js';
import type { SortKey } from '../plan-nodes.js';

/** Returns a cursor: its order, then the values of its keys. */
export function writeCursor(keys: ReadonlyArray<SortKey>, values: ReadonlyArray<unknown>): string {
  return Buffer.from(JSON.stringify([orderTag(keys), ...values])).toString('base64url');
}

/** Returns the key values of a cursor. Throws CURSOR_INVALID, CURSOR_OTHER_ORDER. */
export function readCursor(keys: ReadonlyArray<SortKey>, cursor: unknown): ReadonlyArray<unknown> {
  const parts = parseCursor(cursor);
  if (!parts) throw new KnownError('CURSOR_INVALID', `"${String(cursor).slice(0, 60)}" is no cursor.`);
  const [tag, ...values] = parts;
  if (tag !== orderTag(keys))
    throw new KnownError(
      'CURSOR_OTHER_ORDER',
      'The cursor belongs to a page in another order, or by another key or unit.',
    );
  const fits = values.length === keys.length && keys.every((key, index) => fitsKey(key, values[index]));
  if (!fits) throw new KnownError('CURSOR_INVALID', 'The cursor does not hold the values of its order.');
  return values;
}

function parseCursor(cursor: unknown): ReadonlyArray<unknown> | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null; // the caller reports CURSOR_INVALID
  }
}

function fitsKey(key: SortKey, value: unknown): boolean {
  switch (key.type) {
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && (value === '' || /^[+-]?\d{4,}-\d\d-\d\d$/.test(value));
    case 'datetime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  }
}

function orderTag(keys: ReadonlyArray<SortKey>): string {
  return keys
    .map(
      ({ on, property, within = '', direction }) =>
        `${on}.${property}${within}${direction === 'ASC' ? '+' : '-'}`,
    )
    .join(',');
}
