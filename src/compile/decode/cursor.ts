import { KnownError } from '../../errors.js';
import { isDay } from '../../model/partial-date.js';
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
      return typeof value === 'number' && (!key.computed || isCount(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'datetime':
      return typeof value === 'string' && isMoment(value);
  }
}

/** Says whether a number can be one of links. Neo4j fails for larger numbers instead of comparing them. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

/** Says whether a text is a time as Neo4j writes it: in UTC, without seconds if these are 0. */
function isMoment(text: string): boolean {
  const [, day] = /^(.{10})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/.exec(text) ?? [];
  return day !== undefined && isDay(day);
}

function orderTag(keys: ReadonlyArray<SortKey>): string {
  return keys
    .map(
      ({ on, property, within = '', direction }) =>
        `${on}.${property}${within}${direction === 'ASC' ? '+' : '-'}`,
    )
    .join(',');
}
