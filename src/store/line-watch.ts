import { setTimeout as pause } from 'node:timers/promises';
import { unreachable } from './driver-failure.js';

/** What a watch needs to know about the line to Neo4j. */
export interface Line {
  /** Returns whether Neo4j answers on a new connection before the signal is aborted. Never throws. */
  answers(signal: AbortSignal): Promise<boolean>;
  /** Called when Neo4j is silent, before the work that waits for it ends. */
  onSilent(): void;
}

/**
 * Runs work that waits for Neo4j. Its signal is aborted with STORE_UNREACHABLE when Neo4j is silent, or with the reason of the caller's
 * signal; the work then has to end.
 */
export type Watched = <T>(work: (ended: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Work that lasts longer than this is a reason to check the line. */
const quietMs = 1_000;
/** The line is silent after this number of checks without an answer: with the time above, after less than five seconds. */
const checks = 2;
const stepsOfCheck = 17;
const stepMs = 100;

/**
 * Returns a function that watches work for a silent Neo4j. A connection does not show one: without an answer, a slow statement and a
 * broken line look the same until the time limit. So each second of waiting, one check for all waiting work opens a new connection.
 */
export function createLineWatch(line: Line): Watched {
  let check: Promise<boolean> | undefined;
  const isSilent = (): Promise<boolean> =>
    (check ??= checkLine(line).finally(() => {
      check = undefined;
    }));
  return async (work, signal) => {
    const ended = new AbortController();
    // Not AbortSignal.any, which takes longer than all the rest of a small read in the store.
    const end = (): void => {
      ended.abort(signal?.reason);
    };
    signal?.throwIfAborted();
    signal?.addEventListener('abort', end);
    let timer: NodeJS.Timeout | undefined;
    const look = async (): Promise<void> => {
      if (await isSilent()) ended.abort(unreachable());
      else lookLater();
    };
    const lookLater = (): void => {
      if (isDone) return;
      timer = setTimeout(() => void look(), quietMs);
      timer.unref();
    };
    let isDone = false;
    lookLater();
    try {
      return await work(ended.signal);
    } finally {
      isDone = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  };
}

async function checkLine(line: Line): Promise<boolean> {
  for (let attempt = 0; attempt < checks; attempt += 1) {
    if (await answersInTime(line)) return false;
  }
  line.onSilent();
  return true;
}

/** Waits in steps: while our own process is too busy to read an answer, it does not count steps either. */
async function answersInTime(line: Line): Promise<boolean> {
  const tooLate = new AbortController();
  let answered: boolean | undefined;
  const answer = line.answers(tooLate.signal).then((value) => (answered = value));
  for (let step = 0; step < stepsOfCheck && answered === undefined; step += 1) {
    await Promise.race([answer, pause(stepMs, undefined, { ref: false })]);
  }
  tooLate.abort();
  return answer;
}
