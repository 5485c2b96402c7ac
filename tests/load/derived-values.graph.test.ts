import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { loadGraph } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import { readRules } from '../../src/load/derived/read-rules.js';
import { createRules } from '../../src/rules/rules.js';
import type { Rules } from '../../src/rules/rules.js';
import type { Store } from '../../src/store/store.js';
import { evidenceOf } from '../support/evidence-of.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { derivedLaw, derivedLawCases } from './load-laws.js';
import { withLoadStore } from './load-setup.js';
import { randomTestimony } from './random-testimony.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

const now = new Date('2025-11-03T09:30:00.000Z');
const runQuery = async (text: string, parameters: Readonly<Record<string, unknown>>) =>
  (await store.read({ text, parameters })).rows;

async function load(graph: GraphData): Promise<void> {
  expect((await loadGraph({ store, model, graph, now })).problems).toEqual([]);
}

async function claimIds(): Promise<ReadonlyArray<string>> {
  const rows = await runQuery('MATCH (c:Claim) RETURN c.id ORDER BY c.id', {});
  return rows.map(([id]) => String(id));
}

function valuesOf(rules: Rules | null) {
  return (
    rules && {
      chains: rules.attributionChains(),
      truncated: rules.attributionChainsTruncated(),
      sentences: rules.sentences(),
      origins: rules.origins('ALL'),
      own: rules.origins('OWN'),
      parties: rules.parties(),
      status: rules.status(),
      versions: rules.versions(),
      outcome: rules.outcome(),
      derived: rules.derivedValues(),
    }
  );
}

describe('loadGraph', () => {
  it('stores for every claim what the rules give, after any loads', async () => {
    await fc.assert(derivedLaw(store, store), cases(derivedLawCases));
  });
});

describe('the evidence of claims', () => {
  const pairs = fc.tuple(randomTestimony('d'), randomTestimony('e'));

  it('gives the values that plain walks over the dossiers give, whatever other claims it is read with', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (graphs) => {
        await wipe(store);
        for (const graph of graphs) await load(graph);
        const ids = await claimIds();
        const together = await readRules(runQuery, model, ids);
        for (const id of ids)
          expect({ id, ...valuesOf(together(id)) }).toEqual({
            id,
            ...valuesOf(createRules(evidenceOf(graphs, id))(id)),
          });
        for (const id of ids.slice(0, 2)) {
          const alone = await readRules(runQuery, model, [id]);
          expect({ id, ...valuesOf(alone(id)) }).toEqual({ id, ...valuesOf(together(id)) });
        }
      }),
      cases({ test: 5, deep: 40 }),
    );
  });
});
