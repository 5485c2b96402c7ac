import { setTimeout as pause } from 'node:timers/promises';
import { processTimeMs } from './process-time.js';

const stepMs = 1_000;
const longestMs = 180_000;
/** A process that takes less of a step than this is idle. */
const idleMs = 100;

/** Waits until a process takes hardly any processor time: Neo4j goes on planning for a client that has gone. At most three minutes. */
export async function untilIdle(pid: number): Promise<void> {
  const endsAt = performance.now() + longestMs;
  let before = processTimeMs(pid);
  while (before !== null && performance.now() < endsAt) {
    await pause(stepMs);
    const now = processTimeMs(pid);
    if (now === null || now - before < idleMs) return;
    before = now;
  }
}
