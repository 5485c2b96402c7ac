import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { indexPlan } from '../../src/model/index-plan.js';
import { linkCreations } from '../../src/load/batched/creations.js';
import { checkWhole } from '../../src/load/batched/check-whole.js';
import { affectedClaims } from '../../src/load/derived/affected-claims.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { explainer } from '../support/explain.js';
import { model } from '../support/model.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';

const { uri, username, password } = testRun();

let driver: Driver;
let store: Store;
beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
});
afterAll(async () => {
  await driver.close();
  await store.close();
});

describe('affectedClaims', () => {
  it('finds its start records by an index, so that a write costs no more than it affects', async () => {
    const { runQuery, plans } = explainer(driver);
    const ids = new Set(['some']);
    await affectedClaims(runQuery, {
      actors: ids,
      documents: ids,
      statements: ids,
      claims: ids,
      contents: ids,
    });
    expect(plans).toHaveLength(4);
    for (const plan of plans) {
      expect(plan.filter((operator) => /Scan/.test(operator))).toEqual([]);
      expect(plan.filter((operator) => /IndexSeek/.test(operator))).toHaveLength(1);
    }
  });
});

describe('checkWhole', () => {
  it('finds each page by an index, so that its time is linear in the size of the dossier', async () => {
    const { runQuery, plans } = explainer(driver);
    const read: Store['read'] = async ({ text, parameters }) => ({ rows: await runQuery(text, parameters) });
    await checkWhole({ store: { ...store, read }, model, dossier: 'some', remains: () => true });
    expect(plans).toHaveLength(5);
    for (const plan of plans) {
      expect(plan.filter((operator) => /Scan|^Sort/.test(operator))).toEqual([]);
      expect(plan.filter((operator) => /IndexSeek/.test(operator))).not.toEqual([]);
    }
  });
});

describe('linkCreations', () => {
  it('finds both ends by id, also when it was planned while the graph had few records', async () => {
    await store.write(async (transaction) => {
      await transaction.run('CREATE (:Entity:Content:Statement {id: "s"})');
      await transaction.run('UNWIND range(1, 10) AS i CREATE (:Entity:Actor:Source {id: "a" + toString(i)})');
    });
    const { runQuery, plans } = explainer(driver);
    const link = { of: 'LINK', from: 'a1', to: 's', key: '', shared: false, properties: {} } as const;
    const types = ['HAS_CONTENT', 'ATTRIBUTED_TO', 'REPORTED_IN'];
    const creations = linkCreations(
      model,
      types.map((type) => ({ ...link, type })),
      { dossier: 'some', stamp: { load: 'some@1', now: '2026-01-01T00:00:00Z' } },
    );
    for (const { text, parameters } of creations) await runQuery(text, parameters);
    expect(plans).toHaveLength(types.length);
    for (const plan of plans) {
      expect(plan.filter((operator) => /Scan/.test(operator))).toEqual([]);
      expect(plan.filter((operator) => /Seek/.test(operator))).toHaveLength(2);
    }
  });
});
