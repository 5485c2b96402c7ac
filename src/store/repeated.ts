import { isSafeToRepeat } from './driver-failure.js';

const pausesMs: ReadonlyArray<number> = [100, 300];
/** A read is not repeated later than this, so that the caller learns of the failure. */
const repeatWithinMs = 2_000;

/**
 * Runs a read, and repeats it after a failure that is safe to repeat: at most twice, and within the time limit.
 *
 * `read` receives the remaining time. Times are of the clock that is never set.
 */
export async function repeated<T>(limitMs: number, read: (timeoutMs: number) => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const repeatUntil = startedAt + Math.min(limitMs, repeatWithinMs);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await read(startedAt + limitMs - performance.now());
    } catch (failure) {
      const pauseMs = pausesMs[attempt];
      if (pauseMs === undefined || !isSafeToRepeat(failure) || performance.now() + pauseMs >= repeatUntil)
        throw failure;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
}
