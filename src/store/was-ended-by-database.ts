import { KnownError } from '../errors.js';

/**
 * Returns whether the database has ended a statement after its time limit; otherwise, it did not answer.
 *
 * Does not load the driver, whose errors it recognizes by their code.
 */
export function wasEndedByDatabase(failure: unknown): boolean {
  if (!(failure instanceof KnownError)) return false;
  const { code } = (failure.cause ?? {}) as { readonly code?: unknown }; // any value may be a cause
  return typeof code === 'string' && code.includes('TransactionTimedOut');
}
