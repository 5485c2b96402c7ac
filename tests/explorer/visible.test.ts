import { describe, expect, it } from '@jest/globals';
import { visibleGraph } from '../../src/explorer/graph/visible.js';
import { noFilters } from '../../src/explorer/view-state.js';
import type { Filters } from '../../src/explorer/view-state.js';
import { actor, document, request, tie } from './entries.js';

const entries = [
  actor('ven'),
  request('asked'),
  request('granted', { outcome: 'GRANTED', status: 'CONFIRMED', originsAtLeast: 2, hearsayLeast: 0 }),
  document('dated', { dateStart: '2025-10-01', dateEnd: '2025-10-31' }),
  document('undated'),
];
const ties = [tie('asked', 'ven'), tie('granted', 'ven', 'RECIPIENT')];
const contents = {
  entries: new Map(entries.map((entry) => [entry.id, entry])),
  ties: new Map(ties.map((one) => [one.key, one])),
  linked: new Set<string>(),
};
const ids = entries.map(({ id }) => id);

function shown(filters: Partial<Filters>, hidden: ReadonlyArray<string> = []) {
  return visibleGraph(contents, { ids, hidden, pins: [], filters: { ...noFilters, ...filters } });
}

function idsOf(filters: Partial<Filters>): ReadonlyArray<string> {
  return shown(filters).entries.map(({ id }) => id);
}

describe('visibleGraph', () => {
  it('shows all without filters', () => {
    expect(shown({})).toMatchObject({ entries, ties, hiddenEntries: 0, hiddenTies: 0 });
  });

  it('hides by hand, with the relationships, and counts both', () => {
    expect(shown({}, ['ven'])).toMatchObject({ ties: [], hiddenEntries: 1, hiddenTies: 2 });
  });

  it('hides kinds, relationships, statuses and outcomes', () => {
    expect(idsOf({ kinds: ['claim:REQUEST', 'actor:STATE'] })).toEqual(['dated', 'undated']);
    expect(shown({ links: ['ACTOR'] }).ties).toEqual([ties[1]]);
    expect(idsOf({ statuses: ['CONFIRMED'] })).not.toContain('granted');
    expect(idsOf({ outcomes: ['NO_REPORTED_ANSWER'] })).not.toContain('asked');
  });

  it('goes by origins and by depth of hearsay', () => {
    expect(idsOf({ originsAtLeast: 2 })).toEqual(['ven', 'granted', 'dated', 'undated']);
    expect(idsOf({ hearsayAtMost: 0 })).toEqual(['ven', 'granted', 'dated', 'undated']);
  });

  it('keeps what may lie in the time asked for, and undated records as long as they are wanted', () => {
    expect(idsOf({ from: '2025-10-31' })).toContain('dated');
    expect(idsOf({ from: '2025-11-01' })).not.toContain('dated');
    expect(idsOf({ to: '2025-09-30' })).not.toContain('dated');
    expect(idsOf({ from: '2025-11-01' })).toContain('undated');
    expect(idsOf({ undated: false })).toEqual(['ven', 'dated']);
  });
});
