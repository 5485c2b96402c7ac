import { describe, expect, it } from '@jest/globals';
import { createLineWatch } from '../../src/store/line-watch.js';

/** Work that ends when the line is silent, or after a time. */
function waiting(ms: number): (silent: AbortSignal) => Promise<string> {
  return (silent) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        resolve('answered');
      }, ms);
      silent.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(silent.reason as Error); // the reason that the watch gives
      });
    });
}

function soon(answers: boolean): Promise<boolean> {
  return new Promise((resolve) => setTimeout(resolve, 50, answers));
}

describe('createLineWatch', () => {
  it('checks the line once for all work that waits, and leaves it alone if Neo4j answers', async () => {
    let checks = 0;
    const watched = createLineWatch({
      answers: () => {
        checks += 1;
        return soon(true);
      },
      onSilent: () => {
        throw new Error('Neo4j is not silent.');
      },
    });
    const works = [1_500, 1_500, 1_500].map((ms) => watched(waiting(ms)));
    expect(await Promise.all([...works, watched(waiting(1))])).toEqual(Array(4).fill('answered'));
    expect(checks).toBe(1);
  });

  it('ends all work with STORE_UNREACHABLE if two checks have no answer, after the line was replaced', async () => {
    let checks = 0;
    const replaced: number[] = [];
    const watched = createLineWatch({
      answers: () => {
        checks += 1;
        return soon(false);
      },
      onSilent: () => replaced.push(checks),
    });
    const unreachable = expect.objectContaining({ code: 'STORE_UNREACHABLE', retryAfterSeconds: 5 });
    const works = [60_000, 60_000].map((ms) => expect(watched(waiting(ms))).rejects.toEqual(unreachable));
    await Promise.all(works);
    expect(replaced).toEqual([2]);
  });

  it('continues after one check without an answer', async () => {
    const answers = [false, true];
    const watched = createLineWatch({
      answers: () => soon(answers.shift() ?? true),
      onSilent: () => {
        throw new Error('Neo4j is not silent.');
      },
    });
    expect(await watched(waiting(1_300))).toBe('answered');
  });
});
