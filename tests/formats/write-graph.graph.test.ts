import { createHash } from 'node:crypto';
import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportFormats } from '../../src/formats/formats.js';
import type { ExportFormatName } from '../../src/formats/formats.js';
import { loadGraph, streamGraph } from '../../src/load/load.js';
import type { GraphStream, StreamedLink, StreamedNode } from '../../src/model/graph-stream.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { naughtyGraph } from './naughty-dossier.js';

jest.setTimeout(300_000);

let store: Store;
let nodes: ReadonlyArray<StreamedNode>;
let links: ReadonlyArray<StreamedLink>;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
  await loadGraph({ store, model, graph: naughtyGraph(), now: new Date('2025-11-03T09:30:00Z') });
  const graph = streamGraph(store, model);
  nodes = await all(graph.nodes());
  links = await all(graph.links());
});
afterAll(() => store.close());

async function all<T>(items: AsyncIterable<T>): Promise<ReadonlyArray<T>> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function written(name: ExportFormatName, graph: GraphStream): Promise<string> {
  const format = exportFormats.find((each) => each.name === name);
  if (format?.of !== 'graph') throw new Error(`${name} writes graphs`);
  const chunks = await all(format.write(model, graph));
  return chunks.map(({ text }) => text).join('');
}

const whole = (): GraphStream => streamGraph(store, model);

/** Returns a text as XML can contain it. */
function inXml(text: unknown): string {
  return String(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

interface ReadGraph {
  readonly order: number;
  readonly size: number;
  getNodeAttributes(id: string): Record<string, unknown>;
}

describe.each([
  ['gexf', (text: string): ReadGraph => gexf.parse(MultiDirectedGraph, text)],
  ['graphml', (text: string): ReadGraph => graphml.parse(MultiDirectedGraph, text)],
] as const)('%s', (name, parse) => {
  it('is read by graphology with every node, link and text', async () => {
    const graph = parse(await written(name, whole()));
    expect([graph.order, graph.size]).toEqual([nodes.length, links.length]);
    for (const { id, type, properties } of nodes) {
      const found = graph.getNodeAttributes(id);
      expect(found['type']).toBe(type);
      const field = 'text' in properties ? 'text' : 'name';
      if (field in properties) expect([id, found[field]]).toEqual([id, inXml(properties[field])]);
    }
  });

  it('contains the records that a dossier declares and, marked, those that it refers to', async () => {
    const graph = parse(await written(name, streamGraph(store, model, { dossier: 'naughty' })));
    expect(graph.order).toBe(
      nodes.filter(({ id }) => id.startsWith('naughty:') || /^(a\d+|outlet)$/.test(id)).length,
    );
  });
});

describe('jsonld', () => {
  it('is read by a JSON-LD processor, with a triple for each link', async () => {
    const text = await written('jsonld', whole());
    const document = JSON.parse(text) as jsonld.JsonLdDocument;
    const triples = (await jsonld.toRDF(document)) as ReadonlyArray<{
      readonly subject: { readonly value: string };
      readonly predicate: { readonly value: string };
      readonly object: { readonly value: string };
    }>;
    const found = new Set(
      triples.map(({ subject, predicate, object }) =>
        JSON.stringify([subject.value, predicate.value, object.value]),
      ),
    );
    const record = (id: string): string => `urn:onrecord:record:${id}`;
    const attributed = links.filter(({ type }) => type === 'ATTRIBUTED_TO');
    expect(attributed.length).toBeGreaterThan(20);
    for (const { from, to } of attributed)
      expect(found).toContain(
        JSON.stringify([record(from), 'http://www.w3.org/ns/prov#wasAttributedTo', record(to)]),
      );
    for (const { id, properties } of nodes.filter(({ type }) => type === 'Actor'))
      expect(found).toContain(JSON.stringify([record(id), 'https://schema.org/name', properties['name']]));
  });
});

describe('cypher', () => {
  it('creates the same nodes and links in an empty graph, also if it is run twice', async () => {
    const script = await written('cypher', whole());
    const before = fingerprint(nodes, links);
    await wipe(store);
    const [constraint = '', ...statements] = script.split(';\n').filter(Boolean);
    await store.command(constraint);
    for (let run = 0; run < 2; run += 1)
      await store.write(async (transaction) => {
        for (const text of statements) await transaction.run(text);
      });
    expect(fingerprint(await all(whole().nodes()), await all(whole().links()))).toBe(before);
  });

  it('has one statement for 200 records of one kind', async () => {
    const actors: ReadonlyArray<StreamedNode> = Array.from({ length: 1_001 }, (_, index) => {
      const properties = { name: `A ${index}` };
      return { type: 'Actor', id: `a${index}`, labels: ['Entity', 'Actor'], properties, outside: false };
    });
    const script = await written('cypher', {
      head: () => Promise.resolve(null),
      nodes: () => each(actors),
      links: () => each([]),
    });
    expect(script.match(/^WITH /gm)).toHaveLength(6);
  });
});

async function* each<T>(items: ReadonlyArray<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

function fingerprint(...lists: ReadonlyArray<ReadonlyArray<unknown>>): string {
  const lines = lists.flatMap((list) => list.map((item) => JSON.stringify(item, sortedKeys))).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
