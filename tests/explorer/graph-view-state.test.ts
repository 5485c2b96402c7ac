import { describe, expect, it } from '@jest/globals';
import { adjacentState } from '../../src/explorer/graph/graph-history.js';
import { firstGraphView, reduceGraphView } from '../../src/explorer/graph/graph-view-state.js';
import type { GraphAction } from '../../src/explorer/graph/graph-view-state.js';
import { emptyGraph } from '../../src/explorer/graph/loaded-graph.js';
import { noFilters } from '../../src/explorer/view-state.js';

const graph = { about: null, ids: ['a', 'b'], hidden: [], apart: [], pins: [], filters: noFilters };
const hidden = { ...graph, hidden: ['b'] };
const first = firstGraphView({ graph, selected: 'a', display: 'picture' }, emptyGraph);

function selectedAfter(...actions: ReadonlyArray<GraphAction>): ReadonlyArray<string> {
  return [...actions.reduce(reduceGraphView, first).selected];
}

const show = (selected: string | null): GraphAction => ({
  kind: 'SHOW',
  graph,
  selected,
  display: 'picture',
});

describe('reduceGraphView', () => {
  it('selects records together, and deselects one of them', () => {
    expect(selectedAfter({ kind: 'TOGGLE', id: 'b' })).toEqual(['a', 'b']);
    expect(selectedAfter({ kind: 'TOGGLE', id: 'b' }, { kind: 'TOGGLE', id: 'a' })).toEqual(['b']);
    expect(selectedAfter({ kind: 'SELECT', ids: ['b'] })).toEqual(['b']);
  });

  it('keeps several selected records until the details of another one are opened', () => {
    expect(selectedAfter({ kind: 'SELECT', ids: ['a', 'b'] }, show(null))).toEqual(['a', 'b']);
    expect(selectedAfter({ kind: 'SELECT', ids: ['a', 'b'] }, show('b'))).toEqual(['a', 'b']);
    expect(selectedAfter({ kind: 'SELECT', ids: ['a', 'b'] }, show('c'))).toEqual(['c']);
    expect(selectedAfter(show(null))).toEqual([]);
  });

  it('records each graph as a step that can be undone', () => {
    const { history } = reduceGraphView(first, {
      kind: 'SHOW',
      graph: hidden,
      selected: null,
      display: 'table',
    });
    expect(adjacentState(history, 'undo')).toEqual(graph);
  });

  it('ends a notice when another graph is shown', () => {
    const noticed = reduceGraphView(first, { kind: 'NOTIFY', notice: 'All of them are in the graph.' });
    expect(noticed.notice).toBe('All of them are in the graph.');
    expect(reduceGraphView(noticed, show('a')).notice).toBeNull();
  });
});
