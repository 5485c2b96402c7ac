import { describe, expect, it } from '@jest/globals';
import { timelineOf } from '../../src/explorer/graph/timeline.js';
import { actor, document } from './graph-records.js';

describe('timelineOf', () => {
  it('counts by month, with empty months between', () => {
    const { buckets } = timelineOf([
      document('a', { dateStart: '2024-02-29', dateEnd: '2024-02-29' }),
      document('b', { dateStart: '2024-04-01', dateEnd: '2024-04-30' }),
    ]);
    expect(buckets).toEqual([
      { label: '2024-02', from: '2024-02-01', to: '2024-02-29', count: 1 },
      { label: '2024-03', from: '2024-03-01', to: '2024-03-31', count: 0 },
      { label: '2024-04', from: '2024-04-01', to: '2024-04-30', count: 1 },
    ]);
  });

  it('counts what lies across an edge as imprecise, never into one month', () => {
    const { buckets, imprecise } = timelineOf([
      document('a', { dateStart: '2025-01-01', dateEnd: '2025-12-31' }),
    ]);
    expect(imprecise).toBe(1);
    expect(buckets.every(({ count }) => count === 0)).toBe(true);
  });

  it('counts undated records, and leaves out what has no date at all', () => {
    expect(timelineOf([document('a'), actor('ven')])).toEqual({ buckets: [], imprecise: 0, undated: 1 });
  });

  it('goes by years where months would be too many', () => {
    const { buckets } = timelineOf([
      document('a', { dateStart: '1990-05-01', dateEnd: '1990-05-31' }),
      document('b', { dateStart: '2025-05-01', dateEnd: '2025-05-31' }),
    ]);
    expect(buckets).toHaveLength(36);
    expect(buckets[0]).toEqual({ label: '1990', from: '1990-01-01', to: '1990-12-31', count: 1 });
  });
});
