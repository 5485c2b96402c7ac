import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { indexPlan } from '../../src/model/index-plan.js';
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
