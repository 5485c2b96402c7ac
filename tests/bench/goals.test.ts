import { describe, expect, it } from '@jest/globals';
import { goalsOf } from '../../bench/comparison/page/goals.js';
import type { LoadFigures, Results, SideResult } from '../../bench/comparison/results.js';

/** A side whose requests take this Node time. */
function side(nodeMs: number): SideResult {
  const same = { median: nodeMs, least: nodeMs, most: nodeMs };
  const load: LoadFigures = {
    requests: 10,
    perSecond: { median: 10 / nodeMs, least: 1, most: 100 },
    p50Ms: nodeMs,
    p99Ms: nodeMs,
    maxMs: nodeMs,
    nodeMs: same,
    jvmMs: null,
    loopMaxMs: 1,
    residentMb: 100,
  };
  const loads = { '1': load, '8': load, '32': load };
  return {
    form: '',
    bytes: 10,
    roundTrips: 1,
    dbHits: 10,
    firstJvmMs: { cold: 1, warm: 1 },
    loads,
    equalRate: load,
  };
}

function resultsOf(sides: Results['sizes'][number]['questions'][number]['sides']): Results {
  const question = { id: 'Q17', title: 'many', stresses: 'size', sides };
  const size = { statements: 10_000, startMs: {}, questions: [question], mixed: null };
  return { sizes: [size] } as unknown as Results; // goals read nothing else
}

const goal = (results: Results) =>
  goalsOf(results).find(({ measure }) => measure === 'Node time per request, O / N: Q17');

describe('goalsOf', () => {
  it('divides Onrecord by the other side and compares with the limit', () => {
    expect(goal(resultsOf({ O: side(1), N: side(4) }))).toMatchObject({ measured: 'Q17 0.25', isMet: true });
    expect(goal(resultsOf({ O: side(2), N: side(4) }))).toMatchObject({ measured: 'Q17 0.50', isMet: false });
  });

  it('reports what was not measured, also because a side failed', () => {
    const failed = resultsOf({ O: side(1), N: { failed: 'timed out' } });
    expect(goal(failed)).toMatchObject({ measured: 'not measured', isMet: null });
  });
});
