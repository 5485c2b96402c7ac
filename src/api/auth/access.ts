import { randomBytes } from 'node:crypto';
import {
  allowsAnonymousReads,
  checkAccessSettings,
  hasAuthentication,
  isPrivate,
} from '../../access-settings.js';
import type { AccessSettings } from '../../access-settings.js';
import { KnownError } from '../../errors.js';
import type { Settings } from '../../settings.js';
import { includesRole } from './role.js';
import type { Role } from './role.js';
import { signToken } from './sign-token.js';
import { createTokenVerifier } from './token-verifier.js';

/** Who sent a request, and what that client may do. */
export interface Caller {
  readonly role: Role;
  /** The subject of the token; null for requests without a token. */
  readonly subject: string | null;
}

/** The decisions of a server about its clients. */
export interface Access {
  /**
   * Returns the sender of a request from its header `Authorization` (RFC 6750).
   *
   * Throws TOKEN_MISSING, TOKEN_WRONG, ROLE_INSUFFICIENT or TOKEN_KEYS_UNREACHABLE. No message contains the token.
   */
  readonly callerOf: (authorization: string | undefined) => Promise<Caller>;
  /** Returns the reason why a client may not do what needs a role: WRITES_REFUSED, TOKEN_MISSING or ROLE_INSUFFICIENT; otherwise null. */
  readonly whyNot: (caller: Caller, needed: Role) => KnownError | null;
  /** Returns the reason why a client may not read the metrics; anybody may on a server without settings that only this machine reaches. */
  readonly whyNotMetrics: (caller: Caller) => KnownError | null;
  /** A token of the role editor, valid while this server runs; null if tokens are configured, or others can reach the server. */
  readonly runToken: string | null;
}

/** The subject of the token that a server creates for itself. */
const runSubject = 'local';
const runSeconds = 365 * 86_400;

/**
 * Creates the access of a server. Throws SETTING_INVALID, as `checkAccessSettings` does.
 *
 * Without configured tokens, a server that only this machine reaches accepts one token, whose secret it draws itself.
 */
export async function createAccess(
  settings: AccessSettings & Pick<Settings, 'ONRECORD_AUTH_ROLE_CLAIM'>,
): Promise<Access> {
  checkAccessSettings(settings);
  const roleClaim = settings.ONRECORD_AUTH_ROLE_CLAIM;
  const runSecret =
    !hasAuthentication(settings) && isPrivate(settings) ? randomBytes(32).toString('hex') : null;
  const runToken =
    runSecret === null
      ? null
      : await signToken(
          runSecret,
          { subject: runSubject, role: 'editor', lifetimeSeconds: runSeconds, roleClaim },
          new Date(),
        );
  const verify =
    runSecret === null
      ? createTokenVerifier(settings)
      : createTokenVerifier({ ONRECORD_AUTH_SECRET: runSecret, ONRECORD_AUTH_ROLE_CLAIM: roleClaim });
  const anonymous = allowsAnonymousReads(settings);
  const whyNot: Access['whyNot'] = ({ role, subject }, needed) => {
    if (includesRole(role, needed)) return null;
    if (subject !== null)
      return new KnownError(
        'ROLE_INSUFFICIENT',
        `The role ${role} may not do this; it needs the role ${needed}.`,
      );
    if (verify === null)
      return needed === 'editor'
        ? writesRefused()
        : new KnownError(
            'ROLE_INSUFFICIENT',
            `This needs the role ${needed}, and the server can verify no tokens.`,
          );
    return new KnownError(
      'TOKEN_MISSING',
      `This needs a token of the role ${needed}, and the request has none.`,
    );
  };
  return {
    runToken,
    whyNot,
    whyNotMetrics: (caller) => (runSecret === null ? whyNot(caller, 'admin') : null),
    callerOf: async (authorization) => {
      const token = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
      if (token === undefined || verify === null) {
        if (anonymous) return { role: 'reader', subject: null };
        throw new KnownError('TOKEN_MISSING', 'The request has no token.');
      }
      const { subject, role } = await verify(token);
      if (role === null)
        throw new KnownError(
          'ROLE_INSUFFICIENT',
          'The token has none of the roles reader, editor and admin.',
        );
      return { role, subject };
    },
  };
}

/** Returns WRITES_REFUSED, the failure of a server that can verify no tokens. */
export function writesRefused(): KnownError {
  return new KnownError('WRITES_REFUSED', 'This server accepts no mutations over HTTP.');
}
