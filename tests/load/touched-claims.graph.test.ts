import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver, Plan } from 'neo4j-driver';
import { indexPlan } from '../../src/model/index-plan.js';
import { touchedClaims } from '../../src/load/kept/touched-claims.js';
import { applyConstraints } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, testRun } from '../support/test-store.js';

const { uri, username, password } = testRun();

let driver: Driver;
beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const store = await openTestStore();
  await applyConstraints(store, indexPlan(model));
  await store.close();
});
afterAll(() => driver.close());

function operators({ operatorType, children }: Plan): ReadonlyArray<string> {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operators)];
}

describe('touchedClaims', () => {
  it('finds the records that it begins at by an index, so that a write costs what it touches', async () => {
    const plans: Array<ReadonlyArray<string>> = [];
    const ids = new Set(['some']);
    const seeds = { actors: ids, documents: ids, statements: ids, claims: ids, contents: ids };
    await touchedClaims(async (text, parameters) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
      if (summary.plan) plans.push(operators(summary.plan));
      return [];
    }, seeds);
    expect(plans).toHaveLength(4);
    for (const plan of plans) {
      expect(plan.filter((operator) => /Scan/.test(operator))).toEqual([]);
      expect(plan.filter((operator) => /IndexSeek/.test(operator))).toHaveLength(1);
    }
  });
});
