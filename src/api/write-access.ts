import { createHash, timingSafeEqual } from 'node:crypto';
import { KnownError } from '../errors.js';

/**
 * Says why an HTTP request may not write, null where it may: WRITES_REFUSED, TOKEN_MISSING or TOKEN_WRONG.
 *
 * `token` is that of the settings, `authorization` the header. No page of another site can make a browser send it. The
 * comparison takes as long for a near miss as for a far one; neither text is in the failure. Source of the form: RFC 6750.
 */
export function whyNotWrite(token: string | undefined, authorization: string | undefined): KnownError | null {
  if (token === undefined) return writesRefused();
  const given = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (given === undefined)
    return new KnownError('TOKEN_MISSING', 'A mutation takes a token, and none came along.');
  if (!timingSafeEqual(digest(given), digest(token)))
    return new KnownError('TOKEN_WRONG', 'The token that came along is not the one that mutations take.');
  return null;
}

/** The failure that no mutation is taken, whoever sends it. */
export function writesRefused(): KnownError {
  return new KnownError('WRITES_REFUSED', 'This server takes no writes over HTTP.');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
