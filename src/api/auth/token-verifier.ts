import { errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyOptions } from 'jose';
import { KnownError } from '../../errors.js';
import type { Settings } from '../../settings.js';
import { keySet } from './key-set.js';
import { roleOf } from './role.js';
import type { Role } from './role.js';

/** The holder of a valid token. */
export interface TokenHolder {
  readonly subject: string;
  /** Null if the token has none of our roles. */
  readonly role: Role | null;
}

/** Returns the holder of a token. Throws TOKEN_WRONG or TOKEN_KEYS_UNREACHABLE; no message contains the token. */
export type TokenVerifier = (token: string) => Promise<TokenHolder>;

type VerifierSettings = Pick<
  Settings,
  | 'ONRECORD_AUTH_SECRET'
  | 'ONRECORD_AUTH_JWKS'
  | 'ONRECORD_AUTH_ISSUER'
  | 'ONRECORD_AUTH_AUDIENCE'
  | 'ONRECORD_AUTH_ROLE_CLAIM'
>;

/** Only signatures with public keys: with a shared algorithm, whoever reads the key set could sign. */
const publicKeyAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];
/** The difference between the clocks of two machines, in seconds. */
const clockTolerance = 5;

/** Creates the verifier of the settings: of tokens (JWT) with the shared secret, or with a key of the key set. Null if neither is set. */
export function createTokenVerifier(settings: VerifierSettings): TokenVerifier | null {
  const { ONRECORD_AUTH_SECRET: secret, ONRECORD_AUTH_JWKS: address } = settings;
  const { ONRECORD_AUTH_ISSUER: issuer, ONRECORD_AUTH_AUDIENCE: audience } = settings;
  const options: JWTVerifyOptions = {
    clockTolerance,
    requiredClaims: ['sub', 'exp'],
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
  };
  const toHolder = ({ payload }: { readonly payload: JWTPayload }): TokenHolder => ({
    subject: String(payload.sub),
    role: roleOf(payload, settings.ONRECORD_AUTH_ROLE_CLAIM),
  });
  if (secret !== undefined) {
    const key = new TextEncoder().encode(secret);
    return verified((token) => jwtVerify(token, key, { ...options, algorithms: ['HS256'] }), toHolder);
  }
  if (address === undefined) return null;
  const keys = keySet(new URL(address));
  return verified(
    (token) => jwtVerify(token, keys, { ...options, algorithms: publicKeyAlgorithms }),
    toHolder,
  );
}

function verified(
  verify: (token: string) => Promise<{ readonly payload: JWTPayload }>,
  toHolder: (verified: { readonly payload: JWTPayload }) => TokenHolder,
): TokenVerifier {
  return async (token) => {
    try {
      return toHolder(await verify(token));
    } catch (failure) {
      throw whyNotVerified(failure);
    }
  };
}

function whyNotVerified(failure: unknown): KnownError {
  if (failure instanceof errors.JWTExpired)
    return new KnownError('TOKEN_WRONG', 'The token has expired.', { hint: 'Use a new token.' });
  if (failure instanceof errors.JWTClaimValidationFailed)
    return new KnownError(
      'TOKEN_WRONG',
      `The claim "${failure.claim}" of the token is missing, or has another value than the server expects.`,
    );
  if (failure instanceof errors.JWKSTimeout || !(failure instanceof errors.JOSEError) || isUnread(failure))
    return new KnownError('TOKEN_KEYS_UNREACHABLE', 'The keys that verify tokens cannot be read.', {
      cause: failure,
    });
  return new KnownError('TOKEN_WRONG', 'The token is not signed for this server, or is malformed.');
}

/** Returns whether the address of the keys answered with something else than a key set; `jose` reports that as a plain JOSEError. */
function isUnread(failure: errors.JOSEError): boolean {
  return failure.code === 'ERR_JOSE_GENERIC' || failure instanceof errors.JWKSInvalid;
}
