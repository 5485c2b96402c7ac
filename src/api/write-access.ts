import { createHash, timingSafeEqual } from 'node:crypto';
import { KnownError } from '../errors.js';

/**
 * Returns the reason why an HTTP request may not write, or null if it may: WRITES_REFUSED, TOKEN_MISSING or TOKEN_WRONG.
 *
 * `token` is the token of the settings; `authorization` is the header (RFC 6750), which a page of another site cannot make a browser
 * send. The comparison takes constant time, and the failure contains neither token.
 */
export function whyNotWrite(token: string | undefined, authorization: string | undefined): KnownError | null {
  if (token === undefined) return writesRefused();
  const given = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (given === undefined)
    return new KnownError('TOKEN_MISSING', 'A mutation requires a write token, and the request has none.');
  if (!timingSafeEqual(digest(given), digest(token)))
    return new KnownError('TOKEN_WRONG', 'The write token of the request is wrong.');
  return null;
}

/** Returns WRITES_REFUSED, the failure of a server that accepts no mutations. */
export function writesRefused(): KnownError {
  return new KnownError('WRITES_REFUSED', 'This server accepts no mutations over HTTP.');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
