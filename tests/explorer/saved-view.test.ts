import { describe, expect, it } from '@jest/globals';
import { MultiDirectedGraph as Graph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { savedView } from '../../src/explorer/save/saved-view.js';
import { toCsv } from '../../src/explorer/save/to-csv.js';
import { toSourcesCsv } from '../../src/explorer/save/to-sources-csv.js';
import { toGexf } from '../../src/explorer/save/to-gexf.js';
import { toGraphMl } from '../../src/explorer/save/to-graphml.js';
import { addressIn, toJson } from '../../src/explorer/save/to-json.js';
import { actor, document, relationship, request } from './graph-records.js';

const evil = '<script>alert("1")</script> & \u0001=cmd';
const view = savedView(
  {
    query: () => ({ text: 'query Q($id: ID!) { node(id: $id) { id } }', variables: { id: 'ven' } }),
    data: () => ({
      records: [
        actor('ven', { label: evil }),
        request('asked'),
        document('paper', { url: 'https://example.org/' }),
      ],
      relationships: [relationship('asked', 'ven')],
      sentences: ['The paper says so.'],
    }),
  },
  { title: 'A view', address: 'http://127.0.0.1:4000/?graph=ven', time: new Date('2025-11-01T12:00:00Z') },
);

describe.each([
  ['JSON', toJson],
  ['CSV, in two files', (saved: typeof view) => toCsv(saved) + toSourcesCsv(saved)],
  ['GraphML', toGraphMl],
  ['GEXF', toGexf],
])('a view saved as %s', (_name, write) => {
  it('holds query, time, sources and sentences', async () => {
    const text = await write(view);
    for (const part of ['query Q(', '2025-11-01', 'https://example.org/', 'The paper says so.', '?graph=ven'])
      expect(text).toContain(part);
  });
});

describe('toGexf', () => {
  it('is read by another reader, names and all', async () => {
    const graph = gexf.parse(Graph, await toGexf(view));
    expect(graph.order).toBe(3);
    expect(graph.edges()).toHaveLength(1);
    expect(graph.getNodeAttribute('ven', 'label')).toBe(evil.replace('\u0001', '\ufffd'));
    expect(graph.getNodeAttribute('asked', 'outcome')).toBe('NO_REPORTED_ANSWER');
  });
});

describe('toGraphMl', () => {
  it('is read by another reader, names and all', async () => {
    const graph = graphml.parse(Graph, await toGraphMl(view));
    expect(graph.order).toBe(3);
    expect(graph.getNodeAttribute('ven', 'label')).toBe(evil.replace('\u0001', '\ufffd'));
    expect(graph.mapEdges((_edge, { type }) => type as unknown)).toEqual(['ACTOR']);
  });
});

describe('toCsv', () => {
  it('quotes text, and puts an apostrophe before formulas', () => {
    const text = toCsv({ ...view, records: [actor('x', { label: '=SUM("a",b)' })] });
    expect(text).toContain(`"record","x","actor","STATE","'=SUM(""a"",b)"`);
  });
});

describe('toSourcesCsv', () => {
  it('begins with the names of its columns, and has each quotation with its statement', () => {
    const [head, first] = toSourcesCsv({
      ...view,
      records: [actor('s', { label: 'Mayor, said', quotes: ['We need two million'] })],
    }).split('\r\n');
    expect(head).toBe('"row","id","who or what","quotation","date","address"');
    expect(first).toBe('"quotation","s","Mayor, said","We need two million",,');
  });
});

describe('addressIn', () => {
  it('reads the address of a saved view', () => {
    expect(addressIn(toJson(view))).toBe('?graph=ven');
  });

  it('reads a view whose address is behind #', () => {
    expect(addressIn(toJson({ ...view, address: 'http://127.0.0.1:4000/#graph=ven' }))).toBe('#graph=ven');
  });

  it('reads files of the first format', () => {
    expect(addressIn('{"format":"onrecord-view-1","address":"http://127.0.0.1:4000/?graph=ven"}')).toBe(
      '?graph=ven',
    );
  });

  it.each(['', 'null', '{"address":"http://x/?graph=a"}', '{"format":"onrecord-view-1","address":1}'])(
    'rejects other files: %s',
    (text) => {
      expect(addressIn(text)).toBeNull();
    },
  );
});
