import { KnownError } from '../errors.js';

/**
 * Returns which limit a statement has reached, so that the database ended it; null if it failed otherwise, or was not answered.
 *
 * Does not load the driver, whose errors it recognizes by their code.
 */
export function whyEndedByDatabase(failure: unknown): 'time' | 'memory' | null {
  if (!(failure instanceof KnownError)) return null;
  const { code } = (failure.cause ?? {}) as { readonly code?: unknown }; // any value may be a cause
  if (typeof code !== 'string') return null;
  if (code.includes('TransactionTimedOut')) return 'time';
  return isMemoryCode(code) ? 'memory' : null;
}

/**
 * Returns whether a code of Neo4j says that a statement needs more memory than it may have: than its transaction, all transactions together
 * or the process may use. Older and newer versions have different codes of different classes for it.
 */
export function isMemoryCode(code: string): boolean {
  return /OutOfMemory|MemoryLimit/.test(code);
}
