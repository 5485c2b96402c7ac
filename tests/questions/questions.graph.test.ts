import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import { claimPage } from '../../src/explorer/provenance/claim-page.js';
import type { Provenance } from '../../src/explorer/provenance/provenance.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { toText } from '../../src/publish/publish.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadText } from '../compile/roots/loading.js';
import { loadMarketplaces, loadSeed, textOf } from '../seed/seed.js';
import { alteredStore } from '../support/altered-store.js';
import { startBoltProxy } from '../support/bolt-proxy.js';
import type { BoltProxy } from '../support/bolt-proxy.js';
import { model } from '../support/model.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';

jest.setTimeout(300_000);

const folder = join(import.meta.dirname, '../../docs/questions');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
  .sort();

/** Questions about the marketplaces. The expected values of the others are those of a graph without that dossier. */
const aboutMarketplaces = names.filter((name) => /^1[67]-/.test(name));

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;
let proxy: BoltProxy;
let proxied: Store;

beforeAll(async () => {
  store = await openTestStore({ readTimeoutMs: 60_000 });
  proxy = await startBoltProxy(testRun().uri);
  proxied = await openTestStore({ uri: proxy.uri });
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
});

afterAll(async () => {
  await proxied.close();
  await proxy.close();
  await store.close();
});

/** The answer to a question, and what it takes to read it: none of this depends on the machine. */
interface Expected {
  readonly data: unknown;
  readonly roundTrips: number;
  readonly dbHits: number;
  /** What Neo4j sends. */
  readonly bytes: number;
}

function expected(name: string): Expected {
  const text = readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8');
  return JSON.parse(text) as Expected; // written beside this file
}

/** Moments of loading differ from run to run. */
function plain(data: unknown): unknown {
  const text = JSON.stringify(data, (key, value: unknown) => (/At$/.test(key) ? null : value));
  return JSON.parse(text) as unknown;
}

/** Answers a question and compares the answer, with what was read for it. */
async function expectAnswer(name: string): Promise<void> {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const response = await execute({ compiler, store, schema }, { query, explain: 'profile' });
  const { data, roundTrips, dbHits } = expected(name);
  expect({ errors: response.errors, data: plain(response.data) }).toEqual({ errors: undefined, data });
  const explain = response.extensions?.['explain'] as Readonly<Record<string, number>>;
  expect(explain['roundTrips']).toBe(roundTrips);
  // Plans differ a little with the statistics of the graph.
  expect(explain['dbHits']).toBeLessThanOrEqual(dbHits * 1.5);
}

/** Answers a question and compares what Neo4j sends. */
async function expectBytes(name: string): Promise<void> {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  // A read that takes too long because it is planned for the first time is sent twice.
  await execute({ compiler, store: proxied, schema }, { query });
  await proxied.check();
  proxy.forget();
  await execute({ compiler, store: proxied, schema }, { query });
  // The summaries of Neo4j hold times.
  expect(proxy.bytes()).toBeLessThanOrEqual(expected(name).bytes * 1.05 + 200);
}

describe('a question of the docs', () => {
  const others = names.filter((name) => !aboutMarketplaces.includes(name));

  it.each(others)('%s has the expected answer, with no more reading than expected', expectAnswer);

  it.each(others)('%s makes Neo4j send no more than expected', expectBytes);

  it('has its evidence read by the one text that all questions share', async () => {
    const texts = new Set<string>();
    const recording = alteredStore(store, (statement) => {
      texts.add(statement.text);
      return statement;
    });
    for (const name of names) {
      const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
      await execute({ compiler, store: recording, schema }, { query });
    }
    expect([...texts].filter((text) => text.includes('mostStatements'))).toHaveLength(1);
  });
});

describe('a question of the docs about the marketplaces', () => {
  beforeAll(async () => {
    await loadMarketplaces(store);
  });

  it.each(aboutMarketplaces)('%s has the expected answer, with no more reading than expected', expectAnswer);

  it.each(aboutMarketplaces)('%s makes Neo4j send no more than expected', expectBytes);
});

describe('a published claim of the docs', () => {
  const claims = join(import.meta.dirname, '../../docs/claims');
  const textIn = (file: string): string => readFileSync(join(claims, file), 'utf8');
  const published = JSON.parse(textIn('claims.json')) as ReadonlyArray<Readonly<Record<string, string>>>;
  const query = readFileSync(
    join(import.meta.dirname, '../../src/explorer/operations/read-provenance.graphql'),
    'utf8',
  );
  beforeAll(async () => {
    await loadText(store, textIn('bridge.yaml'));
  });

  it.each(published)('$name has the text that its page gives today', async ({ name = '', id = '' }) => {
    const response = await execute({ compiler, store, schema }, { query, variables: { id } });
    expect(response.errors).toBeUndefined();
    const { node } = plain(response.data) as { node: Provenance };
    const file = textIn(`${name}.txt`);
    const graphDay = /graph of (\S+)\./.exec(file)?.[1] ?? null; // the day on which the file was written
    expect(toText(claimPage(node, { graphDay, address: null }))).toBe(file);
  });

  it('is on the page that lists them all', () => {
    const page = textIn('README.md');
    for (const { name = '', title = '', shows = '' } of published)
      for (const part of [`## ${title}`, shows, `${name}.jpg`, `${name}.svg`, `${name}.txt`])
        expect(page).toContain(part);
  });
});

/** What somebody may mend in the seed: an amount, a programme, another name, what the paper presupposes, and what was said. */
const mends = [
  ['maxValue: 14, quantityText: as many as 14', 'maxValue: 12, quantityText: as many as 12'],
  ['frequency: weekly', 'frequency: daily'],
  ['    kind: PERSON\n    aliases: [Nicolas Maduro]\n', '    kind: PERSON\n'],
  ['      - { ref: c.war, locator: p9 } # presupposed in its own voice too\n', ''],
  [
    'cue: said, content: [c.world-power, c.equality]',
    'cue: said, content: [c.world-power, c.equality, c.model]',
  ],
] as const;

interface Change {
  readonly kind: string;
  readonly type: string;
  readonly entityId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fields: ReadonlyArray<{
    readonly field: string;
    readonly former: string | null;
    readonly now: string | null;
  }>;
}

describe('the question of what changed between two loads', () => {
  it('tells what the second has added, changed and removed, with former and new values', async () => {
    const seed = textOf('seed/dossiers/venezuela-russia-2025.yaml');
    const mended = mends.reduce((text, [from, to]) => text.replace(from, to), seed);
    await loadText(store, mended, '2026-01-06T12:00:00Z');
    const query = readFileSync(join(folder, '15-what-changed-between-loads.graphql'), 'utf8');
    const variables = { from: 1, to: 2 };
    const { data, errors } = await execute({ compiler, store, schema }, { query, variables });
    expect(errors).toBeUndefined();
    const found = data as {
      changes: {
        from: { id: string };
        to: { id: string };
        changes: { totalCount: number; edges: { node: Change }[] };
      };
    };
    expect([found.changes.from.id, found.changes.to.id]).toEqual([
      'venezuela-russia-2025@1',
      'venezuela-russia-2025@2',
    ]);
    expect(found.changes.changes.edges.map(({ node }) => lineOf(node))).toEqual([
      'CHANGED Actor maduro aliases ["Nicolas Maduro"] > -',
      'CHANGED Document with-maduro frequency "weekly" > "daily"',
      'CHANGED OBJECT c.req.docs -> missile-systems maxValue 14 > 12 quantityText "as many as 14" > "as many as 12"',
      'REMOVED HAS_CONTENT s.lt -> c.war',
      'ADDED HAS_CONTENT s.maduro.power -> c.model',
    ]);
  });

  function lineOf({ kind, type, entityId, from, to, fields }: Change): string {
    const what = entityId ?? `${from ?? ''} -> ${to ?? ''}`;
    const how = fields.map(({ field, former, now }) => `${field} ${former ?? '-'} > ${now ?? '-'}`);
    return [
      kind,
      type,
      what.replaceAll('venezuela-russia-2025:', ''),
      ...(kind === 'CHANGED' ? how : []),
    ].join(' ');
  }
});
