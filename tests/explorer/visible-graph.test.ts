import { describe, expect, it } from '@jest/globals';
import { visibleGraph } from '../../src/explorer/graph/visible-graph.js';
import { noFilters } from '../../src/explorer/view-state.js';
import type { Filters } from '../../src/explorer/view-state.js';
import { actor, document, relationship, request } from './graph-records.js';

const records = [
  actor('ven'),
  request('asked'),
  request('granted', { outcome: 'GRANTED', status: 'CONFIRMED', originsAtLeast: 2, minHearsay: 0 }),
  document('dated', { dateStart: '2025-10-01', dateEnd: '2025-10-31' }),
  document('undated'),
];
const relationships = [relationship('asked', 'ven'), relationship('granted', 'ven', 'RECIPIENT')];
const loaded = {
  records: new Map(records.map((record) => [record.id, record])),
  relationships: new Map(relationships.map((one) => [one.key, one])),
  linked: new Set<string>(),
};
const ids = records.map(({ id }) => id);

function shown(filters: Partial<Filters>, hidden: ReadonlyArray<string> = []) {
  return visibleGraph(loaded, {
    about: null,
    ids,
    hidden,
    apart: [],
    pins: [],
    filters: { ...noFilters, ...filters },
  });
}

function idsOf(filters: Partial<Filters>): ReadonlyArray<string> {
  return shown(filters).records.map(({ id }) => id);
}

describe('visibleGraph', () => {
  it('shows all without filters', () => {
    expect(shown({})).toMatchObject({ records, relationships, hiddenRecords: 0, hiddenRelationships: 0 });
  });

  it('hides by hand, with the relationships, and counts both', () => {
    expect(shown({}, ['ven'])).toMatchObject({ relationships: [], hiddenRecords: 1, hiddenRelationships: 2 });
  });

  it('hides kinds, relationships, statuses and outcomes', () => {
    expect(idsOf({ kinds: ['claim:REQUEST', 'actor:STATE'] })).toEqual(['dated', 'undated']);
    expect(shown({ relationships: ['ACTOR'] }).relationships).toEqual([relationships[1]]);
    expect(idsOf({ statuses: ['CONFIRMED'] })).not.toContain('granted');
    expect(idsOf({ outcomes: ['NO_REPORTED_ANSWER'] })).not.toContain('asked');
  });

  it('filters by original sources and by hearsay', () => {
    expect(idsOf({ originsAtLeast: 2 })).toEqual(['ven', 'granted', 'dated', 'undated']);
    expect(idsOf({ hearsayAtMost: 0 })).toEqual(['ven', 'granted', 'dated', 'undated']);
  });

  it('keeps records whose date may be within the limits, and undated records unless they are hidden', () => {
    expect(idsOf({ from: '2025-10-31' })).toContain('dated');
    expect(idsOf({ from: '2025-11-01' })).not.toContain('dated');
    expect(idsOf({ to: '2025-09-30' })).not.toContain('dated');
    expect(idsOf({ from: '2025-11-01' })).toContain('undated');
    expect(idsOf({ undated: false })).toEqual(['ven', 'dated']);
  });
});
