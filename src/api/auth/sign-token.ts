import { SignJWT } from 'jose';
import type { Role } from './role.js';

/** What a token says, and how long it is valid. */
export interface TokenContents {
  readonly subject: string;
  readonly role: Role;
  readonly lifetimeSeconds: number;
  /** The claim that contains the role. */
  readonly roleClaim: string;
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
}

/** Returns a signed token (JWT, HS256) for servers with the same shared secret. */
export function signToken(secret: string, contents: TokenContents, now: Date): Promise<string> {
  const { subject, role, lifetimeSeconds, roleClaim, issuer, audience } = contents;
  const issuedAt = Math.floor(now.getTime() / 1_000);
  const token = new SignJWT({ [roleClaim]: role })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds);
  if (issuer !== undefined) token.setIssuer(issuer);
  if (audience !== undefined) token.setAudience(audience);
  return token.sign(new TextEncoder().encode(secret));
}
