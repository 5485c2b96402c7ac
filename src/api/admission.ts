import type { Compilation } from '../compile/compile.js';
import { whyEndedByDatabase } from '../store/store.js';
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

const largeVisits = 100_000;
/**
 * The visits that a core makes in a millisecond; measured. What an operation has taken is charged if it is more than its cost: for large
 * operations, and for those that the database has ended. Others may have waited for these.
 */
const visitsPerMs = 1_000;
const longestWaitMs = 5_000;

/** Returns whether an operation is expected to take more than about 50 ms of a core. */
export function isLarge({ cost }: Pick<Compilation, 'cost'>): boolean {
  return cost.visits > largeVisits;
}

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
    run: async ({ compilation, client, signal }, work) => {
      const { cost } = compilation;
      rate.check(client);
      const queue = isLarge(compilation) ? large : small;
      return queue.run(
        client,
        async () => {
          rate.spend(client, cost.visits);
          const startedAt = performance.now();
          let isCharged = queue === large;
          try {
            return await work();
          } catch (failure) {
            isCharged ||= whyEndedByDatabase(failure) !== null;
            throw failure;
          } finally {
            const taken = (performance.now() - startedAt) * visitsPerMs;
            if (isCharged && taken > cost.visits) rate.spend(client, taken - cost.visits);
          }
        },
        signal,
      );
    },
  };
}
