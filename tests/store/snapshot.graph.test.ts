import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { connectStore } from '../../src/store/neo4j-store.js';
import type { Snapshot, Store } from '../../src/store/store.js';
import { startBoltProxy } from '../support/bolt-proxy.js';
import type { BoltProxy } from '../support/bolt-proxy.js';
import { countOf } from '../support/cases.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';

jest.setTimeout(120_000);

/** Records that each write changes together, to the same value. */
const records = 60;
const snapshots = countOf({ test: 100, deep: 5000 });
/** Writes that come between them at least. */
const leastWrites = 20;

let store: Store;
let proxy: BoltProxy;
/** A store that appears to Neo4j as that of another process. */
let writer: Store;

beforeAll(async () => {
  store = await openTestStore({ readTimeoutMs: 30_000 });
  proxy = await startBoltProxy(testRun().uri);
});
beforeEach(async () => {
  await wipe(store);
  writer = otherStore(5);
  await store.write((transaction) =>
    transaction.run('UNWIND range(1, $records) AS id CREATE (:Set {id: id, value: 0})', { records }),
  );
});
afterAll(async () => {
  await store.close();
  await proxy.close();
});

function otherStore(poolSize: number): Store {
  const limits = { readTimeoutMs: 30_000, writeTimeoutMs: 30_000, poolSize };
  return connectStore({ ...testRun(), uri: proxy.uri, database: 'neo4j', ...limits });
}

function write(value: number, by: Store = writer): Promise<unknown> {
  return by.write((transaction) => transaction.run('MATCH (n:Set) SET n.value = $value', { value }));
}

const one = (id: number) => ({ text: 'MATCH (n:Set {id: $id}) RETURN n.value', parameters: { id } });
const all = { text: 'MATCH (n:Set) RETURN n.value', parameters: {} };

/** Reads the distinct values of the set with three statements. */
async function values({ read }: Pick<Snapshot, 'read'>): Promise<ReadonlyArray<unknown>> {
  const parts = [];
  for (const statement of [one(1), all, one(records)]) parts.push((await read(statement)).rows.flat());
  return [...new Set(parts.flat())];
}

async function sequenceNumber(): Promise<number> {
  const { rows } = await store.read({
    text: "MATCH (s:OnrecordGraph {id: 'sequence'}) RETURN s.number",
    parameters: {},
  });
  return Number(rows[0]?.[0]);
}

/** Runs work while the writer writes one value after the other. Stops the writer afterwards. */
async function duringWrites(work: (writes: () => number) => Promise<void>): Promise<void> {
  let isWanted = true as boolean; // changed below
  let writes = 0;
  const writing = (async () => {
    while (isWanted) await write((writes += 1));
  })();
  try {
    await work(() => writes);
  } finally {
    isWanted = false;
    await writing;
    await writer.close();
  }
}

describe('snapshot', () => {
  it('sees each write of another process whole or not at all', async () => {
    const torn: unknown[] = [];
    await duringWrites(async (writes) => {
      for (let count = 0; count < snapshots || writes() < leastWrites; count += 1) {
        const { value, isConsistent } = await store.snapshot(values);
        expect(isConsistent).toBe(true);
        if (value.length !== 1) torn.push(value);
      }
    });
    expect(torn).toEqual([]);
  });

  it.each([
    ['of one row', '4000000'],
    ['of several rows', '1, 4000000, 1'],
  ])('reads the sequence number after the columns of a statement %s', async (_name, sizes) => {
    const text = `UNWIND [${sizes}] AS size RETURN COUNT { UNWIND range(1, size) AS i WITH i WHERE i % 7 = 8 RETURN i } AS none,
      COLLECT { MATCH (n:Set) RETURN DISTINCT n.value } AS values`;
    const running = {
      text: "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS '4000000' AND status = 'Running' RETURN status",
      parameters: {},
    };
    // On a busy machine, the statement may be over before the write begins: then it shows nothing, and is tried again.
    for (let [value, runs] = [1, 0]; runs < 2; value += 1) {
      runs = 0;
      await store.snapshot(values); // so that the next read does not begin with the number of an earlier write
      const reading = store.snapshot(async (snapshot) => {
        runs += 1;
        const { rows } = await snapshot.read({ text, parameters: {}, columns: ['none', 'values'] });
        return rows;
      });
      const end = reading.then(() => 'over');
      const seen = async () => (await store.read(running)).rows.length >= 2; // itself, and the statement
      while ((await Promise.race([end, seen()])) === false);
      await write(value);
      const { value: rows, isConsistent } = await reading;
      expect(isConsistent).toBe(true);
      const row = [0, [runs < 2 ? value - 1 : value]];
      expect(rows).toEqual(sizes.split(',').map(() => row));
    }
    await writer.close();
  });

  it('sees a write that was made since the last read', async () => {
    for (const value of [1, 2, 3]) {
      await write(value);
      expect(await store.snapshot(values)).toEqual({ value: [value], isConsistent: true });
    }
    await writer.close();
  });

  it('is needed: the same statements by themselves see parts of writes', async () => {
    await duringWrites(async () => {
      while ((await values(store)).length === 1);
    });
  });

  it('reports a result as not consistent while a commit takes longer than the time limit', async () => {
    const commit = proxy.holdBack('COMMIT');
    const writing = write(1);
    await commit.sent;
    expect(await store.snapshot(values, { timeoutMs: 1_000 })).toEqual({ value: [0], isConsistent: false });
    commit.letGo();
    await writing;
    expect(await store.snapshot(values)).toEqual({ value: [1], isConsistent: true });
    await writer.close();
  });

  it('returns the first result if there is no time to read it again', async () => {
    const commit = proxy.holdBack('COMMIT');
    const writing = write(1);
    await commit.sent;
    let runs = 0;
    const once = async (snapshot: Snapshot) => {
      if ((runs += 1) > 1) await new Promise(() => undefined); // without end
      return values(snapshot);
    };
    expect(await store.snapshot(once, { timeoutMs: 3_000 })).toEqual({ value: [0], isConsistent: false });
    commit.letGo();
    await writing;
    await writer.close();
  });

  it('waits for a concurrent commit', async () => {
    const commit = proxy.holdBack('COMMIT');
    const writing = write(1);
    await commit.sent;
    const read = store.snapshot(values);
    commit.letGo();
    expect(await read).toMatchObject({ isConsistent: true });
    await writing;
    await writer.close();
  });

  it.each([
    ['before its commit reached Neo4j', 'cut', 0],
    ['before it heard of its commit', 'letGoUnanswered', 1],
  ] as const)('is sure again once a writer has ended %s', async (_when, end, value) => {
    const commit = proxy.holdBack('COMMIT');
    let runs = 0;
    const writing = writer.write(async (transaction) => {
      // The driver would run it again, as it cannot tell whether it was committed.
      if ((runs += 1) > 1) throw new Error('ended');
      return transaction.run('MATCH (n:Set) SET n.value = 1');
    });
    writing.catch(() => undefined); // expected below
    await commit.sent;
    expect((await sequenceNumber()) % 2).toBe(1);
    commit[end]();
    await expect(writing).rejects.toThrow();
    expect(await store.snapshot(values)).toEqual({ value: [value], isConsistent: true });
    expect((await sequenceNumber()) % 2).toBe(0);
    await writer.close();
  });

  it('throws the failure of its work', async () => {
    await expect(store.snapshot(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    await writer.close();
  });
});

describe('write', () => {
  it('needs no second connection of the pool: eight at once get through a pool of one', async () => {
    const narrow = otherStore(1);
    await Promise.all(Array.from({ length: 8 }, (_, index) => write(index, narrow)));
    expect((await store.snapshot(values)).value).toHaveLength(1);
    expect((await sequenceNumber()) % 2).toBe(0);
    await Promise.all([narrow.close(), writer.close()]);
  });

  it('does not change the sequence number if nothing was written', async () => {
    const before = await sequenceNumber();
    await store.write((transaction) => transaction.run('MATCH (n:Set) RETURN n'));
    expect(await sequenceNumber()).toBe(before);
    await writer.close();
  });
});
