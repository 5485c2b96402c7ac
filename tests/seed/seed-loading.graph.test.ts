import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LoadReport } from '../../src/load/load.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { loadMarketplaces, loadSeed, marketplaces, seed } from './seed.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

const store = await openTestStore();

beforeEach(() => wipe(store));
afterAll(() => store.close());

function sizesOf(graphs: typeof seed.graphs): ReadonlyArray<number> {
  return graphs.map(({ nodes, links }) => 1 + nodes.length + links.length); // the dossier itself is one
}

async function loadAll(): Promise<ReadonlyArray<LoadReport>> {
  return [...(await loadSeed(store)), ...(await loadMarketplaces(store))];
}

describe('the included dossiers', () => {
  const sizes = sizesOf([...seed.graphs, ...marketplaces.graphs]);

  it('are created with all that they hold', async () => {
    const reports = await loadAll();
    expect(reports).toMatchObject([
      { dossier: 'states', problems: [], changed: 0, removed: 0, created: 196 },
      { dossier: 'venezuela-russia-2025', problems: [], removed: 0 },
      { dossier: 'eu-marketplaces-2024', problems: [], removed: 0 },
    ]);
    expect(reports.map(({ created, changed, unchanged }) => created + changed + unchanged)).toEqual(sizes);
  });

  it('have nothing to write the second time', async () => {
    await loadAll();
    expect(await loadAll()).toMatchObject(
      sizes.map((unchanged) => ({ load: null, created: 0, changed: 0, removed: 0, unchanged })),
    );
  });
});
