import { describe, expect, it } from '@jest/globals';
import { reducePage } from '../../src/explorer/page-state.js';
import { createStore } from '../../src/explorer/store.js';
import { startState } from '../../src/explorer/view-state.js';

describe('reducePage', () => {
  it('keeps what a change does not name', () => {
    const opened = reducePage(startState, { kind: 'OPEN', change: { selected: 'rus' } });
    expect(reducePage(opened, { kind: 'AMEND', change: { display: 'table' } })).toEqual({
      view: { kind: 'start' },
      selected: 'rus',
      display: 'table',
    });
  });

  it('takes everything from an address that the browser goes to', () => {
    const opened = reducePage(startState, { kind: 'OPEN', change: { selected: 'rus', display: 'table' } });
    expect(reducePage(opened, { kind: 'VISIT', address: '?claim=c' })).toEqual({
      view: { kind: 'claim', id: 'c' },
      selected: null,
      display: 'picture',
    });
  });
});

describe('createStore', () => {
  it('reports each change with the state before it', () => {
    const changes: Array<readonly [number, number]> = [];
    const store = createStore<number, number>(1, {
      reduce: (state, by) => state + by,
      onChange: (state, previous) => changes.push([previous, state]),
    });
    store.dispatch(2);
    store.dispatch(3);
    expect(store.state()).toBe(6);
    expect(changes).toEqual([
      [1, 3],
      [3, 6],
    ]);
  });
});
