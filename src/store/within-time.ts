/** Thrown when the time limit is over before the answer. */
export class TimeRanOut extends Error {}

/**
 * Waits for a promise, at most until the time limit or the signal.
 *
 * Rejects with TimeRanOut or with the signal's reason. The promise itself continues, and its result is ignored.
 */
export function withinTime<T>(
  promise: Promise<T>,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = (): void => {
      end();
      reject(signal?.reason as Error); // the reason that the caller passed to abort()
    };
    const timer = setTimeout(() => {
      end();
      reject(new TimeRanOut(`No answer within ${timeoutMs} ms.`));
    }, timeoutMs);
    signal?.addEventListener('abort', onAbort);
    promise.finally(end).then(resolve, reject);
  });
}
