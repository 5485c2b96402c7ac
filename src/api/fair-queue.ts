import { KnownError } from '../errors.js';

/** The limits of a queue. */
export interface QueueLimits {
  /** What is queued, in the plural, for messages: "large operations". */
  readonly of: string;
  /** The most that run at once. */
  readonly atOnce: number;
  /** The most that wait. */
  readonly waiting: number;
  /** The longest time that one waits, in milliseconds. */
  readonly waitMs: number;
}

interface Waiting {
  start(): void;
}

/**
 * Runs work, a limited number at once. The rest waits in a queue of limited length, in which the clients take turns, so that one client
 * with much work delays the others by one piece of work each.
 */
export class FairQueue {
  private readonly limits: QueueLimits;
  /** The waiting work by client; the client whose turn it is comes first. */
  private readonly clients = new Map<string, Waiting[]>();
  private running = 0;
  private waiting = 0;

  constructor(limits: QueueLimits) {
    this.limits = limits;
  }

  /** The number of pieces of work that run. */
  get active(): number {
    return this.running;
  }

  /** The number of pieces of work that wait. */
  get length(): number {
    return this.waiting;
  }

  /** Runs work of a client in its turn. Throws SERVER_BUSY if the queue is full or the wait takes too long, and the reason of the signal. */
  async run<T>(client: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.running < this.limits.atOnce && this.waiting === 0) this.running += 1;
    else await this.turnOf(client, signal);
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.startNext();
    }
  }

  private turnOf(client: string, signal: AbortSignal | undefined): Promise<void> {
    if (this.waiting >= this.limits.waiting) return Promise.reject(this.busy());
    return new Promise((resolve, reject) => {
      const leave = (reason: Error): void => {
        this.remove(client, entry);
        end();
        reject(reason);
      };
      const onAbort = (): void => {
        leave(signal?.reason as Error); // the reason that the caller passed to abort()
      };
      const timer = setTimeout(() => {
        leave(this.busy());
      }, this.limits.waitMs);
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const entry: Waiting = {
        start: () => {
          end();
          resolve();
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.clients.set(client, [...(this.clients.get(client) ?? []), entry]);
      this.waiting += 1;
    });
  }

  private startNext(): void {
    const [next] = this.clients;
    if (!next || this.running >= this.limits.atOnce) return;
    const [client, [first, ...rest]] = next;
    this.clients.delete(client);
    if (rest.length > 0) this.clients.set(client, rest); // at the end: the other clients come first
    this.waiting -= 1;
    this.running += 1;
    first?.start();
  }

  private remove(client: string, entry: Waiting): void {
    const rest = (this.clients.get(client) ?? []).filter((one) => one !== entry);
    if (rest.length > 0) this.clients.set(client, rest);
    else this.clients.delete(client);
    this.waiting -= 1;
  }

  private busy(): KnownError {
    const { of, atOnce } = this.limits;
    return new KnownError(
      'SERVER_BUSY',
      `The server is busy: it runs at most ${atOnce} ${of} at once, and ${this.waiting} are waiting.`,
      { retryAfterSeconds: Math.ceil(this.limits.waitMs / 1_000) },
    );
  }
}
