import { describe, expect, it } from '@jest/globals';
import { MultiDirectedGraph as Graph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { keptAbout } from '../../src/explorer/keep/about.js';
import { toCsv } from '../../src/explorer/keep/csv.js';
import { toGexf } from '../../src/explorer/keep/gexf.js';
import { toGraphMl } from '../../src/explorer/keep/graphml.js';
import { addressIn, toJson } from '../../src/explorer/keep/json.js';
import { actor, document, request, tie } from './entries.js';

const evil = '<script>alert("1")</script> & \u0001=cmd';
const about = keptAbout(
  {
    query: { text: 'query Q($id: ID!) { node(id: $id) { id } }', variables: { id: 'ven' } },
    data: () => ({
      entries: [
        actor('ven', { label: evil }),
        request('asked'),
        document('paper', { url: 'https://example.org/' }),
      ],
      ties: [tie('asked', 'ven')],
      sentences: ['The paper says so.'],
    }),
  },
  { title: 'A view', address: 'http://127.0.0.1:4000/?graph=ven', at: new Date('2025-11-01T12:00:00Z') },
);

describe.each([
  ['JSON', toJson],
  ['CSV', toCsv],
  ['GraphML', toGraphMl],
  ['GEXF', toGexf],
])('a view kept as %s', (_name, write) => {
  it('holds query, time, sources and sentences', async () => {
    const text = await write(about);
    for (const part of ['query Q(', '2025-11-01', 'https://example.org/', 'The paper says so.', '?graph=ven'])
      expect(text).toContain(part);
  });
});

describe('toGexf', () => {
  it('is read by another reader, names and all', async () => {
    const graph = gexf.parse(Graph, await toGexf(about));
    expect(graph.order).toBe(3);
    expect(graph.edges()).toHaveLength(1);
    expect(graph.getNodeAttribute('ven', 'label')).toBe(evil.replace('\u0001', '\ufffd'));
    expect(graph.getNodeAttribute('asked', 'outcome')).toBe('NO_REPORTED_ANSWER');
  });
});

describe('toGraphMl', () => {
  it('is read by another reader, names and all', async () => {
    const graph = graphml.parse(Graph, await toGraphMl(about));
    expect(graph.order).toBe(3);
    expect(graph.getNodeAttribute('ven', 'label')).toBe(evil.replace('\u0001', '\ufffd'));
    expect(graph.mapEdges((_edge, { type }) => type as unknown)).toEqual(['ACTOR']);
  });
});

describe('toCsv', () => {
  it('quotes, and takes the force out of formulas', () => {
    const text = toCsv({ ...about, entries: [actor('x', { label: '=SUM("a",b)' })] });
    expect(text).toContain(`"record","x","actor","STATE","'=SUM(""a"",b)"`);
  });
});

describe('addressIn', () => {
  it('reads the view back from its file', () => {
    expect(addressIn(toJson(about))).toBe('?graph=ven');
  });

  it('reads back what stands after #, too', () => {
    expect(addressIn(toJson({ ...about, address: 'http://127.0.0.1:4000/#graph=ven' }))).toBe('#graph=ven');
  });

  it.each(['', 'null', '{"address":"http://x/?graph=a"}', '{"format":"onrecord-view-1","address":1}'])(
    'takes no other file: %s',
    (text) => {
      expect(addressIn(text)).toBeNull();
    },
  );
});
