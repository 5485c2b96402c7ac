import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import { KnownError } from '../errors.js';

/** A client may spend this many seconds of its rate at once. */
const burstSeconds = 30;
/** Clients beyond this number are forgotten, least recently used first. */
const mostClients = 10_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** The rate of cost that each client, a subject of tokens or an address, may spend; `spend` may be called with the rest of a cost after it is known. */
export interface RateLimit {
  /** Throws RATE_LIMITED if a client has nothing left. */
  check(client: string): void;
  spend(client: string, cost: number): void;
}

/**
 * Creates a token bucket for each client: it is refilled by `perSecond`, up to half a minute of it. An operation is admitted while something
 * is left, so that the largest operations are possible. No limit if `perSecond` is 0.
 */
export function createRateLimit(perSecond: number, now: () => number = () => performance.now()): RateLimit {
  const buckets = new LRUCache<string, Bucket>({ max: mostClients });
  const full = perSecond * burstSeconds;
  const left = (client: string): number => {
    const bucket = buckets.get(keyOf(client));
    return bucket ? Math.min(full, bucket.left + ((now() - bucket.at) / 1_000) * perSecond) : full;
  };
  return {
    check: (client) => {
      if (perSecond > 0 && left(client) <= 0) throw rateLimited(Math.ceil(1 - left(client) / perSecond));
    },
    spend: (client, cost) => {
      if (perSecond > 0) buckets.set(keyOf(client), { left: left(client) - cost, at: now() });
    },
  };
}

/** One customer has many addresses of IPv6: those with the same first 64 bits. */
function keyOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [start = '', end] = address.split('::');
  const before = start.split(':').filter(Boolean);
  const after = (end ?? '').split(':').filter(Boolean);
  const zeros = end === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}

function rateLimited(seconds: number): KnownError {
  return new KnownError(
    'RATE_LIMITED',
    'The operations of this client have cost more than its rate allows.',
    {
      hint: `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, with smaller or fewer operations.`,
      retryAfterSeconds: seconds,
    },
  );
}
