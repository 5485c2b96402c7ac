import type { RequestHandler, Response } from 'express';
import { errorCodes, KnownError } from '../../errors.js';
import type { Access, Caller } from './access.js';

/** Rejects requests whose token is missing or wrong; the others have a caller, which `callerOf` returns. */
export function authenticate(access: Access): RequestHandler {
  return async (httpRequest, httpResponse, next) => {
    try {
      httpResponse.locals['caller'] = await access.callerOf(httpRequest.get('authorization'));
    } catch (failure) {
      throw withChallenge(httpResponse, failure);
    }
    next();
  };
}

/** Returns the caller of a request that `authenticate` has let pass. */
export function callerOf({ locals }: Response): Caller {
  return locals['caller'] as Caller; // set above
}

/** Returns the failure, after adding the header that RFC 6750 requires with the status 401. */
export function withChallenge(httpResponse: Response, failure: unknown): unknown {
  if (failure instanceof KnownError && errorCodes[failure.code].httpStatus === 401)
    httpResponse.setHeader('www-authenticate', 'Bearer');
  return failure;
}
