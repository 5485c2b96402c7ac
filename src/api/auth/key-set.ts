import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';

/** Times of a key set, in milliseconds. */
interface KeySetTimes {
  /** Keys are read again after this time, so that a withdrawn key is no longer accepted. */
  readonly maxAgeMs?: number;
  /** After a failure, and after an unknown key, the address is not read again before this time. */
  readonly retryMs?: number;
  readonly timeoutMs?: number;
  readonly now?: () => number;
}

/**
 * Returns the keys of an address (JSON Web Key Set, RFC 7517) for the verification of tokens.
 *
 * New keys are found without a restart: a token with an unknown key leads to another read. While the address cannot be read, the keys
 * that were read last remain in use. The returned function throws the errors of `jose` and of `fetch`.
 */
export function keySet(
  url: URL,
  { maxAgeMs = 600_000, retryMs = 30_000, timeoutMs = 5_000, now = Date.now }: KeySetTimes = {},
): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: retryMs,
    timeoutDuration: timeoutMs,
  });
  let refreshAtMs = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    if (now() >= refreshAtMs) {
      refreshAtMs = now() + retryMs;
      try {
        await keys.reload();
        refreshAtMs = now() + maxAgeMs;
      } catch (failure) {
        if (keys.jwks() === undefined) throw failure;
      }
    }
    return keys(header, token);
  };
}
