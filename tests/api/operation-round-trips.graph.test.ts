import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { connectStore } from '../../src/store/neo4j-store.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { startBoltProxy } from '../support/bolt-proxy.js';
import type { BoltProxy } from '../support/bolt-proxy.js';
import { model } from '../support/model.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';

// The first operations on a Neo4j that has just started take long.
jest.setTimeout(300_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let direct: Store;
let proxy: BoltProxy;
let proxied: Store;

beforeAll(async () => {
  direct = await openTestStore();
  await wipe(direct);
  await applyConstraints(direct, indexPlan(model));
  await loadSeed(direct);
  const run = testRun();
  proxy = await startBoltProxy(run.uri);
  proxied = connectStore({
    ...run,
    uri: proxy.uri,
    database: 'neo4j',
    readTimeoutMs: 60_000,
    writeTimeoutMs: 30_000,
    poolSize: 1,
  });
  await proxied.check({ timeoutMs: 30_000 });
});

afterAll(async () => {
  await proxied.close();
  await proxy.close();
  await direct.close();
});

beforeEach(() => {
  proxy.forget();
});

const withDerivedFields = `{
  requests(first: 5, where: { outcome: { in: [UNCLEAR, NO_REPORTED_ANSWER] } }, orderBy: [{ originsAtMost: DESC }]) {
    totalCount
    edges { node {
      id
      objects { action node { id } }
      status { value polarity evidence { statement { id cue } version { id text } position sides { id } } }
      attributionChains { sentence replySentences commitment links { statement { id } sources { id } documents { id } } }
      origins { for { atLeast atMost origins { source { id } statements { id } } } mentionedBy { id } }
      parties { side { id name } }
      versions { versions { id } rows { role thing { id } shared } }
      outcome { value byAddressee { value addressees { id } answers { answer { id text } } replies { statement { id } } } context { content { id } } }
    } }
  }
  node(id: "washington-post") { ... on Actor { trackRecord { confirmed { count } other { count claims(first: 5) { id text } } } } }
}`;

const roots = {
  search: `search(text: "the kremlin", first: 5) { edges { node { id ... on Actor { name } } score matches { text ranges { start end } } } }`,
  path: `path(from: "maduro", to: "putin", all: true) { outcome paths { length nodes { id } hops { link evidence { id cue } to { ... on Claim { status { value } } } } } }`,
  around: `around(id: "maduro") { counts { link way count } neighbours(link: ACTOR, way: IN, first: 3) { edges { node { id } } }
    neighbourhood(limit: 20) { nodes { id } links { from to } leftOut } }`,
  groups: `groups(of: { requests: {} }, by: [OUTCOME, ACTOR], first: 5) { totalCount edges { node { keys { value entity { id } } count
    entities(first: 3) { edges { node { id ... on Request { outcome { value } } } } } } } }`,
  timeline: `timeline(of: { statements: {} }, clock: REPORTED, unit: YEAR) { buckets(first: 3) { edges { node { value count entities(first: 3) { edges { node { id } } } } } }
    undated { count } imprecise { count entities(first: 2) { edges { node { id } } } } }`,
  changes: `changes(dossier: "venezuela-russia-2025", from: 0) { to { id } changes(first: 5) { totalCount edges { node { kind entity { id } fields { field now } } } } }`,
};

/**
 * What is sent together. Each statement brings the sequence number with it, and is a transaction. Before the first one the number alone is
 * read where none was seen recently; then all are sent in one transaction.
 */
const sent = /^(BEGIN RUN PULL )?RUN PULL$/;

/** Returns what was sent before each wait, without the end of the transaction, for which nothing waits. */
function waits(): ReadonlyArray<string> {
  return proxy
    .exchanges()
    .map((names) => names.join(' '))
    .filter((names) => names !== 'ROLLBACK')
    .map((names) => (sent.test(names) ? 'statement' : names));
}

async function ask(query: string): Promise<void> {
  const { data, errors } = await execute({ compiler, store: proxied, schema }, { query });
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
}

describe('a read operation', () => {
  const severalLevels = `requests(first: 3) { totalCount edges { node { text contentOf(first: 3) { edges { node { cue attributedTo { node { id } } } } } } } }
    actors(first: 3) { edges { node { name } } }
    node(id: "ven") { id }`;
  const plainRoots = Object.entries(roots).filter(([, root]) => !/status|outcome/.test(root));

  it.each([...plainRoots, ['several roots and levels', severalLevels] as const])(
    'without derived fields takes one round trip: %s',
    async (_name, root) => {
      await ask(`{ ${root} }`);
      expect(waits()).toEqual(['statement']);
    },
  );

  it.each([
    ['all of them', withDerivedFields],
    ['some in the root path', `{ ${roots.path} }`],
    ['some in the root groups', `{ ${roots.groups} }`],
    [
      'all of them, together with all other roots',
      `{ ${Object.values(roots).join(' ')} ${withDerivedFields.slice(1)}`,
    ],
  ])('with one level of derived fields takes at most three round trips: %s', async (_name, query) => {
    await ask(query);
    expect(waits().length).toBeLessThanOrEqual(3);
    expect(new Set(waits())).toEqual(new Set(['statement']));
  });

  it('needs one more for each level of derived fields of the same claims', async () => {
    const within = (inner: string): string => `versions { versions { id ${inner} } }`;
    await ask(`{ requests(first: 1) { edges { node { ${within(within(''))} } } } }`);
    expect(waits()).toEqual(['statement', 'statement', 'statement', 'statement']);
  });
});
