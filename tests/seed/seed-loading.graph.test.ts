import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openTestStore, wipe } from '../support/test-store.js';
import { loadSeed, seed } from './seed.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

const store = await openTestStore();

beforeEach(() => wipe(store));
afterAll(() => store.close());

function sizesOfSeed(): ReadonlyArray<number> {
  return seed.graphs.map(({ nodes, links }) => 1 + nodes.length + links.length); // the dossier itself is one
}

describe('loadSeed', () => {
  it('creates all that the dossiers hold', async () => {
    const reports = await loadSeed(store);
    expect(reports).toMatchObject([
      { dossier: 'states', problems: [], changed: 0, removed: 0, created: 196 },
      { dossier: 'venezuela-russia-2025', problems: [], removed: 0 },
    ]);
    expect(sizesOf(reports)).toEqual(sizesOfSeed());
  });

  it('has nothing to write the second time', async () => {
    await loadSeed(store);
    const again = await loadSeed(store);
    expect(again).toMatchObject(
      sizesOfSeed().map((unchanged) => ({ load: null, created: 0, changed: 0, removed: 0, unchanged })),
    );
  });
});

function sizesOf(
  reports: ReadonlyArray<{
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
  }>,
): ReadonlyArray<number> {
  return reports.map(({ created, changed, unchanged }) => created + changed + unchanged);
}
