import type { NaiveRecord, Values } from './naive-graph.js';
import type { HeldLink, TestimonyGraph } from './testimony-graph.js';

/** A link, followed from one record to another. */
export interface NaiveHop {
  readonly from: string;
  readonly to: string;
  readonly link: HeldLink;
  readonly way: 'OUT' | 'IN';
}

/** Returns all links of a record in both directions, without those of the loader. */
export function hopsFrom({ links, model }: TestimonyGraph, id: string): ReadonlyArray<NaiveHop> {
  return links
    .filter(({ type }) => model.links.get(type)?.ownership !== 'system')
    .flatMap((link): NaiveHop[] => [
      ...(link.from === id ? [{ from: id, to: link.to, link, way: 'OUT' as const }] : []),
      ...(link.to === id ? [{ from: id, to: link.from, link, way: 'IN' as const }] : []),
    ]);
}

/** Returns all shortest paths between two records, by trying every path of each length; none if all are too long. */
export function shortestWays(
  graph: TestimonyGraph,
  ends: { readonly from: string; readonly to: string },
  { kinds, maxLength }: { readonly kinds: ReadonlyArray<string> | null; readonly maxLength: number },
): ReadonlyArray<ReadonlyArray<NaiveHop>> {
  const passed = new Set([ends.from]);
  let ways: ReadonlyArray<ReadonlyArray<NaiveHop>> = [[]];
  for (let length = 1; length <= maxLength; length += 1) {
    ways = ways.flatMap((way) =>
      hopsFrom(graph, way.at(-1)?.to ?? ends.from)
        .filter(({ to, link }) => !passed.has(to) && (kinds?.includes(link.type) ?? true))
        .map((hop) => [...way, hop]),
    );
    const arrived = ways.filter((way) => way.at(-1)?.to === ends.to);
    if (arrived.length > 0) return arrived;
    for (const way of ways) passed.add(way.at(-1)?.to ?? '');
  }
  return [];
}

/** Returns the distance of each record within two links. */
export function distances(graph: TestimonyGraph, id: string): ReadonlyMap<string, number> {
  const found = new Map([[id, 0]]);
  for (const distance of [1, 2])
    for (const near of [...found.keys()])
      for (const { to } of hopsFrom(graph, near)) if (!found.has(to)) found.set(to, distance);
  return found;
}

/** Returns the ids of the records that contain all words; the last word may be incomplete. */
export function naiveSearch(graph: TestimonyGraph, text: string): ReadonlyArray<string> {
  const words = text.split(' ').map(tokensOf);
  const holds = (record: NaiveRecord): boolean =>
    words.every((word, place) =>
      searchedTexts(record).some((each) => contains(tokensOf(each), word, place === words.length - 1)),
    );
  const records = graph.records.map(({ node }) => node).filter(holds);
  return records.map(({ id }) => id).sort();
}

function searchedTexts({ type, properties }: NaiveRecord): ReadonlyArray<string> {
  return [...type.properties.values()]
    .filter(({ searched }) => searched)
    .flatMap(({ name }) => [properties[name]].flat())
    .filter((text) => typeof text === 'string');
}

function tokensOf(text: string): ReadonlyArray<string> {
  return folded(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** Returns a text without marks and case. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Says whether a text has the tokens of a word in a row; the last token of the last word may be incomplete. */
function contains(tokens: ReadonlyArray<string>, word: ReadonlyArray<string>, isLast: boolean): boolean {
  return tokens.some((_, start) =>
    word.every((wanted, place) => {
      const found = tokens[start + place] ?? '';
      return found === wanted || (isLast && place === word.length - 1 && found.startsWith(wanted));
    }),
  );
}

/** A group for comparison: its key values, its measures, and its records by id. */
export interface NaiveGroup {
  readonly values: ReadonlyArray<string | null>;
  readonly measures: Values;
  readonly ids: ReadonlyArray<string>;
}

/** Returns the groups of claims by keys, in no order. */
export function naiveGroups(
  graph: TestimonyGraph,
  records: ReadonlyArray<NaiveRecord>,
  keys: ReadonlyArray<string>,
): ReadonlyArray<NaiveGroup> {
  const groups = new Map<string, NaiveRecord[]>();
  for (const record of records)
    for (const values of combinations(keys.map((key) => keyValues(graph, record, key)))) {
      const name = JSON.stringify(values);
      groups.set(name, [...(groups.get(name) ?? []), record]);
    }
  return [...groups].map(([name, members]) => ({
    values: JSON.parse(name) as ReadonlyArray<string | null>, // as written above
    measures: measuresOf(graph, members),
    ids: members.map(({ id }) => id).sort(),
  }));
}

function measuresOf(graph: TestimonyGraph, members: ReadonlyArray<NaiveRecord>): Values {
  const numbers = (name: string): ReadonlyArray<number> =>
    members.map(({ properties }) => Number(properties[name]));
  const different = (key: string): number =>
    new Set(members.flatMap((member) => keyValues(graph, member, key)).filter((value) => value !== null))
      .size;
  return {
    count: members.length,
    distinctActors: different('ACTOR'),
    distinctDocuments: different('DOCUMENT'),
    leastOrigins: Math.min(...numbers('originsAtLeast')),
    mostOrigins: Math.max(...numbers('originsAtMost')),
    leastHearsay: Math.min(...numbers('hearsayLeast')),
    mostHearsay: Math.max(...numbers('hearsayMost')),
  };
}

function combinations(
  lists: ReadonlyArray<ReadonlyArray<string | null>>,
): ReadonlyArray<ReadonlyArray<string | null>> {
  return lists.reduce<ReadonlyArray<ReadonlyArray<string | null>>>(
    (before, list) => before.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  );
}

const linkOfKey: Readonly<Record<string, string>> = { ACTOR: 'ACTOR', RECIPIENT: 'RECIPIENT' };
const propertyOfKey: Readonly<Record<string, string>> = {
  KIND: 'kind',
  STATUS: 'status',
  POLARITY: 'polarity',
  OUTCOME: 'outcome',
  DOSSIER: 'dossier',
};

/** Returns the different values of a key; only null if there is none. */
function keyValues(graph: TestimonyGraph, record: NaiveRecord, key: string): ReadonlyArray<string | null> {
  const found = [
    ...new Set(key === 'DOCUMENT' ? documentsOf(graph, record.id) : ownValues(graph, record, key)),
  ];
  return found.length > 0 ? found : [null];
}

function ownValues(graph: TestimonyGraph, record: NaiveRecord, key: string): ReadonlyArray<string> {
  const property = record.properties[propertyOfKey[key] ?? ''];
  if (typeof property === 'string') return [property];
  return graph.links
    .filter(({ type, from }) => type === linkOfKey[key] && from === record.id)
    .map(({ to }) => to);
}

/** Returns the documents that report a content, directly or within other statements. */
function documentsOf(graph: TestimonyGraph, id: string): ReadonlyArray<string> {
  const holders = new Set<string>([id]);
  for (const holder of holders)
    for (const { type, from, to } of graph.links)
      if (type === 'HAS_CONTENT' && to === holder) holders.add(from);
  return graph.links
    .filter(({ type, from }) => type === 'REPORTED_IN' && holders.has(from))
    .map(({ to }) => to);
}
