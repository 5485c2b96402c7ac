import { describe, expect, it } from '@jest/globals';
import { beside, firstStep, nextStep } from '../../src/explorer/graph/steps.js';
import { noFilters } from '../../src/explorer/view-state.js';

const state = (...ids: ReadonlyArray<string>) => ({ ids, hidden: [], pins: [], filters: noFilters });

describe('nextStep', () => {
  it('leads back and forth', () => {
    const two = nextStep(firstStep(state('a')), state('a', 'b'));
    expect(beside(two, 'back')).toEqual(state('a'));
    const back = nextStep(two, state('a'));
    expect(beside(back, 'back')).toBeNull();
    expect(beside(back, 'forth')).toEqual(state('a', 'b'));
  });

  it('forgets what was undone when another way is taken', () => {
    const back = nextStep(nextStep(firstStep(state('a')), state('a', 'b')), state('a'));
    const other = nextStep(back, state('a', 'c'));
    expect(other.list).toEqual([state('a'), state('a', 'c')]);
    expect(beside(other, 'forth')).toBeNull();
  });
});
