import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { loadGraph } from '../../src/load/load.js';
import { linkKey } from '../../src/model/link-key.js';
import type { GraphData, Properties } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import { withLoadStore } from '../load/load-setup.js';
import { randomTestimony } from '../load/random-testimony.js';
import { cases } from '../support/cases.js';
import type { CaseCounts } from '../support/cases.js';
import { model } from '../support/model.js';
import { Choices } from './choices.js';
import { loadTestimony, operationNumbers, testimonyAndOperations } from './load-testimony.js';
import { distances, hopsFrom, naiveGroups, naiveSearch, shortestWays } from './naive-roots.js';
import { naiveUnit } from './naive-timeline.js';
import { operationRunner } from './roots/operation-runner.js';
import type { TestimonyGraph } from './testimony-graph.js';

jest.setTimeout(3_600_000);

/** How many graphs, and how many operations over each. */
const graphs: CaseCounts = { test: 1, deep: 30 };
const questionsOfGraph = 20;

let store: Store;
withLoadStore((opened) => {
  store = opened;
});
const run = operationRunner(() => store);

/** Runs a check of a root with random arguments over random graphs. */
async function hold(
  check: (graph: TestimonyGraph, choices: Choices) => Promise<void>,
  prepare: (dossier: GraphData, choices: Choices) => GraphData = (dossier) => dossier,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(testimonyAndOperations(questionsOfGraph), async ([dossiers, drawn]) => {
      const texts = new Choices(drawn.flat());
      const graph = await loadTestimony(
        store,
        dossiers.map((dossier) => prepare(dossier, texts)),
      );
      for (const numbers of drawn) await check(graph, new Choices(numbers));
    }),
    { ...cases(graphs), endOnFailure: true },
  );
}

/** Picks the id of an entity; sometimes an unknown one. */
function anId(graph: TestimonyGraph, choices: Choices): string {
  const ids = graph.records.map(({ node }) => node).filter(({ type }) => type.interfaces.includes('Entity'));
  return choices.chance(0.05) ? 'nobody' : choices.pick(ids).id;
}

const wayQuery = (all: boolean): string => `query ($from: ID!, $to: ID!, $maxLength: Int!) {
  path(from: $from, to: $to, maxLength: $maxLength, all: ${all}) { ...ways } }
  fragment ways on PathAnswer { outcome truncated paths { length nodes { id } hops { from { id } to { id } link way kind stance } } }`;

interface Identified {
  readonly id: string;
}
interface Ways {
  readonly outcome: string;
  readonly truncated: boolean;
  readonly paths: ReadonlyArray<{
    readonly length: number;
    readonly nodes: ReadonlyArray<Identified>;
    readonly hops: ReadonlyArray<unknown>;
  }>;
}

describe('path', () => {
  it.each([true, false])('returns the shortest paths (all: %s)', async (all) => {
    await hold(async (graph, choices) => {
      const [from, to] = [anId(graph, choices), anId(graph, choices)];
      const maxLength = choices.pick([6, 6, 6, 1, 2, 3]);
      const { data } = await run(wayQuery(all), { from, to, maxLength });
      const { outcome, truncated, paths } = data['path'] as Ways; // the only root
      const isKnown = [from, to].every((id) => graph.records.some(({ node }) => node.id === id));
      const wanted =
        isKnown && from !== to ? shortestWays(graph, { from, to }, { kinds: null, maxLength }) : [];
      const hops = wanted.map((way) =>
        JSON.stringify(
          way.map((hop) => ({
            from: { id: hop.from },
            to: { id: hop.to },
            link: hop.link.type,
            way: hop.way,
            kind: hop.link.properties['kind'] ?? null,
            stance: hop.link.properties['stance'] ?? null,
          })),
        ),
      );
      const found = !isKnown ? 'UNKNOWN_ID' : from === to ? 'SAME' : wanted.length > 0 ? 'FOUND' : 'NONE';
      const most = all ? 20 : 1;
      expect({ from, to, maxLength, outcome, truncated, count: paths.length }).toEqual({
        ...{ from, to, maxLength, outcome: found, truncated: all && wanted.length > most },
        count: Math.min(most, wanted.length),
      });
      const given = paths.map((path) => JSON.stringify(path.hops));
      expect(given.filter((way) => !hops.includes(way))).toEqual([]);
      expect(new Set(given).size).toBe(given.length);
      for (const { length, nodes } of paths) {
        expect(length).toBe(wanted[0]?.length);
        expect([nodes[0]?.id, nodes.at(-1)?.id, nodes.length]).toEqual([from, to, length + 1]);
      }
    });
  });
});

// Two operations, so that the larger one always has the same text.
const neighboursQuery = `query ($id: ID!, $link: LinkType!, $way: LinkWay!) { around(id: $id) {
  neighbours(link: $link, way: $way, first: 100) { edges { node { id } kind stance } } } }`;
const aroundQuery = `query ($id: ID!, $limit: Int!) { around(id: $id) {
  node { id } counts { link way count exact }
  neighbourhood(limit: $limit) { nodes { id } links { from to link kind stance } leftOut exact } } }`;

interface Neighbours {
  readonly neighbours: {
    readonly edges: ReadonlyArray<{ node: Identified; kind: unknown; stance: unknown }>;
  };
}
interface Lying {
  readonly node: Identified;
  readonly counts: ReadonlyArray<{ link: string; way: string; count: number; exact: boolean }>;
  readonly neighbourhood: {
    readonly nodes: ReadonlyArray<Identified>;
    readonly links: ReadonlyArray<{ from: string; to: string; link: string; kind: unknown; stance: unknown }>;
    readonly leftOut: number;
    readonly exact: boolean;
  };
}

describe('around', () => {
  it('counts and lists the links of a record, and returns the records within two links', async () => {
    await hold(async (graph, choices) => {
      const id = anId(graph, choices);
      const hops = hopsFrom(graph, id);
      const { link, way } = hops.length > 0 ? choices.pick(hops) : { link: { type: 'ACTOR' }, way: 'IN' };
      const limit = choices.pick([200, 200, 1, 3, 8]);
      const { data } = await run(aroundQuery, { id, limit });
      if (id === 'nobody') {
        expect(data['around']).toBeNull();
        return;
      }
      const { node, counts, neighbourhood } = data['around'] as Lying; // the only root
      const second = await run(neighboursQuery, { id, link: link.type, way });
      const { neighbours } = second.data['around'] as Neighbours; // the only root
      expect(node).toEqual({ id });
      const wanted = new Map<string, number>();
      for (const hop of hops) {
        const name = `${hop.link.type} ${hop.way}`;
        wanted.set(name, (wanted.get(name) ?? 0) + 1);
      }
      expect(counts.map((each) => [`${each.link} ${each.way}`, each.count]).sort()).toEqual(
        [...wanted].sort(),
      );
      const listed = hops.filter((hop) => hop.link.type === link.type && hop.way === way);
      const texts = (list: ReadonlyArray<readonly [string, unknown, unknown]>): ReadonlyArray<string> =>
        list.map((each) => JSON.stringify(each)).sort();
      expect(texts(neighbours.edges.map((edge) => [edge.node.id, edge.kind, edge.stance]))).toEqual(
        texts(
          listed.map(({ to, link: { properties } }) => [
            to,
            properties['kind'] ?? null,
            properties['stance'] ?? null,
          ]),
        ),
      );
      const ids = neighbours.edges.map((edge) => edge.node.id);
      expect(ids).toEqual([...ids].sort());
      expectNeighbourhood(graph, id, { limit, ...neighbourhood });
    });
  });
});

function expectNeighbourhood(
  graph: TestimonyGraph,
  id: string,
  { limit, nodes, links, leftOut, exact }: Lying['neighbourhood'] & { readonly limit: number },
): void {
  const away = distances(graph, id);
  const given = nodes.map((node) => node.id);
  const rest = away.size - 1;
  expect({ id, limit, first: given[0], count: given.length }).toEqual({
    ...{ id, limit, first: id, count: Math.min(limit, rest) + 1 },
  });
  const steps = given.map((each) => away.get(each) ?? Number.NaN);
  expect(steps).toEqual([...steps].sort());
  expect(new Set(given).size).toBe(given.length);
  if (exact) expect(leftOut).toBe(rest - (given.length - 1));
  else expect(leftOut).toBeLessThanOrEqual(rest - (given.length - 1));
  if (limit === 200) expect(exact).toBe(true);
  const stored = graph.links.map(({ type, from, to, properties }) =>
    JSON.stringify([from, to, type, properties['kind'] ?? null, properties['stance'] ?? null]),
  );
  for (const { from, to, link, kind, stance } of links) {
    expect(given).toEqual(expect.arrayContaining([from, to]));
    expect(stored).toContain(JSON.stringify([from, to, link, kind, stance]));
  }
  // Each record but the first was found from one that is nearer.
  for (const each of given.slice(1))
    expect(
      links.some(({ from, to }) => {
        const other = from === each ? to : to === each ? from : null;
        return other !== null && (away.get(other) ?? 9) < (away.get(each) ?? 0);
      }),
    ).toBe(true);
}

const groupsQuery = (of: string): string => `query ($by: [GroupKey!]!) {
  groups(of: { ${of}: {} }, by: $by, first: 100) { totalCount edges { node { keys { value }
    count distinctActors distinctDocuments leastOrigins mostOrigins leastHearsay mostHearsay
    entities(first: 50) { edges { node { id } } } } } } }`;

describe('groups', () => {
  it('groups claims and requests by their keys, and measures the groups', async () => {
    await hold(async (graph, choices) => {
      const of = choices.pick(['claims', 'requests']);
      const by = choices.pick([
        ...[['STATUS'], ['ACTOR'], ['POLARITY', 'KIND'], ['DOCUMENT'], ['RECIPIENT', 'ACTOR']],
        ...(of === 'requests' ? [['OUTCOME'], ['OUTCOME', 'DOSSIER']] : []),
      ]);
      const { data } = await run(groupsQuery(of), { by });
      const { edges, totalCount } = data['groups'] as {
        edges: ReadonlyArray<{
          node: { keys: { value: string | null }[]; entities: { edges: { node: Identified }[] } };
        }>;
        totalCount: number;
      };
      const given = edges.map(({ node: { keys, entities, ...measures } }) => ({
        values: keys.map(({ value }) => value),
        measures,
        ids: entities.edges.map(({ node }) => node.id).sort(),
      }));
      const name = of === 'claims' ? 'Claim' : 'Request';
      const records = graph.records
        .map(({ node }) => node)
        .filter(({ type }) => type.name === name || type.interfaces.includes(name));
      const wanted = naiveGroups(graph, records, by);
      const inOrder = (list: ReadonlyArray<{ readonly values: unknown }>): ReadonlyArray<unknown> =>
        list.toSorted((a, b) => (JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1));
      expect({ of, by, totalCount, groups: inOrder(given) }).toEqual({
        ...{ of, by, totalCount: wanted.length, groups: inOrder(wanted) },
      });
    });
  });
});

const timelineQuery = (of: string): string => `query ($clock: Clock!, $unit: TimeUnit!) {
  timeline(of: { ${of}: {} }, clock: $clock, unit: $unit) { undated { ...bucket } imprecise { ...bucket }
    buckets(first: 50) { totalCount edges { node { ...bucket } } } } }
  fragment bucket on TimeBucket { value count entities(first: 50) { edges { node { id } } } }`;

interface Bucket {
  readonly value: string | null;
  readonly count: number;
  readonly entities: { readonly edges: ReadonlyArray<{ node: Identified }> };
}

describe('timeline', () => {
  it('puts claims and statements into units of time by a clock', async () => {
    await hold(async (graph, choices) => {
      const of = choices.pick(['claims', 'statements']);
      const clock = choices.pick(['SAID', 'SAID', 'REPORTED', 'REPORTED', 'RECORDED'] as const);
      const unit = choices.pick(['DAY', 'MONTH', 'MONTH', 'YEAR'] as const);
      const { data } = await run(timelineQuery(of), { clock, unit });
      const { undated, imprecise, buckets } = data['timeline'] as {
        undated: Bucket;
        imprecise: Bucket;
        buckets: { totalCount: number; edges: { node: Bucket }[] };
      };
      const name = of === 'claims' ? 'Claim' : 'Statement';
      const wanted = new Map<string, string[]>([
        ['undated', []],
        ['imprecise', []],
      ]);
      for (const { node } of graph.records) {
        if (node.type.name !== name && !node.type.interfaces.includes(name)) continue;
        const value = naiveUnit(graph, node, { clock, unit });
        wanted.set(value, [...(wanted.get(value) ?? []), node.id].sort());
      }
      const given = [
        ['undated', undated] as const,
        ['imprecise', imprecise] as const,
        ...buckets.edges.map(({ node }) => [String(node.value), node] as const),
      ];
      const ids = given.map(([value, { entities }]) => [
        value,
        entities.edges.map(({ node }) => node.id).sort(),
      ]);
      const inOrder = [...wanted].filter(([value]) => !['undated', 'imprecise'].includes(value)).sort();
      expect({ of, clock, unit, ids, totalCount: buckets.totalCount }).toEqual({
        ...{ of, clock, unit, totalCount: inOrder.length },
        ids: [...[...wanted].slice(0, 2), ...inOrder],
      });
      for (const [, { count, entities }] of given) expect(count).toBe(entities.edges.length);
    });
  });
});

const words = [
  'Émile',
  'emiles',
  'Ölfeld',
  'oltank',
  'tank',
  'tanks',
  'Straße',
  'STRASSE',
  'Київ',
  'B-52',
  'S300',
  '中',
];

/** Returns the dossier with random words in all searched texts. */
function withWords(dossier: GraphData, choices: Choices): GraphData {
  const text = (): string =>
    Array.from({ length: choices.integer(1, 4) }, () => choices.pick(words)).join(', ');
  const nodes = dossier.nodes.map((node) => {
    const searched: Properties =
      node.type === 'Actor'
        ? { name: text(), aliases: [text(), text()] }
        : node.type === 'Document'
          ? { title: text() }
          : node.type === 'Statement'
            ? { quotes: [text()] }
            : { text: text() };
    return { ...node, properties: { ...node.properties, ...searched } };
  });
  return { ...dossier, nodes };
}

describe('search', () => {
  it('finds all records with all words', async () => {
    await hold(async (graph, choices) => {
      const chosen = Array.from({ length: choices.integer(1, 3) }, () => choices.pick(words));
      const last = Array.from(chosen.pop() ?? '');
      const text = [...chosen, last.slice(0, choices.integer(1, last.length)).join('')].join(' ');
      const { data } = await run(
        'query ($text: String!) { search(text: $text, first: 100) { edges { node { id } } } }',
        { text },
      );
      const { edges } = data['search'] as { edges: ReadonlyArray<{ node: Identified }> };
      const found = edges.map(({ node }) => node.id);
      // Records with misspelt words, or with most words, come after them.
      expect({ text, found }).toEqual({ text, found: expect.arrayContaining([...naiveSearch(graph, text)]) });
    }, withWords);
  });
});

/** Returns the records and links of a dossier, by their identity. */
function saidBy({
  nodes,
  links,
}: GraphData): ReadonlyMap<string, { readonly type: string; readonly values: Properties }> {
  return new Map([
    ...nodes.map(({ id, type, properties }) => [JSON.stringify([id]), { type, values: properties }] as const),
    ...links.map(({ type, from, to, properties }) => {
      const link = model.links.get(type);
      const key = link ? linkKey(link, properties) : '';
      return [JSON.stringify([type, from, to, key]), { type, values: properties }] as const;
    }),
  ]);
}

/** Returns the differences between two versions of a dossier, as lines. */
function naiveChanges(before: GraphData, after: GraphData): ReadonlyArray<string> {
  const [former, now] = [saidBy(before), saidBy(after)];
  return [...new Set([...former.keys(), ...now.keys()])].flatMap((what) => {
    const [old, current] = [former.get(what), now.get(what)];
    const names = new Set([...Object.keys(old?.values ?? {}), ...Object.keys(current?.values ?? {})]);
    const fields = [...names]
      .map((name) => [
        name,
        JSON.stringify(old?.values[name] ?? null),
        JSON.stringify(current?.values[name] ?? null),
      ])
      .filter(([, a, b]) => a !== b);
    if (old && current && fields.length === 0) return [];
    const kind = !old ? 'ADDED' : current ? 'CHANGED' : 'REMOVED';
    return [`${kind} ${what} ${(current ?? old)?.type ?? ''} ${JSON.stringify(fields.sort())}`];
  });
}

interface Change {
  readonly kind: string;
  readonly of: string;
  readonly type: string;
  readonly entityId: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly fields: ReadonlyArray<{ field: string; former: string | null; now: string | null }>;
}

describe('changes', () => {
  it('returns the differences between two versions of a dossier', async () => {
    const loads = fc.tuple(
      randomTestimony('d'),
      randomTestimony('e'),
      randomTestimony('d'),
      operationNumbers,
    );
    await fc.assert(
      fc.asyncProperty(loads, async ([before, other, after]) => {
        await loadTestimony(store, [before, other]);
        const now = new Date('2025-11-04T09:30:00.000Z');
        expect((await loadGraph({ store, model, graph: after, now })).problems).toEqual([]);
        const given: Change[] = [];
        for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
          const { data } = await run(
            `query ($after: String) { changes(dossier: "d", from: 1, to: 2) { changes(first: 100, after: $after) {
              edges { cursor node { kind of type entityId from to key fields { field former now } } } pageInfo { hasNextPage endCursor } } } }`,
            { after: cursor },
          );
          const { changes } = data['changes'] as {
            changes: { edges: { node: Change }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          };
          given.push(...changes.edges.map(({ node }) => node));
          cursor = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
        }
        const lines = given.map((change) => {
          const what =
            change.of === 'NODE' ? [change.entityId] : [change.type, change.from, change.to, change.key];
          const fields = change.fields.map(({ field, former, now: is }) => [
            field,
            former ?? 'null',
            is ?? 'null',
          ]);
          return `${change.kind} ${JSON.stringify(what)} ${change.type} ${JSON.stringify(fields.sort())}`;
        });
        expect(lines.sort()).toEqual([...naiveChanges(before, after)].sort());
      }),
      { ...cases({ test: 3, deep: 40 }), endOnFailure: true },
    );
  });
});
