import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import type { OperationResponse } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import type { Limits } from '../../src/compile/limits.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

const schema = apiSchema(model);
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
}, 120_000);
afterAll(() => store.close());

function ask(query: string, limits: Partial<Limits> = {}): Promise<OperationResponse> {
  return execute({ compiler: createCompiler({ model, schema, limits }), store, schema }, { query });
}

const evidence =
  'status { value evidence { statement { id content(first: 2) { edges { node { __typename } } } } } }';

describe('derived fields', () => {
  it('are answered where another root cannot be', async () => {
    const { data, errors } = await ask(`{
      bad: claims(after: "bogus") { edges { node { ${evidence} } } }
      good: requests(first: 2) { edges { node { ${evidence} } } }
    }`);
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code: 'CURSOR_INVALID' } }]);
    expect(data).toMatchObject({
      bad: null,
      good: { edges: [{ node: { status: { value: expect.any(String) } } }, {}] },
    });
  });

  it('are answered where nothing is selected of their records but the name of the type', async () => {
    const { data, errors } = await ask(
      '{ requests(first: 1) { edges { node { attributionChains { document { __typename } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      requests: { edges: [{ node: { attributionChains: [{ document: { __typename: 'Document' } }] } }] },
    });
  });

  it('are the same for a claim alone and among others, in any root and at any depth', async () => {
    const fields =
      'id status { value evidence { statement { id } sides { id } } } origins { for { atLeast origins { source { id } } } } attributionChains { sentence replySentences }';
    const { data } = await ask(`{ claims(first: 50) { edges { node { ${fields} } } } }`);
    const claims = (data?.['claims'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node);
    for (const claim of claims.slice(0, 6)) {
      const alone = await ask(`{
        node(id: "${claim.id}") { ... on Claim { ${fields} contentOf: contentOf(first: 1) { edges { node { content(first: 100) { edges { node { ... on Claim { ${fields} } } } } } } } } }
      }`);
      const { contentOf, ...own } = alone.data?.['node'] as {
        contentOf: { edges: { node: { content: { edges: { node: { id?: string } }[] } } }[] };
      };
      expect(own).toEqual(claim);
      const within = contentOf.edges.flatMap(({ node }) => node.content.edges.map((edge) => edge.node));
      expect(within.filter(({ id }) => id === claim.id)).toEqual(
        within.some(({ id }) => id === claim.id) ? [claim] : [],
      );
    }
  });

  it('fail separately if a claim has more statements than the limit', async () => {
    const claim = 'venezuela-russia-2025:c.req.docs';
    const { data, errors } = await ask(
      `{ large: node(id: "${claim}") { ... on Claim { status { value } } } plain: node(id: "${claim}") { id } }`,
      { evidenceStatements: 2 },
    );
    expect(data).toEqual({ large: null, plain: { id: claim } });
    expect(errors).toMatchObject([{ path: ['large'], extensions: { code: 'EVIDENCE_TOO_LARGE' } }]);
    expect(errors?.[0]?.message).toContain(claim);
  });

  it('are read in parts where only all claims together have too many statements', async () => {
    const query = '{ claims(first: 40) { edges { node { id status { value } } } } }';
    const { data } = await ask(query);
    expect(await ask(query, { evidenceStatements: 40 })).toEqual({ data });
  });

  it('are rejected if they are nested too deep', async () => {
    const within = (inner: string): string => `status { evidence { version { id ${inner} } } }`;
    const { errors } = await ask(
      `{ claims(first: 1) { edges { node { ${within(within(within(within(''))))} } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });
});
