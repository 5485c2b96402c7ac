import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { IndexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { openTestStore, wipe } from '../support/test-store.js';

const plan: IndexPlan = {
  schemaVersion: 3,
  constraints: [{ name: 'trial_thing_id', label: 'TrialThing', properties: ['id'] }],
  indexes: [{ name: 'trial_thing_date_key_id', label: 'TrialThing', properties: ['dateKey', 'id'] }],
  linkIndexes: [{ name: 'trial_link_to', type: 'TRIAL_LINK', properties: ['to', 'dateKey'] }],
  searchIndexes: [
    {
      name: 'trial_search',
      labels: ['TrialThing', 'TrialText'],
      properties: ['name', 'texts'],
      analyzer: 'whitespace',
    },
  ],
};

let store: Store;
beforeAll(async () => {
  // The graphs of these tests have versions up to 4.
  store = await openTestStore({ schemaVersion: 4 });
});
beforeEach(async () => {
  await wipe(store);
  await store.command('DROP CONSTRAINT trial_thing_id IF EXISTS');
  await store.command('DROP INDEX trial_thing_date_key_id IF EXISTS');
  await store.command('DROP INDEX trial_link_to IF EXISTS');
  await store.command('DROP INDEX trial_search IF EXISTS');
});
afterAll(() => store.close());

async function indexes(): Promise<unknown> {
  const { rows } = await store.read({
    text: `SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint WHERE name STARTS WITH 'trial_'
           RETURN name, type, state, labelsOrTypes, properties, owningConstraint IS NOT NULL ORDER BY name`,
    parameters: {},
  });
  return rows;
}

async function version(): Promise<unknown> {
  const { rows } = await store.read({
    text: "MATCH (g:OnrecordGraph {id: 'graph'}) RETURN g.id, g.schemaVersion",
    parameters: {},
  });
  return rows;
}

const expected = [
  ['trial_link_to', 'RANGE', 'ONLINE', ['TRIAL_LINK'], ['to', 'dateKey'], false],
  ['trial_search', 'FULLTEXT', 'ONLINE', ['TrialThing', 'TrialText'], ['name', 'texts'], false],
  ['trial_thing_date_key_id', 'RANGE', 'ONLINE', ['TrialThing'], ['dateKey', 'id'], false],
  ['trial_thing_id', 'RANGE', 'ONLINE', ['TrialThing'], ['id'], true],
];

/** The store, and the texts of all that it wrote. */
function recording(): { readonly store: Store; readonly written: string[] } {
  const written: string[] = [];
  return {
    written,
    store: {
      ...store,
      command: (text, parameters) => {
        written.push(text);
        return store.command(text, parameters);
      },
      write: (work, options) => {
        written.push('a transaction');
        return store.write(work, options);
      },
    },
  };
}

describe('applyConstraints', () => {
  it('creates the constraints and indexes of the plan, online, and marks the version', async () => {
    await applyConstraints(store, plan);
    expect(await indexes()).toEqual(expected);
    expect(await version()).toEqual([['graph', 3]]);
  });

  it('writes nothing if everything exists', async () => {
    await applyConstraints(store, plan);
    const second = recording();
    await applyConstraints(second.store, plan);
    expect(second.written).toEqual([]);
  });

  it('adds only what is missing and drops nothing', async () => {
    await applyConstraints(store, plan);
    const second = recording();
    const index = { name: 'trial_thing_name', label: 'TrialThing', properties: ['name'] };
    await applyConstraints(second.store, { ...plan, indexes: [index], linkIndexes: [], searchIndexes: [] });
    await store.command('DROP INDEX trial_thing_name');
    expect(second.written).toHaveLength(1);
    expect(await indexes()).toEqual(expected);
  });

  it('lets several servers do it at once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => applyConstraints(store, plan)));
    expect(await indexes()).toEqual(expected);
    expect(await version()).toEqual([['graph', 3]]);
  });

  it('leaves the version of an older graph to the migrations', async () => {
    await applyConstraints(store, { ...plan, schemaVersion: 2 });
    await applyConstraints(store, plan);
    expect(await version()).toEqual([['graph', 2]]);
  });

  it('rejects a graph of a newer version without changing it', async () => {
    await applyConstraints(store, {
      schemaVersion: 4,
      constraints: [],
      indexes: [],
      linkIndexes: [],
      searchIndexes: [],
    });
    await expect(applyConstraints(store, plan)).rejects.toMatchObject({
      code: 'SCHEMA_VERSION_NEWER',
      message: 'The graph has schema version 4; this Onrecord knows versions up to 3.',
    });
    expect(await indexes()).toEqual([]);
    expect(await version()).toEqual([['graph', 4]]);
  });

  it('rejects a name that could be Cypher', async () => {
    const index = { name: 'a', label: 'X) ON (n.y) //', properties: ['id'] };
    await expect(applyConstraints(store, { ...plan, indexes: [index] })).rejects.toThrow(
      'is a name for Cypher',
    );
  });
});
