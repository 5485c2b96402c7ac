import { describe, expect, it } from '@jest/globals';
import { editGraph } from '../../src/explorer/graph/edit-graph.js';
import { noFilters } from '../../src/explorer/view-state.js';
import type { GraphState } from '../../src/explorer/view-state.js';

const graph: GraphState = {
  about: null,
  ids: ['a', 'b'],
  hidden: ['b'],
  apart: ['a'],
  pins: [{ id: 'a', x: 1, y: 2 }],
  filters: { ...noFilters, statuses: ['DENIED'] },
};

describe('editGraph', () => {
  it('adds records once, and shows them if they were hidden', () => {
    expect(editGraph(graph, { kind: 'ADD', ids: ['b', 'c'] })).toEqual({
      ...graph,
      ids: ['a', 'b', 'c'],
      hidden: [],
    });
  });

  it('hides records once', () => {
    expect(editGraph(graph, { kind: 'HIDE', ids: ['b', 'a'] }).hidden).toEqual(['b', 'a']);
  });

  it('draws records apart once', () => {
    expect(editGraph(graph, { kind: 'DRAW_APART', ids: ['b', 'a'] }).apart).toEqual(['a', 'b']);
  });

  it('pins a record at its last point alone', () => {
    expect(editGraph(graph, { kind: 'PIN', pin: { id: 'a', x: 5, y: 6 } }).pins).toEqual([
      { id: 'a', x: 5, y: 6 },
    ]);
  });

  it('unpins', () => {
    expect(editGraph(graph, { kind: 'UNPIN', ids: ['a'] }).pins).toEqual([]);
  });

  it('changes one filter and keeps the others', () => {
    const { filters } = editGraph(graph, { kind: 'FILTER', change: { from: '2025-10-01' } });
    expect(filters).toEqual({ ...graph.filters, from: '2025-10-01' });
  });

  it('shows everything again, and keeps records and pins', () => {
    expect(editGraph(graph, { kind: 'SHOW_ALL' })).toEqual({ ...graph, hidden: [], filters: noFilters });
  });
});
