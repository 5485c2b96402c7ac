import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromAddress, toAddress } from '../../src/explorer/view-address.js';
import { noFilters, startState, stateOf } from '../../src/explorer/view-state.js';
import type { ViewState } from '../../src/explorer/view-state.js';
import { cases } from '../support/cases.js';

const id = fc.string({ minLength: 1, maxLength: 12 });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const day = fc.constantFrom('2025-10-01', '1999-12-31', null);

const graphState: fc.Arbitrary<ViewState> = fc.record({
  view: fc.record({
    kind: fc.constant('graph' as const),
    graph: fc.record({
      about: fc.option(id),
      ids,
      hidden: ids,
      apart: ids,
      pins: fc.array(
        fc.record({ id, x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
        {
          maxLength: 2,
        },
      ),
      filters: fc.record({
        kinds: ids,
        relationships: ids,
        statuses: ids,
        outcomes: ids,
        originsAtLeast: fc.integer({ min: 0, max: 5 }),
        hearsayAtMost: fc.option(fc.integer({ min: 0, max: 5 })),
        from: day,
        to: day,
        undated: fc.boolean(),
      }),
    }),
  }),
  selected: fc.option(id),
  display: fc.constantFrom('picture' as const, 'table' as const),
});

const facets = fc.record(
  { kind: id, status: id, outcome: id, source: id, year: id, dossier: id },
  { requiredKeys: [] },
);
const list = fc.record({ order: fc.option(id), facets });
const listPage = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), id, tab: fc.option(id), list }),
  fc.record({ kind: fc.constant('results' as const), text: id, tab: fc.option(id), list }),
  fc.record({ kind: fc.constant('question' as const), question: id, about: fc.option(id), list }),
);

describe('toAddress', () => {
  it('is empty for the first page', () => {
    expect(toAddress(startState)).toBe('');
  });

  it('writes what fromAddress reads back, whatever the ids hold', () => {
    fc.assert(
      fc.property(graphState, (state) => {
        expect(fromAddress(toAddress(state))).toEqual(state);
      }),
      cases({ test: 100, deep: 1000 }),
    );
  });

  it('writes the part of a page, the order and the values of its list, which fromAddress reads back', () => {
    fc.assert(
      fc.property(listPage, (view) => {
        fc.pre(!('question' in view) || view.question !== 'ask-russia');
        expect(fromAddress(toAddress(stateOf(view)))).toEqual(stateOf(view));
      }),
      cases({ test: 100, deep: 1000 }),
    );
  });

  it('keeps a long state from the server: it stands after #', () => {
    const many = Array.from({ length: 1000 }, (_, nth) => `some-dossier:statement,${nth}#@%`);
    const pins = many.map((own, nth) => ({ id: own, x: nth, y: 500 - nth }));
    const some = many.slice(0, 500);
    const graph = { about: null, ids: many, hidden: some, apart: some, pins, filters: noFilters };
    const state: ViewState = { view: { kind: 'graph', graph }, selected: many[3] ?? null, display: 'table' };
    const { pathname, search, hash, href } = new URL(`/${toAddress(state)}`, 'http://localhost');
    expect([pathname, search]).toEqual(['/', '']);
    expect(href.length).toBeLessThan(200_000);
    expect(fromAddress(search + hash)).toEqual(state);
  });

  it('stays readable for the ids of a dossier', () => {
    const view = { kind: 'claim', id: 'venezuela-russia-2025:c.agreed' } as const;
    expect(toAddress({ ...startState, view })).toBe('?claim=venezuela-russia-2025:c.agreed');
  });
});

describe('fromAddress', () => {
  it('leaves out what it does not understand', () => {
    const { view } = fromAddress('?graph=a,,b&pins=a@x@1,@2&hearsay=many&since=yesterday&origins=-1&other=1');
    expect(view).toEqual({
      kind: 'graph',
      graph: { about: null, ids: ['a', 'b'], hidden: [], apart: [], pins: [], filters: noFilters },
    });
  });

  it('understands a short state on either side of #, and leaves an anchor alone', () => {
    const claim = { ...startState, view: { kind: 'claim', id: 'a#b=c' } };
    expect(fromAddress('?claim=a%23b%3Dc')).toEqual(claim);
    expect(fromAddress('#claim=a%23b%3Dc')).toEqual(claim);
    expect(fromAddress('?claim=a%23b%3Dc#main')).toEqual(claim);
  });

  it('falls back to the first page', () => {
    expect(fromAddress('?nothing=here')).toEqual(startState);
  });

  it('reads the former address of the question who asked Russia', () => {
    expect(fromAddress('?question=ask-russia').view).toMatchObject({ question: 'asked', about: 'rus' });
  });
});
