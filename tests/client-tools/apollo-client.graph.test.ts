import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import type { TypedDocumentNode } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema, isAbstractType } from 'graphql';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

const root = join(import.meta.dirname, '../..');

let store: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
  server = await startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ONRECORD_CLIENT_RATE: '0' } }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(root, 'dist/graphiql'),
    explorerFolder: join(root, 'dist/explorer'),
  });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

/** Opens a client as its documentation advises: pages of a connection are joined, and interfaces have their types. */
function openClient(): ApolloClient {
  const schema = buildSchema(readFileSync(join(root, 'schema/api.generated.graphql'), 'utf8'));
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const statements = relayStylePagination(['where', 'orderBy']);
  return new ApolloClient({
    link: new HttpLink({ uri: `${server.url}/graphql` }),
    cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: { statements } } } }),
  });
}

interface Statements {
  readonly statements: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const page: TypedDocumentNode<Statements, { readonly after?: string | null }> = gql`
  query Statements($after: String) {
    statements(first: 5, after: $after) {
      totalCount
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface FirstActor {
  readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
}

const firstActor: TypedDocumentNode<FirstActor> = gql`
  {
    actors(first: 1) {
      nodes {
        id
        name
      }
    }
  }
`;

it('Apollo Client joins the pages of a list, each record once', async () => {
  const client = openClient();
  const query = client.watchQuery({ query: page, variables: {} });
  const subscription = query.subscribe(() => undefined);
  let { data } = await client.query({ query: page, variables: {} });
  while (data?.statements.pageInfo.hasNextPage) {
    await query.fetchMore({ variables: { after: data.statements.pageInfo.endCursor } });
    data = client.readQuery({ query: page, variables: {} }) ?? undefined;
  }
  subscription.unsubscribe();
  const ids = data?.statements.edges.map((edge) => edge.node.id) ?? [];
  expect(ids).toHaveLength(data?.statements.totalCount ?? -1);
  expect(ids.length).toBeGreaterThan(15);
  expect(new Set(ids).size).toBe(ids.length);
});

it('Apollo Client keeps a record once, whichever interface it was read by', async () => {
  const client = openClient();
  const { data } = await client.query({ query: firstActor });
  const id = data?.actors.nodes[0]?.id ?? '';
  await client.query({
    query: gql`
      query One($id: ID!) {
        node(id: $id) {
          ... on Source {
            id
            displayName
          }
        }
      }
    `,
    variables: { id },
  });
  const cached = client.cache.extract() as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  expect(cached[`Actor:${id}`]).toMatchObject({
    id,
    name: expect.any(String),
    displayName: expect.any(String),
  });
});
