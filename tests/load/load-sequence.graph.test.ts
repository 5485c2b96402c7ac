import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { loadGraph, removeDossier } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { graphOf } from './graph-of.js';
import { sequenceLaw, sequenceLawCases } from './load-laws.js';
import { withLoadStore } from './load-setup.js';
import { smallDossiers } from './small-dossiers.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

const now = new Date('2025-11-03T09:30:00.000Z');

async function load(graph: GraphData): Promise<void> {
  expect((await loadGraph({ store, model, graph, now })).problems).toEqual([]);
}

describe('loadGraph', () => {
  it('yields, with removals in between, the same graph as the last loads alone', async () => {
    const runs = fc.tuple(
      fc.array(smallDossiers('d'), { minLength: 1, maxLength: 3 }),
      smallDossiers('d'),
      smallDossiers('e'),
    );
    await fc.assert(
      fc.asyncProperty(runs, async ([before, d, e]) => {
        await wipe(store);
        await load(e);
        await load(d);
        const fresh = await graphOf(store);
        await wipe(store);
        await load(e);
        for (const graph of [...before, d]) {
          await load(graph);
          await removeDossier({ store, model, dossier: 'd', now });
        }
        await load(d);
        expect(await graphOf(store)).toEqual(fresh);
      }),
      cases({ test: 3, deep: 15 }),
    );
  });

  it('yields after any loads the same graph as the last ones alone', async () => {
    await fc.assert(sequenceLaw(store, store), cases(sequenceLawCases));
  });
});
