import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { execute } from '../../../src/api/api.js';
import { createCompiler } from '../../../src/compile/compile.js';
import { findingsOf, type ClaimFindings } from '../../../src/explorer/write/follows.js';
import { provenancePicture } from '../../../src/explorer/provenance/provenance-picture.js';
import type { Provenance } from '../../../src/explorer/provenance/provenance.js';
import { statusReason } from '../../../src/explorer/provenance/reply-words.js';
import { drawnRecords, itemWords } from '../../../src/explorer/provenance/item-words.js';
import { readDraft } from '../../../src/explorer/write/read-draft.js';
import { writeYaml } from '../../../src/formats/formats.js';
import { loadGraph, readDeclaredDossier } from '../../../src/load/load.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import type { GraphData } from '../../../src/model/graph-data.js';
import { idWithin } from '../../../src/model/ids.js';
import type { Store } from '../../../src/store/store.js';
import { withLoadStore } from '../../load/load-setup.js';
import { randomTestimony } from '../../load/random-testimony.js';
import { seed } from '../../seed/seed.js';
import { cases } from '../../support/cases.js';
import { model } from '../../support/model.js';
import { wipe } from '../../support/test-store.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
const query = `query ($dossier: ID!) {
  claims(where: { dossier: { eq: $dossier } }, first: 100) {
    edges { node {
      id text sentences status { value }
      origins { for { atLeast atMost } against { atLeast atMost } }
      ... on Request { outcome { value } }
    } }
  }
}`;

type SourceNumbers = Pick<ClaimFindings['origins'], 'atLeast' | 'atMost'>;
type Found = Omit<ClaimFindings, 'origins' | 'against' | 'picture'> &
  Readonly<Record<'origins' | 'against', SourceNumbers>>;

interface Answer {
  readonly claims: {
    readonly edges: ReadonlyArray<{
      readonly node: Pick<ClaimFindings, 'id' | 'text' | 'sentences'> & {
        readonly status: { readonly value: ClaimFindings['status'] };
        readonly origins: Readonly<Record<'for' | 'against', SourceNumbers>>;
        readonly outcome?: { readonly value: ClaimFindings['outcome'] };
      };
    }>;
  };
}

async function load(graph: GraphData): Promise<void> {
  const { problems } = await loadGraph({ store, model, graph, now: new Date('2026-06-09T10:00:00Z') });
  expect(problems).toEqual([]);
}

/** What the server answers for the claims of a dossier. */
async function answered(dossier: string): Promise<ReadonlyArray<Found>> {
  const { data, errors } = await execute({ compiler, store, schema }, { query, variables: { dossier } });
  expect(errors).toBeUndefined();
  const { claims } = data as unknown as Answer; // of the query above
  return claims.edges.map(({ node: { id, text, sentences, status, origins, outcome } }) => ({
    ...{ id: idWithin(dossier, id), text, sentences, status: status.value },
    ...{ outcome: outcome?.value ?? null, origins: origins.for, against: origins.against },
  }));
}

const provenanceText = readFileSync(
  join(import.meta.dirname, '../../../src/explorer/operations/read-provenance.graphql'),
  'utf8',
);

/** Expects that the picture of each claim, and the reason of its status, are those of its page. */
async function expectPicturesOfPages(graph: GraphData, others: ReadonlyArray<GraphData> = []): Promise<void> {
  for (const { id, picture } of findingsOf(graph, others)) {
    const variables = { id: `${graph.dossier.id}:${id}` };
    const { data, errors } = await execute({ compiler, store, schema }, { query: provenanceText, variables });
    expect(errors).toBeUndefined();
    const { node } = JSON.parse(JSON.stringify(data)) as { readonly node: Provenance }; // of the operation
    expect(provenancePicture(picture())).toEqual(provenancePicture(node));
    expect(statusReason(picture())).toBe(statusReason(node));
    expect(picture()).toMatchObject({ text: node.text, openEnded: node.openEnded });
    expect(picture().objects.map(itemWords)).toEqual(node.objects.map(itemWords));
    expect(drawnRecords(picture())).toEqual(drawnRecords(node));
    expect(picture().origins).toEqual(node.origins);
  }
}

/** What the page reads of a dossier of the graph: its export. */
async function opened(dossier: string): Promise<GraphData> {
  let yaml = '';
  for await (const part of writeYaml(model, await readDeclaredDossier(store, model, dossier))) yaml += part;
  const { graph } = readDraft(model, yaml);
  if (!graph) throw new Error(yaml);
  return graph;
}

/** The findings in the order of their ids, of the original sources only their numbers. */
function byId(findings: ReadonlyArray<Found>): ReadonlyArray<Found> {
  const numbers = ({ atLeast, atMost }: SourceNumbers) => ({ atLeast, atMost });
  return findings
    .map(({ id, text, status, outcome, sentences, ...each }) => ({
      ...{ id, text, status, outcome, sentences },
      ...{ origins: numbers(each.origins), against: numbers(each.against) },
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

describe('findingsOf', () => {
  it('says of an included dossier what the server answers', async () => {
    for (const graph of seed.graphs) await load(graph);
    const dossier = 'venezuela-russia-2025';
    const found = findingsOf(await opened(dossier), [await opened('states')]);
    expect(byId(found)).toEqual(byId(await answered(dossier)));
    await expectPicturesOfPages(await opened(dossier), [await opened('states')]);
  });

  it('says of any dossier what the server answers, also where another one of the graph counts too', async () => {
    await fc.assert(
      fc.asyncProperty(randomTestimony('d'), randomTestimony('e'), async (one, other) => {
        await wipe(store);
        await load(one);
        expect(byId(findingsOf(await opened('d')))).toEqual(byId(await answered('d')));
        await load(other);
        const [d, e] = [await opened('d'), await opened('e')];
        expect(byId(findingsOf(d, [e]))).toEqual(byId(await answered('d')));
        expect(byId(findingsOf(e, [d]))).toEqual(byId(await answered('e')));
        await expectPicturesOfPages(d, [e]);
      }),
      cases({ test: 3, deep: 50 }),
    );
  });
});
