/** Thrown when the time limit is over before the answer. */
export class TimeRanOut extends Error {}

/**
 * Waits for a promise, at most until the time limit or the signal.
 *
 * Rejects with TimeRanOut or with the signal's reason. The promise itself continues, and its result is ignored.
 */
export async function withinTime<T>(
  promise: Promise<T>,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
): Promise<T> {
  const ended = new AbortController();
  const tooLate = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new TimeRanOut(`No answer within ${timeoutMs} ms.`));
    }, timeoutMs);
    const onAbort = () => {
      reject(signal?.reason as Error); // the reason that the caller passed to abort()
    };
    signal?.addEventListener('abort', onAbort, { once: true, signal: ended.signal });
    ended.signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    ended.abort();
  }
}
