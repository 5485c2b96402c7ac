import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { loadGraph } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import { createRules, rulesOver, writeEvidence } from '../../src/rules/rules.js';
import type { Rules } from '../../src/rules/rules.js';
import type { Store } from '../../src/store/store.js';
import { evidenceOf } from '../support/evidence-of.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { keptLaw, keptLawCases } from './load-laws.js';
import { withLoadStore } from './load-setup.js';
import { randomTestimony } from './random-testimony.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

const now = new Date('2025-11-03T09:30:00.000Z');
const ask = async (text: string, parameters: Readonly<Record<string, unknown>>) =>
  (await store.read({ text, parameters })).rows;

async function load(graph: GraphData): Promise<void> {
  expect((await loadGraph({ store, model, graph, now })).problems).toEqual([]);
}

async function claimIds(): Promise<ReadonlyArray<string>> {
  const rows = await ask('MATCH (c:Claim) RETURN c.id ORDER BY c.id', {});
  return rows.map(([id]) => String(id));
}

/** The rules over what the database brings, for every claim there is. */
async function rulesByClaim(ids: ReadonlyArray<string>): Promise<ReadonlyMap<string, Rules>> {
  const { clauses, expression } = writeEvidence(model.fragments, { claim: 'n', suffix: '' });
  const text = `UNWIND $ids AS id MATCH (n:Claim {id: id}) ${clauses} RETURN claim.id, ${expression}`;
  return new Map((await ask(text, { ids })).map(([id, lists]) => [String(id), rulesOver(lists)]));
}

function valuesOf(rules: Rules) {
  return {
    chains: rules.attributionChains(),
    truncated: rules.attributionChainsTruncated(),
    origins: rules.origins('ALL'),
    own: rules.origins('OWN'),
    parties: rules.parties(),
    status: rules.status(),
    versions: rules.versions(),
    outcome: rules.outcome(),
    kept: rules.keptValues(),
  };
}

describe('loadGraph', () => {
  it('keeps of every claim what the rules give, after any loads', async () => {
    await fc.assert(keptLaw(store, store), cases(keptLawCases));
  });
});

describe('the evidence that a statement brings', () => {
  it('gives what plain walks over the dossiers give', async () => {
    const pairs = fc.tuple(randomTestimony('d'), randomTestimony('e'));
    await fc.assert(
      fc.asyncProperty(pairs, async (graphs) => {
        await wipe(store);
        for (const graph of graphs) await load(graph);
        for (const [id, rules] of await rulesByClaim(await claimIds()))
          expect({ id, ...valuesOf(rules) }).toEqual({
            id,
            ...valuesOf(createRules(evidenceOf(graphs, id))),
          });
      }),
      cases({ test: 5, deep: 40 }),
    );
  });
});
