import { expect } from '@jest/globals';
import fc from 'fast-check';
import { staleClaims } from '../../src/load/derived/stale-claims.js';
import { loadGraph } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import type { CaseCounts } from '../support/cases.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { graphOf } from './graph-of.js';
import { randomTestimony } from './random-testimony.js';
import { smallDossiers } from './small-dossiers.js';

const now = new Date('2025-11-03T09:30:00.000Z');

export const derivedLawCases: CaseCounts = { test: 40, deep: 200 };
export const sequenceLawCases: CaseCounts = { test: 4, deep: 20 };

/** After any loads, the stored derived values of every claim are those that the rules give; `loading` is the store of the loads. */
export function derivedLaw(store: Store, loading: Store) {
  const runs = fc.array(fc.oneof(edited(randomTestimony('d')), edited(randomTestimony('e'))), {
    minLength: 1,
    maxLength: 2,
  });
  return fc.asyncProperty(runs, async (given) => {
    await wipe(store);
    const runQuery = async (text: string, parameters: Readonly<Record<string, unknown>>) =>
      (await store.read({ text, parameters })).rows;
    for (const graph of given.flat()) {
      await load(loading, graph);
      const ids = await runQuery('MATCH (c:Claim) RETURN c.id ORDER BY c.id', {});
      expect(
        await staleClaims(
          runQuery,
          model,
          ids.map(([id]) => String(id)),
        ),
      ).toEqual([]);
    }
  });
}

/** After any loads the graph is the one that the last ones alone give; `loading` is the store that they are done by. */
export function sequenceLaw(store: Store, loading: Store) {
  const runs = fc.tuple(
    fc.array(fc.oneof(smallDossiers('d'), smallDossiers('e')), { minLength: 1, maxLength: 4 }),
    smallDossiers('d'),
    smallDossiers('e'),
  );
  return fc.asyncProperty(runs, async ([before, d, e]) => {
    await wipe(store);
    await load(loading, d);
    await load(loading, e);
    const fresh = await graphOf(store);
    await wipe(store);
    // All at the same moment, so that the dossiers' ids alone say whose name stands.
    for (const graph of [...before, d, e]) await load(loading, graph);
    expect(await graphOf(store)).toEqual(fresh);
  });
}

/** A dossier, then the same with one link less each time: what changes for one claim must reach those that do not change themselves. */
function edited(dossier: fc.Arbitrary<GraphData>): fc.Arbitrary<ReadonlyArray<GraphData>> {
  return fc.tuple(dossier, fc.array(fc.nat(), { maxLength: 3 })).map(([first, drawn]) => {
    const versions = [first];
    for (const number of drawn) {
      const graph = versions.at(-1) ?? first;
      const gone = number % Math.max(1, graph.links.length);
      versions.push({ ...graph, links: graph.links.filter((_, index) => index !== gone) });
    }
    return versions;
  });
}

async function load(store: Store, graph: GraphData): Promise<void> {
  expect((await loadGraph({ store, model, graph, now })).problems).toEqual([]);
}
