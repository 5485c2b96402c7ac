import { labelsOf } from '../../../src/load/labels.js';
import { nodeTypeOf } from '../../../src/load/entries.js';
import { lookUpProperties } from '../../../src/load/write-nodes.js';
import type { GraphCounts } from '../../../src/model/graph-counts.js';
import type { GraphData, NodeRecord } from '../../../src/model/graph-data.js';
import { indexPlan } from '../../../src/model/index-plan.js';
import type { Model } from '../../../src/model/types.js';

/** Returns the counts that Neo4j would have of a graph with these dossiers, without their loads and stored derived values. */
export function countsOf(model: Model, dossiers: Iterable<GraphData>): GraphCounts {
  const records = new Map<string, number>();
  const links = new Map<string, number>();
  const labels = new Map<string, ReadonlyArray<string>>();
  const indexed = indexedProperties(model);
  const values = new Map<string, string[]>();
  for (const { dossier, nodes, links: between } of dossiers) {
    for (const node of [dossier, ...nodes]) {
      const own = labelsOf(model, node.type, node.properties);
      labels.set(node.id, own);
      for (const label of ['', ...own]) add(records, label);
      for (const [key, value] of valuesOf(model, node, own))
        if (indexed.has(key)) listAt(values, key).push(JSON.stringify(value));
    }
    for (const { type, from, to } of between) {
      for (const key of ['', `:${type}`]) add(links, key);
      for (const label of labels.get(from) ?? []) add(links, `${label}:${type}`);
      for (const label of labels.get(to) ?? []) add(links, `:${type}:${label}`);
    }
  }
  return { records, links, values: new Map([...values].map(([key, all]) => [key, numbersOf(all)])) };
}

/** Returns the counts of a graph that is so many times as large: as many different values, and equal in all else. */
export function larger({ records, links, values }: GraphCounts, factor: number): GraphCounts {
  const scaled = (of: ReadonlyMap<string, number>) =>
    new Map([...of].map(([key, count]) => [key, count * factor]));
  return {
    records: scaled(records),
    links: scaled(links),
    values: new Map(
      [...values].map(([key, { different, records: all }]) => [key, { different, records: all * factor }]),
    ),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function listAt(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function indexedProperties(model: Model): ReadonlySet<string> {
  const { constraints, indexes } = indexPlan(model);
  return new Set(
    [...constraints, ...indexes].flatMap(({ label, properties: [property, ...more] }) =>
      property !== undefined && more.length === 0 ? `${label}.${property}` : [],
    ),
  );
}

function valuesOf(
  model: Model,
  { type, id, properties }: NodeRecord,
  labels: ReadonlyArray<string>,
): ReadonlyArray<readonly [string, unknown]> {
  const all = { ...properties, ...lookUpProperties(nodeTypeOf(model, type), properties), id };
  return labels.flatMap((label) =>
    Object.entries(all).map(([property, value]) => [`${label}.${property}`, value] as const),
  );
}

function numbersOf(all: ReadonlyArray<string>): { readonly different: number; readonly records: number } {
  return { different: new Set(all).size, records: all.length };
}
