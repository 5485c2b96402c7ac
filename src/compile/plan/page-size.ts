import { KnownError } from '../../errors.js';
import type { Values } from './argument-source.js';

/** The number of records on a page by default, and at most. */
const defaultPageSize = 20;
export const largestPageSize = 100;

/** Returns how many records a page has. Throws PAGE_INVALID. */
export function pageSize(args: Values): number {
  const first = args['first'];
  const last = args['last'];
  if (first != null && last != null)
    throw new KnownError('PAGE_INVALID', 'Found both first and last; a page is taken from one end.');
  const size = first ?? last ?? defaultPageSize;
  if (typeof size !== 'number' || size < 1 || size > largestPageSize)
    throw new KnownError(
      'PAGE_INVALID',
      `Found a page size of ${JSON.stringify(size)}; it is 1 to ${largestPageSize}.`,
    );
  return size;
}
