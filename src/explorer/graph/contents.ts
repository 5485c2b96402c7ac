import { ask } from '../ask.js';
import { readLinks, readRecords } from '../operations.js';
import { entryOf, isRecord } from '../records.js';
import type { Entry } from '../records.js';
import { tiesOf } from '../ties.js';
import type { Contents } from './known-graph.js';
import { askedAtOnce } from './limits.js';
import { linkMore } from './linked.js';

/** Reads what is missing of some records, and the relationships among all of them. */
export async function withRecords(
  contents: Contents,
  ids: ReadonlyArray<string>,
  signal?: AbortSignal,
): Promise<Contents> {
  const missing = ids.filter((id) => !contents.entries.has(id));
  const { linked, fresh, known } = linkMore(contents.linked, ids);
  if (missing.length === 0 && fresh.length === 0) return contents;
  const [found, ...links] = await Promise.all([
    readEntries(missing, signal),
    readTies(fresh, [...linked], signal),
    readTies(known, fresh, signal),
  ]);
  return {
    entries: new Map([...contents.entries, ...found.map((entry) => [entry.id, entry] as const)]),
    ties: new Map([...contents.ties, ...links.flat().map((tie) => [tie.key, tie] as const)]),
    linked,
  };
}

/** Reads records by id; those that are not on record are left out. */
export async function readEntries(
  ids: ReadonlyArray<string>,
  signal?: AbortSignal,
): Promise<ReadonlyArray<Entry>> {
  const answers = await Promise.all(
    parts(ids, askedAtOnce).map((part) => ask(readRecords, { ids: part }, signal)),
  );
  return answers.flatMap(({ nodes }) =>
    (nodes ?? []).flatMap((node) => (node && isRecord(node) ? (entryOf(node) ?? []) : [])),
  );
}

async function readTies(ids: ReadonlyArray<string>, among: ReadonlyArray<string>, signal?: AbortSignal) {
  if (among.length === 0) return [];
  const answers = await Promise.all(
    parts(ids, askedAtOnce).map((part) => ask(readLinks, { ids: part, among }, signal)),
  );
  return answers.flatMap(({ nodes }) => tiesOf(nodes ?? []));
}

function parts<Part>(list: ReadonlyArray<Part>, size: number): ReadonlyArray<ReadonlyArray<Part>> {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, place) => list.slice(place * size, (place + 1) * size));
}
