import { describe, expect, it } from '@jest/globals';
import { adjacentState, startHistory, recordStep } from '../../src/explorer/graph/graph-history.js';
import { noFilters } from '../../src/explorer/view-state.js';

const state = (...ids: ReadonlyArray<string>) => ({
  about: null,
  ids,
  hidden: [],
  apart: [],
  pins: [],
  filters: noFilters,
});

describe('recordStep', () => {
  it('undoes and redoes', () => {
    const two = recordStep(startHistory(state('a')), state('a', 'b'));
    expect(adjacentState(two, 'undo')).toEqual(state('a'));
    const back = recordStep(two, state('a'));
    expect(adjacentState(back, 'undo')).toBeNull();
    expect(adjacentState(back, 'redo')).toEqual(state('a', 'b'));
  });

  it('drops undone states when another state is recorded', () => {
    const back = recordStep(recordStep(startHistory(state('a')), state('a', 'b')), state('a'));
    const other = recordStep(back, state('a', 'c'));
    expect(other.list).toEqual([state('a'), state('a', 'c')]);
    expect(adjacentState(other, 'redo')).toBeNull();
  });
});
