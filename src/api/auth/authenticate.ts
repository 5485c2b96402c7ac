import type { RequestHandler, Response } from 'express';
import { KnownError } from '../../errors.js';
import type { Access, Caller } from './access.js';

/** Rejects requests whose token is missing or wrong; the others have a caller, which `callerOf` returns. */
export function authenticate(access: Access): RequestHandler {
  return async (httpRequest, httpResponse, next) => {
    try {
      httpResponse.locals['caller'] = await access.callerOf(httpRequest.get('authorization'));
    } catch (failure) {
      if (failure instanceof KnownError && failure.code.startsWith('TOKEN_'))
        httpResponse.setHeader('www-authenticate', 'Bearer');
      throw failure;
    }
    next();
  };
}

/** Returns the caller of a request that `authenticate` has let pass. */
export function callerOf({ locals }: Response): Caller {
  return locals['caller'] as Caller; // set above
}
