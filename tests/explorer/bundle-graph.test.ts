import { describe, expect, it } from '@jest/globals';
import { bundleGraph } from '../../src/explorer/graph/bundle-graph.js';
import { actor, document, relationship, request, statement } from './graph-records.js';

const numbers = [1, 2, 3, 4, 5];
const statements = numbers.map((number) => statement(`s${number}`));
const documents = numbers.map((number) => document(`d${number}`));
const records = [actor('outlet'), actor('minister'), request('asked'), ...statements, ...documents];
const relationships = numbers.flatMap((number) => [
  relationship(`s${number}`, 'outlet', 'ATTRIBUTED_TO'),
  relationship(`s${number}`, `d${number}`, 'REPORTED_IN'),
  relationship(`d${number}`, 'outlet', 'ISSUED_BY'),
]);
const visible = { records, relationships, hiddenRecords: 0, hiddenRelationships: 0 };
const nothing = { about: null, apart: [], pins: [] };

function labelsOf(
  choice: Partial<Parameters<typeof bundleGraph>[1]> = {},
  more: typeof relationships = [],
): ReadonlyArray<string> {
  const graph = { ...visible, relationships: [...relationships, ...more] };
  return bundleGraph(graph, { ...nothing, ...choice }).records.map(({ label }) => label);
}

describe('bundleGraph', () => {
  it('draws the statements and the documents of an outlet as one each, with one line for each relationship', () => {
    const drawn = bundleGraph(visible, nothing);
    expect(labelsOf()).toEqual(['outlet', 'minister', 'asked', '5 statements', '5 documents']);
    expect([...drawn.bundles.values()]).toEqual([
      ['s1', 's2', 's3', 's4', 's5'],
      ['d1', 'd2', 'd3', 'd4', 'd5'],
    ]);
    expect(drawn.relationships.map(({ type, count }) => [type, count])).toEqual([
      ['ATTRIBUTED_TO', 5],
      ['REPORTED_IN', 5],
      ['ISSUED_BY', 5],
    ]);
  });

  it('draws statements one by one that have other sources, that are opened or pinned, and the one that the graph is about', () => {
    const four = ['outlet', 'minister', 'asked', 's1', '4 statements', '5 documents'];
    expect(labelsOf({}, [relationship('s1', 'minister', 'ATTRIBUTED_TO')])).toEqual(four);
    expect(labelsOf({ apart: ['s1'] })).toEqual(four);
    expect(labelsOf({ pins: [{ id: 's1', x: 0, y: 0 }] })).toEqual(four);
    expect(labelsOf({ about: 's1' })).toEqual([
      ...['outlet', 'minister', 'asked', 's1'],
      // Its document has a relationship to it that the others do not have.
      ...['d1', '4 statements', '4 documents'],
    ]);
  });

  it('tells statements apart that concern what the graph is about', () => {
    const about = [relationship('s1', 'asked', 'HAS_CONTENT')];
    expect(labelsOf({ about: 'asked' }, about)).toContain('4 statements');
    expect(labelsOf({}, about)).toContain('5 statements');
  });

  it('draws fewer than four, and records without relationships to people and bodies, one by one', () => {
    const { bundles } = bundleGraph({ ...visible, relationships: relationships.slice(0, 9) }, nothing);
    expect(bundles.size).toBe(0);
  });

  it('draws parallel relationships with the same words as one line with their number', () => {
    const twice = ['first', 'second'].map((key) => ({ ...relationship('asked', 'minister', 'OBJECT'), key }));
    const graph = { ...visible, relationships: [...twice, relationship('asked', 'minister', 'ACTOR')] };
    expect(bundleGraph(graph, nothing).relationships.map(({ type, count }) => [type, count])).toEqual([
      ['OBJECT', 2],
      ['ACTOR', 1],
    ]);
  });
});
