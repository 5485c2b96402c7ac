import type { Compilation } from '../compile/compile.js';
import { FairQueue } from './fair-queue.js';
import { createRateLimit } from './rate-limit.js';

/** The settings of the admission. */
export interface AdmissionOptions {
  /** The most large operations at once. */
  readonly largeAtOnce: number;
  /** The most operations at once; the store has a connection for each, and further ones. */
  readonly atOnce: number;
  /** The most operations of each kind that wait. */
  readonly waiting: number;
  /** The cost that a client may spend in a second, in visits; 0 for no limit. */
  readonly visitsPerSecond: number;
}

/** How many operations of a size run and wait. */
export interface QueueState {
  readonly size: 'large' | 'small';
  readonly running: number;
  readonly waiting: number;
}

/** Decides when an operation runs, or that it does not. */
export interface Admission {
  /** Runs an operation of a client. Throws SERVER_BUSY or RATE_LIMITED, and the reason of the signal. */
  run<T>(
    of: {
      readonly compilation: Compilation;
      readonly client: string;
      readonly signal?: AbortSignal | undefined;
    },
    work: () => Promise<T>,
  ): Promise<T>;
  /** Returns the current state of the queues. */
  queues(): ReadonlyArray<QueueState>;
}

/** Operations of more visits are large: they take more than about 50 ms of a core. */
const largeVisits = 100_000;
/** The visits that a core makes in a millisecond; measured. What an operation has taken is charged if it is more than its cost. */
const visitsPerMs = 1_000;
const longestWaitMs = 5_000;

/**
 * Creates the admission of a server. Large operations are so few at once that one core and most connections are left for the others.
 */
export function createAdmission(options: AdmissionOptions): Admission {
  const limits = { waiting: options.waiting, waitMs: longestWaitMs };
  const large = new FairQueue({ ...limits, of: 'large operations', atOnce: options.largeAtOnce });
  const small = new FairQueue({ ...limits, of: 'operations', atOnce: options.atOnce - options.largeAtOnce });
  const rate = createRateLimit(options.visitsPerSecond);
  return {
    queues: () => [
      { size: 'large', running: large.active, waiting: large.length },
      { size: 'small', running: small.active, waiting: small.length },
    ],
    run: async ({ compilation: { cost }, client, signal }, work) => {
      rate.check(client);
      const queue = cost.visits > largeVisits ? large : small;
      return queue.run(
        client,
        async () => {
          rate.spend(client, cost.visits);
          const startedAt = performance.now();
          try {
            return await work();
          } finally {
            const taken = (performance.now() - startedAt) * visitsPerMs;
            if (queue === large && taken > cost.visits) rate.spend(client, taken - cost.visits);
          }
        },
        signal,
      );
    },
  };
}
