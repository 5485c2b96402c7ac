import type { Logger } from 'pino';
import { errorCodes, KnownError } from '../../errors.js';

/** Logs a failed operation: with its cause and stack, unless the client has caused it or has left. */
export function logFailure(log: Logger, failure: unknown, requestId: string | undefined): void {
  const { name } = (failure ?? {}) as { readonly name?: unknown }; // anything may be thrown
  if (name === 'AbortError') return; // the line of the request says that the client left
  if (failure instanceof KnownError && errorCodes[failure.code].httpStatus < 500) {
    log.info({ requestId, code: failure.code }, 'operation rejected');
    return;
  }
  log.error({ requestId, err: failure }, 'operation failed');
}
