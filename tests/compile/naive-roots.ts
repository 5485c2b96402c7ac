import type { NaiveRecord, Values } from './naive-graph.js';
import type { HeldLink, TestimonyGraph } from './testimony-graph.js';

/** A relationship as it is followed from one record to another. */
export interface NaiveHop {
  readonly from: string;
  readonly to: string;
  readonly link: HeldLink;
  readonly way: 'OUT' | 'IN';
}

/** All relationships of a record but those of the loader, in either direction. */
export function hopsFrom({ links, model }: TestimonyGraph, id: string): ReadonlyArray<NaiveHop> {
  return links
    .filter(({ type }) => model.links.get(type)?.ownership !== 'system')
    .flatMap((link): NaiveHop[] => [
      ...(link.from === id ? [{ from: id, to: link.to, link, way: 'OUT' as const }] : []),
      ...(link.to === id ? [{ from: id, to: link.from, link, way: 'IN' as const }] : []),
    ]);
}

/** All shortest ways between two records, by trying every way of each length; empty where none is short enough. */
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

/** How many relationships away each record is that is at most two away. */
export function distances(graph: TestimonyGraph, id: string): ReadonlyMap<string, number> {
  const found = new Map([[id, 0]]);
  for (const distance of [1, 2])
    for (const near of [...found.keys()])
      for (const { to } of hopsFrom(graph, near)) if (!found.has(to)) found.set(to, distance);
  return found;
}

/** The records in which all words stand, the beginning of the last one too; by id. */
export function naiveSearch(graph: TestimonyGraph, text: string): ReadonlyArray<string> {
  const words = text.split(' ').map(tokensOf);
  const holds = (record: NaiveRecord): boolean =>
    words.every((word, place) =>
      searchedTexts(record).some((each) => stands(tokensOf(each), word, place === words.length - 1)),
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

/** A text without marks and case. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Whether the tokens of a word stand beside each other; of the last word, the last token may go on. */
function stands(tokens: ReadonlyArray<string>, word: ReadonlyArray<string>, isLast: boolean): boolean {
  return tokens.some((_, start) =>
    word.every((wanted, place) => {
      const found = tokens[start + place] ?? '';
      return found === wanted || (isLast && place === word.length - 1 && found.startsWith(wanted));
    }),
  );
}

/** A group as it is compared: its key values, what is measured, and its records by id. */
export interface NaiveGroup {
  readonly values: ReadonlyArray<string | null>;
  readonly measures: Values;
  readonly ids: ReadonlyArray<string>;
}

/** The groups of claims by keys, in no order. */
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

/** The different values of a key; null alone where there is none. */
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

/** The documents in which a content stands, within other statements or by itself. */
function documentsOf(graph: TestimonyGraph, id: string): ReadonlyArray<string> {
  const holders = new Set<string>([id]);
  for (const holder of holders)
    for (const { type, from, to } of graph.links)
      if (type === 'HAS_CONTENT' && to === holder) holders.add(from);
  return graph.links
    .filter(({ type, from }) => type === 'REPORTED_IN' && holders.has(from))
    .map(({ to }) => to);
}
