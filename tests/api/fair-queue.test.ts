import { describe, expect, it } from '@jest/globals';
import { FairQueue } from '../../src/api/fair-queue.js';

/** Work that ends when it is told to. */
function work(name: string, log: string[]) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async (): Promise<string> => {
    log.push(name);
    await ended;
    return name;
  };
  return {
    run,
    end: () => {
      end();
    },
  };
}

const limits = { of: 'operations', atOnce: 1, waiting: 3, waitMs: 60_000 };

describe('FairQueue', () => {
  it('runs a limited number at once, and lets the clients take turns', async () => {
    const queue = new FairQueue(limits);
    const log: string[] = [];
    const [a1, a2, a3, b1] = ['a1', 'a2', 'a3', 'b1'].map((name) => work(name, log));
    const all = [a1, a2, a3, b1].map((one, index) =>
      queue.run(index === 3 ? 'b' : 'a', one?.run ?? (() => Promise.reject(new Error()))),
    );
    expect([log, queue.length]).toEqual([['a1'], 3]);
    for (const one of [a1, a2, a3, b1]) one?.end();
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1']);
    expect([log, queue.length]).toEqual([['a1', 'a2', 'b1', 'a3'], 0]);
  });

  it('rejects what finds no place, with the time to try again', async () => {
    const queue = new FairQueue({ ...limits, waiting: 0 });
    const first = work('first', []);
    const running = queue.run('a', first.run);
    await expect(queue.run('b', first.run)).rejects.toMatchObject({
      code: 'SERVER_BUSY',
      retryAfterSeconds: 60,
    });
    first.end();
    await running;
    expect(await queue.run('b', () => Promise.resolve('free again'))).toBe('free again');
  });

  it('rejects what waits too long', async () => {
    const queue = new FairQueue({ ...limits, waitMs: 10 });
    const first = work('first', []);
    const running = queue.run('a', first.run);
    await expect(queue.run('b', first.run)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    expect(queue.length).toBe(0);
    first.end();
    await running;
  });

  it('removes the work of a client that disconnects', async () => {
    const queue = new FairQueue(limits);
    const log: string[] = [];
    const [first, second, third] = ['1', '2', '3'].map((name) => work(name, log));
    const left = new AbortController();
    const reject = () => Promise.reject(new Error('no work'));
    const running = queue.run('a', first?.run ?? reject);
    const leaving = queue.run('a', second?.run ?? reject, left.signal);
    const staying = queue.run('a', third?.run ?? reject);
    left.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    first?.end();
    third?.end();
    await Promise.all([running, staying]);
    expect(log).toEqual(['1', '3']);
  });

  it('goes on after work that fails', async () => {
    const queue = new FairQueue(limits);
    await expect(queue.run('a', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await queue.run('a', () => Promise.resolve(1))).toBe(1);
  });
});
