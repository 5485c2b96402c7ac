import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { startBoltProxy } from '../support/bolt-proxy.js';
import type { BoltProxy } from '../support/bolt-proxy.js';
import { model } from '../support/model.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';
import { loadText } from './roots/loading.js';

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
  for (const size of [few, many]) await loadText(direct, JSON.stringify(dossierOf(size)));
  proxy = await startBoltProxy(testRun().uri);
  proxied = await openTestStore({ uri: proxy.uri });
});

afterAll(async () => {
  await proxied.close();
  await proxy.close();
  await direct.close();
});

/** Two sizes, so that what every claim costs does not count. */
const [few, many] = [100, 500];

/** Returns a dossier with a claim that so many documents state themselves, and as many persons whom they quote. */
function dossierOf(documents: number): object {
  const each = <T>(make: (nth: number) => T): ReadonlyArray<T> =>
    Array.from({ length: documents }, (_, nth) => make(nth));
  return {
    id: `of-${documents}`,
    title: 'A claim of many statements',
    actors: [
      { id: 'paper', name: 'The Paper', kind: 'MEDIA' },
      { id: 'witness', name: 'A Witness', kind: 'PERSON' },
    ],
    documents: each((nth) => ({
      id: `d${nth}`,
      title: `Report ${nth}`,
      kind: 'ARTICLE',
      url: `https://example.org/${documents}/${nth}`,
      access: 'PUBLIC',
      consulted: true,
      date: '2025-11-03',
      issuedBy: 'paper',
    })),
    statements: [
      ...each((nth) => ({
        id: `own-${nth}`,
        attributedTo: 'paper',
        reportedIn: `d${nth}`,
        content: ['c', { ref: `quoted-${nth}`, locator: 'p2' }],
      })),
      ...each((nth) => ({ id: `quoted-${nth}`, attributedTo: 'witness', cue: 'said', content: 'c' })),
    ],
    claims: [{ id: 'c', kind: 'EVENT', text: 'the bridge is closed' }],
  };
}

const fields = 'status { value } origins { for { atLeast } } attributionChains { depth }';

function questionOf(documents: number): string {
  return `{ node(id: "of-${documents}:c") { ... on Claim { ${fields} } } }`;
}

/** Returns what one more statement adds to a measure. */
async function growth(measure: (query: string) => Promise<number>): Promise<number> {
  const more = (await measure(questionOf(many))) - (await measure(questionOf(few)));
  return more / (2 * (many - few));
}

describe('the evidence of a claim of many statements', () => {
  it('costs a bounded number of database hits for each statement', async () => {
    const hits = await growth(async (query) => {
      const { errors, extensions } = await execute(
        { compiler, store: direct, schema },
        { query, explain: 'profile' },
      );
      expect(errors).toBeUndefined();
      return (extensions?.['explain'] as { readonly dbHits: number }).dbHits; // as `explain: 'profile'` returns it
    });
    expect(hits).toBeLessThan(105);
  });

  it('makes Neo4j send a bounded number of bytes for each statement', async () => {
    const bytes = await growth(async (query) => {
      await proxied.check();
      proxy.forget();
      const { errors } = await execute({ compiler, store: proxied, schema }, { query });
      expect(errors).toBeUndefined();
      return proxy.bytes();
    });
    expect(bytes).toBeLessThan(210);
  });

  it('arrives in rows of at most 50 records or links, which are not kept', async () => {
    const sizes: number[] = [];
    const rowCounts: number[] = [];
    const recording: Store = {
      ...direct,
      snapshot: (work, options) =>
        direct.snapshot(
          (snapshot) =>
            work({
              read: async ({ onRow, ...statement }) => {
                if (!onRow) return snapshot.read(statement);
                const note = (row: ReadonlyArray<unknown>): void => {
                  sizes.push((row[1] as ReadonlyArray<unknown>).length); // by the RETURN of the text of evidence
                  onRow(row);
                };
                const result = await snapshot.read({ ...statement, onRow: note });
                rowCounts.push(result.rows.length);
                return result;
              },
            }),
          options,
        ),
    };
    const { errors } = await execute({ compiler, store: recording, schema }, { query: questionOf(many) });
    expect(errors).toBeUndefined();
    expect(rowCounts).toEqual([0]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2 * many);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
  });
});
