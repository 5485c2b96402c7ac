import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../../src/store/store.js';
import { openTestStore, wipe } from '../../support/test-store.js';
import { loadSeed } from '../../seed/seed.js';
import { operationRunner } from './operation-runner.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

let store: Store;
const run = operationRunner(() => store);
const own = 'venezuela-russia-2025:';

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
});
afterAll(() => store.close());

describe('path', () => {
  it('returns the shortest path with the properties of each link and the statements behind it', async () => {
    const { data } = await run(`{
      path(from: "maduro", to: "putin", kinds: [RECIPIENT, ACTOR]) {
        outcome truncated
        paths {
          length
          nodes { id ... on Actor { name } }
          hops { from { id } to { id } link way as inferred evidence { id cue attributedTo { node { id } } } }
        }
      }
    }`);
    const evidence = [
      { id: `${own}s.docs.russia`, cue: 'show', attributedTo: [{ node: { id: `${own}us-docs` } }] },
    ];
    const request = `${own}c.req.docs`;
    expect(data['path']).toEqual({
      outcome: 'FOUND',
      truncated: false,
      paths: [
        {
          length: 2,
          nodes: [
            { id: 'maduro', name: 'Nicolás Maduro' },
            { id: request },
            { id: 'putin', name: 'Vladimir Putin' },
          ],
          hops: [
            {
              from: { id: 'maduro' },
              to: { id: request },
              link: 'ACTOR',
              way: 'IN',
              as: null,
              inferred: false,
              evidence,
            },
            {
              from: { id: request },
              to: { id: 'putin' },
              link: 'RECIPIENT',
              way: 'OUT',
              as: 'President Vladimir Putin',
              inferred: false,
              evidence,
            },
          ],
        },
      ],
    });
  });

  it('returns the statement itself as evidence of its content, with its factuality', async () => {
    const { data } = await run(`{
      path(from: "${own}s.maduro.added", to: "${own}c.imperial") {
        paths { hops { link way factuality evidence { id } } }
      }
    }`);
    expect(data['path']).toEqual({
      paths: [
        {
          hops: [
            {
              link: 'HAS_CONTENT',
              way: 'OUT',
              factuality: 'CERTAIN_NOT',
              evidence: [{ id: `${own}s.maduro.added` }],
            },
          ],
        },
      ],
    });
  });

  it('returns a link between shared records with its title, without statements', async () => {
    const { data } = await run(`{ path(from: "rus", to: "putin", kinds: [HOLDS_POSITION]) {
      paths { hops { link way title speaksFor evidence { id } } } } }`);
    expect(data['path']).toEqual({
      paths: [
        { hops: [{ link: 'HOLDS_POSITION', way: 'IN', title: 'President', speaksFor: true, evidence: [] }] },
      ],
    });
  });

  it('returns all shortest paths, or one of them', async () => {
    const { data } = await run(
      `
      query ($all: Boolean!) {
        all: path(from: "ven", to: "rus", kinds: [ACTOR], all: $all) { truncated paths { length nodes { id } } }
        one: path(from: "ven", to: "rus", kinds: [ACTOR]) { paths { length } }
      }`,
      { all: true },
    );
    const all = data['all'] as {
      truncated: boolean;
      paths: ReadonlyArray<{ nodes: ReadonlyArray<{ id: string }> }>;
    };
    expect(all.truncated).toBe(false);
    expect(all.paths.map(({ nodes }) => nodes.map(({ id }) => id.replace(own, '')).join(' '))).toEqual([
      'ven c.contact rus',
      'ven c.contact.daily rus',
      'ven c.contact.mil rus',
      'ven c.future rus',
      'ven c.model rus',
      'ven c.obligations rus',
      'ven c.relation rus',
      'ven c.side rus',
    ]);
    expect(data['one']).toEqual({ paths: [{ length: 2 }] });
  });

  it('reports that there is no path, that both ends are the same, or that an id is unknown', async () => {
    const { data, codes } = await run(`{
      none: path(from: "maduro", to: "putin", kinds: [VIA]) { outcome paths { length } }
      tooFar: path(from: "maduro", to: "putin", maxLength: 1, kinds: [ACTOR, RECIPIENT]) { outcome }
      same: path(from: "rus", to: "rus") { outcome paths { length } }
      unknown: path(from: "nobody", to: "rus") { outcome paths { length } }
      both: path(from: "nobody", to: "nobody") { outcome }
    }`);
    expect(codes).toEqual({});
    expect(data).toEqual({
      none: { outcome: 'NONE', paths: [] },
      tooFar: { outcome: 'NONE' },
      same: { outcome: 'SAME', paths: [] },
      unknown: { outcome: 'UNKNOWN_ID', paths: [] },
      both: { outcome: 'UNKNOWN_ID' },
    });
  });

  it('rejects a wrong id, an empty list of kinds, and a length out of range, each for its root alone', async () => {
    const { data, codes } = await run(
      `query ($kinds: [LinkType!], $length: Int!) {
        id: path(from: "a b", to: "rus") { outcome }
        kinds: path(from: "ven", to: "rus", kinds: $kinds) { outcome }
        length: path(from: "ven", to: "rus", maxLength: $length) { outcome }
        fine: path(from: "ven", to: "rus") { outcome }
      }`,
      { kinds: [], length: 9 },
    );
    expect(codes).toEqual({ id: 'ID_INVALID', kinds: 'VALUE_INVALID', length: 'VALUE_INVALID' });
    expect(data).toEqual({ id: null, kinds: null, length: null, fine: { outcome: 'FOUND' } });
  });
});
