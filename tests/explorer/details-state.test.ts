import { describe, expect, it } from '@jest/globals';
import { noDetails, reduceDetails } from '../../src/explorer/details/details-state.js';
import { actor } from './graph-records.js';

const actions = 'what a graph offers';
const counts = [{ link: 'ACTOR', direction: 'IN', words: '', count: 2, isExact: true }] as const;
const record = actor('rus');

describe('reduceDetails', () => {
  it('drops details and counts of the former record, and keeps the actions of the graph', () => {
    const full = { id: 'rus', record, counts, actions };
    expect(reduceDetails(full, { kind: 'SHOW', id: 'ven' })).toEqual({ ...noDetails, id: 'ven', actions });
  });

  it('knows the counts before the details', () => {
    const shown = reduceDetails(noDetails, { kind: 'SHOW', id: 'rus' });
    const counted = reduceDetails(shown, { kind: 'COUNT', counts });
    expect(counted).toEqual({ ...shown, counts });
    expect(reduceDetails(counted, { kind: 'READ', record })).toEqual({ ...counted, record });
  });
});
