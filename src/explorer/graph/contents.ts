import { ask } from '../ask.js';
import { readLinks, readNeighbours, readRecords } from '../operations.js';
import { entryOf, isRecord } from '../records.js';
import type { Contents } from './known-graph.js';
import { tiesOf } from '../ties.js';
import { pageOf } from './neighbours.js';
import type { NeighbourField, NeighbourPage } from './neighbours.js';

const pageSize = 50;
const mostAtOnce = 100;

/** Reads what is missing of some records, and the relationships among all of them. */
export async function withRecords(
  contents: Contents,
  ids: ReadonlyArray<string>,
  signal?: AbortSignal,
): Promise<Contents> {
  const missing = ids.filter((id) => !contents.entries.has(id));
  if (missing.length === 0 && ids.every((id) => contents.linked.has(id))) return contents;
  const [answers, links] = await Promise.all([
    Promise.all(parts(missing, pageSize).map((part) => ask(readRecords, { ids: part }, signal))),
    Promise.all(parts(ids, mostAtOnce).map((part) => ask(readLinks, { ids: part, among: ids }, signal))),
  ]);
  const found = answers.flatMap(({ nodes }) =>
    (nodes ?? []).flatMap((node) => (node && isRecord(node) ? (entryOf(node) ?? []) : [])),
  );
  return {
    entries: new Map([...contents.entries, ...found.map((entry) => [entry.id, entry] as const)]),
    ties: new Map([
      ...contents.ties,
      ...links.flatMap(({ nodes }) => tiesOf(nodes ?? []).map((tie) => [tie.key, tie] as const)),
    ]),
    linked: new Set([...contents.linked, ...ids]),
  };
}

/** Reads the ids of one page of neighbours. */
export async function readPage(
  id: string,
  along: { readonly field: NeighbourField; readonly first: number; readonly after: string | null },
): Promise<NeighbourPage> {
  const { field, first, after } = along;
  const { node } = await ask(readNeighbours, { id, first, after, [field]: true });
  return node ? pageOf(node, field) : { ids: [], after: null };
}

function parts<Part>(list: ReadonlyArray<Part>, size: number): ReadonlyArray<ReadonlyArray<Part>> {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, place) => list.slice(place * size, (place + 1) * size));
}
