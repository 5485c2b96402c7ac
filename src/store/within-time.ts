/** The time limit ran out before the answer came. */
export class TimeRanOut extends Error {}

/**
 * Waits for a promise, but no longer than the limit and no longer than the signal allows.
 *
 * Rejects with TimeRanOut, or with the signal's reason; the promise itself then goes on unheard.
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
      reject(signal?.reason as Error); // what the caller gave to abort(), handed back as it is
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
