import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KnownError } from '../../src/errors.js';
import { connectStore } from '../../src/store/neo4j-store.js';
import type { Store } from '../../src/store/store.js';
import { startBoltProxy } from '../support/bolt-proxy.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';

const slow = {
  text: 'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i)',
  parameters: {},
};

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
});
afterAll(() => store.close());

async function failureOf(promise: Promise<unknown>): Promise<KnownError> {
  const failure: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (failure instanceof KnownError) return failure;
  throw new Error(`Expected a KnownError, found ${String(failure)}.`);
}

function otherStore(change: { uri?: string; password?: string; database?: string }): Store {
  const limits = { readTimeoutMs: 3_000, writeTimeoutMs: 3_000, poolSize: 2 };
  return connectStore({ ...testRun(), database: 'neo4j', ...limits, ...change });
}

describe('read', () => {
  it('returns rows as lists of plain values in the order of RETURN', async () => {
    const { rows, dbHits } = await store.read({
      text: 'UNWIND $list AS x RETURN x AS b, toInteger(x) AS a, [x, {k: $text}], null, true',
      parameters: { list: [1.5, 2], text: "'; MATCH (n) DETACH DELETE n //" },
    });
    expect(rows).toEqual([
      [1.5, 1, [1.5, { k: "'; MATCH (n) DETACH DELETE n //" }], null, true],
      [2, 2, [2, { k: "'; MATCH (n) DETACH DELETE n //" }], null, true],
    ]);
    expect(dbHits).toBeUndefined();
  });

  it('has a statement planned once for values of any size', async () => {
    const clear = async (): Promise<unknown> => store.command('CALL db.clearQueryCaches()');
    const planned = async (texts: ReadonlyArray<string>): Promise<unknown> => {
      await clear();
      for (const text of texts)
        await store.read({
          text: 'UNWIND $list AS x RETURN x = $text',
          parameters: { list: Array.from(text), text },
        });
      return clear();
    };
    const sizes = [1, 10, 100, 1_000].map((size) => 'a'.repeat(size));
    const once = await planned(['a']);
    expect(once).not.toEqual(await planned([]));
    expect(await planned(sizes)).toEqual(once);
  });

  it('measures database hits on request', async () => {
    const { dbHits } = await store.read(
      { text: 'MATCH (n:OnrecordTestRun) RETURN n.x', parameters: {} },
      { profile: true },
    );
    expect(dbHits).toBeGreaterThan(0);
  });

  it('cannot write', async () => {
    const failure = await failureOf(store.read({ text: 'CREATE (:Stray)', parameters: {} }));
    expect(failure.code).toBe('STORE_FAILED');
  });

  it('ends with STORE_TIMEOUT, in the database too', async () => {
    const failure = await failureOf(store.read(slow, { timeoutMs: 500 }));
    expect(failure.code).toBe('STORE_TIMEOUT');
    expect(await untilNoneRuns('range(1, 1000000000)')).toBe('none');
  });

  it('ends in the database when its signal is aborted', async () => {
    const caller = new AbortController();
    const reading = store.read(slow, { signal: caller.signal });
    const outcome = reading.catch((reason: unknown) => reason);
    await untilOneRuns('range(1, 1000000000)');
    caller.abort(new Error('the client has left'));
    expect(await outcome).toEqual(new Error('the client has left'));
    expect(await untilNoneRuns('range(1, 1000000000)')).toBe('none');
    expect((await store.read({ text: 'RETURN 1', parameters: {} })).rows).toEqual([[1]]);
  });

  it('sends nothing when its signal was aborted before', async () => {
    await expect(store.read(slow, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
  });

  it('reports a fault of a statement without its text', async () => {
    const failure = await failureOf(store.read({ text: 'RETURN secretName.foo', parameters: {} }));
    expect(failure.code).toBe('STORE_FAILED');
    expect(failure.message).not.toContain('secretName');
    expect(failure.cause).toBeInstanceOf(Error);
  });
});

describe('read, on the wire', () => {
  it('is one RUN and one wait for an answer, once the connection is open', async () => {
    const proxy = await startBoltProxy(testRun().uri);
    const watched = otherStore({ uri: proxy.uri });
    await watched.check();
    proxy.forget();
    await watched.read({ text: 'UNWIND range(1, 3000) AS i RETURN i', parameters: {} });
    await watched.read({ text: 'RETURN $x', parameters: { x: 1 } });
    await watched.close();
    await proxy.close();
    expect(proxy.exchanges()).toEqual([['RUN', 'PULL'], ['RUN', 'PULL'], ['GOODBYE']]);
  });
});

describe('write', () => {
  it('commits all of a transaction', async () => {
    const rows = await store.write(async (transaction) => {
      await transaction.run('CREATE (:Kept {id: $id})', { id: 'a' });
      return transaction.run('MATCH (n:Kept) RETURN n.id');
    });
    expect(rows).toEqual([['a']]);
    expect((await store.read({ text: 'MATCH (n:Kept) RETURN count(n)', parameters: {} })).rows).toEqual([
      [1],
    ]);
  });

  it('commits nothing if the work throws, and throws its failure', async () => {
    const own = new KnownError('INPUT_INVALID', 'Rejected.');
    const failure = await failureOf(
      store.write(async (transaction) => {
        await transaction.run('CREATE (:Dropped)');
        throw own;
      }),
    );
    expect(failure).toBe(own);
    expect((await store.read({ text: 'MATCH (n:Dropped) RETURN count(n)', parameters: {} })).rows).toEqual([
      [0],
    ]);
  });

  it('ends with STORE_TIMEOUT', async () => {
    const failure = await failureOf(
      store.write((transaction) => transaction.run(slow.text), { timeoutMs: 500 }),
    );
    expect(failure.code).toBe('STORE_TIMEOUT');
  });

  it('runs the work again after a deadlock', async () => {
    await store.write((transaction) =>
      transaction.run("CREATE (:Lock {id: 'p', n: 0}), (:Lock {id: 'q', n: 0})"),
    );
    let met: () => void = () => undefined;
    const bothHoldOne = new Promise<void>((resolve) => (met = resolve));
    let holders = 0;
    const locking = (first: string, second: string) =>
      store.write(async (transaction) => {
        await transaction.run('MATCH (n:Lock {id: $id}) SET n.n = n.n + 1', { id: first });
        holders += 1;
        if (holders === 2) met();
        await bothHoldOne;
        await transaction.run('MATCH (n:Lock {id: $id}) SET n.n = n.n + 1', { id: second });
      });
    await Promise.all([locking('p', 'q'), locking('q', 'p')]);
    const { rows } = await store.read({ text: 'MATCH (n:Lock) RETURN n.n ORDER BY n.id', parameters: {} });
    expect(rows).toEqual([[2], [2]]);
    expect(holders).toBeGreaterThan(2);
  });
});

describe('connectStore', () => {
  it('rejects an address of another kind', () => {
    expect(() => otherStore({ uri: 'http://127.0.0.1:7474' })).toThrow(
      expect.objectContaining({ code: 'SETTING_INVALID' }),
    );
  });

  it('throws STORE_UNREACHABLE if no server listens, without the address', async () => {
    const port = await portOfNobody();
    const nowhere = otherStore({ uri: `bolt://127.0.0.1:${port}` });
    const failures = [
      await failureOf(nowhere.read({ text: 'RETURN 1', parameters: {} })),
      await failureOf(nowhere.check()),
    ];
    await nowhere.close();
    expect(failures.map(({ code }) => code)).toEqual(['STORE_UNREACHABLE', 'STORE_UNREACHABLE']);
    expect(failures.map(({ message }) => message).join()).not.toContain(String(port));
  });

  it('throws STORE_TIMEOUT or STORE_UNREACHABLE if the server is silent', async () => {
    const held: Socket[] = [];
    const silent = createServer((socket) => held.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo; // a server that listens on TCP has such an address
    const mute = otherStore({ uri: `bolt://127.0.0.1:${port}` });
    const failure = await failureOf(mute.read({ text: 'RETURN 1', parameters: {} }));
    await mute.close();
    held.forEach((socket) => socket.destroy());
    silent.close();
    expect(['STORE_TIMEOUT', 'STORE_UNREACHABLE']).toContain(failure.code);
  });

  it('throws STORE_UNAUTHORIZED for a wrong password', async () => {
    const stranger = otherStore({ password: 'not-the-password' });
    const failure = await failureOf(stranger.check());
    await stranger.close();
    expect(failure.code).toBe('STORE_UNAUTHORIZED');
  });

  it('reports a database that does not exist', async () => {
    const elsewhere = otherStore({ database: 'nowhere' });
    const failure = await failureOf(elsewhere.check());
    await elsewhere.close();
    expect([failure.code, failure.hint]).toEqual(['STORE_UNREACHABLE', 'Check NEO4J_DATABASE.']);
  });
});

/** Waits until no transaction runs a text; the time limit of the test ends a longer wait. */
async function untilNoneRuns(text: string): Promise<'none'> {
  while ((await running(text)) > 0);
  return 'none';
}

async function untilOneRuns(text: string): Promise<void> {
  while ((await running(text)) === 0);
}

async function running(text: string): Promise<number> {
  const { rows } = await store.read({
    text: 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*)',
    parameters: { text: `UNWIND ${text}` },
  });
  return Number(rows[0]?.[0]);
}

async function portOfNobody(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on TCP has such an address
  await new Promise((resolve) => server.close(resolve));
  return port;
}
