import { extendPrefix, factualityOf, type Prefix } from './commitment.js';
import type { EvidenceDocument, EvidenceStatement, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { rootDocumentsOf } from './root.js';
import { sidesOfStatement } from './side.js';

/** All chains to a statement that have the same prefix, taken together instead of listed one by one. */
export interface PathGroup {
  readonly prefix: Prefix;
  /** The document of a root, where the chain begins with this statement; else null. */
  readonly document: EvidenceDocument | null;
  /** The number of statements of the shortest and of the longest of these chains, this one included. */
  readonly leastDepth: number;
  readonly mostDepth: number;
  readonly reported: Reported;
  /** The sides of the earlier statements of these chains, each with the first possible day of such a chain. */
  readonly relays: ReadonlyMap<string, string>;
  /** The first statements of these chains that leave open, or deny, what the next statement says. */
  readonly openedBy: ReadonlySet<string>;
}

/** When a group of chains was first reported, by the dates of their documents. */
export interface Reported {
  /** The first day on which any of them can have been reported; empty text, which sorts before all days, where unknown. */
  readonly start: string;
  /** The first day by which one of them had certainly been reported; `~`, which sorts after all days, where unknown. */
  readonly end: string;
}

/** The groups of chains by the id of the statement that they lead to; a statement that no chain leads to has none. */
export type PathGroups = ReadonlyMap<string, ReadonlyArray<PathGroup>>;

/**
 * Groups the chains that lead to each statement, in time proportional to the number of links.
 *
 * The number of chains can grow exponentially. The rules depend only on their prefixes, so each statement needs at most one group for
 * each of the five prefixes and one for each document whose root it is.
 */
export function pathGroupsOf(index: EvidenceIndex, times: ReadonlyMap<string, Interval>): PathGroups {
  const pathGroups = new Map<string, ReadonlyArray<PathGroup>>();
  const sides = new Map<string, ReadonlyArray<string>>();
  for (const statement of index.outerFirst) {
    const time = times.get(statement.id);
    if (!time) continue;
    sides.set(statement.id, sidesOfStatement(index, statement, time));
    const extended = index.contentLinksTo(statement.id).flatMap((link) => {
      const factuality = factualityOf(link.factuality);
      const outers = pathGroups.get(link.statement) ?? [];
      return outers.map((outer) => ({
        prefix: extendPrefix(outer.prefix, factuality),
        outer,
        statement: link.statement,
        sides: sides.get(link.statement) ?? [],
      }));
    });
    pathGroups.set(statement.id, [...rootGroups(index, statement), ...merged(extended)]);
  }
  return pathGroups;
}

/** Returns whether a statement is on record: every link of some chain to it is stated as fact or as likely. Source: rule 5. */
export function isOnRecord(pathGroups: PathGroups, statement: string): boolean {
  const found = pathGroups.get(statement) ?? [];
  return found.some(({ prefix }) => prefix === 'CERTAIN' || prefix === 'PROBABLE');
}

/** A link from a statement together with one group of chains to that statement. */
interface Extension {
  readonly prefix: Prefix;
  readonly outer: PathGroup;
  readonly statement: string;
  readonly sides: ReadonlyArray<string>;
}

function rootGroups(index: EvidenceIndex, statement: EvidenceStatement): ReadonlyArray<PathGroup> {
  return rootDocumentsOf(index, statement).map((document) => ({
    prefix: 'CERTAIN',
    document,
    leastDepth: 1,
    mostDepth: 1,
    reported: { start: document.dateStart ?? '', end: document.dateEnd ?? '~' },
    relays: new Map(),
    openedBy: new Set(),
  }));
}

function merged(extended: ReadonlyArray<Extension>): ReadonlyArray<PathGroup> {
  const groups = new Map<Prefix, Extension[]>();
  for (const one of extended) {
    const group = groups.get(one.prefix);
    if (group) group.push(one);
    else groups.set(one.prefix, [one]);
  }
  return [...groups.values()].map(mergedGroup);
}

function mergedGroup(group: ReadonlyArray<Extension>): PathGroup {
  let [leastDepth, mostDepth, start, end] = [Infinity, 0, '~', '~'];
  const relays = new Map<string, string>();
  const openedBy = new Set<string>();
  for (const { outer, statement, sides, prefix } of group) {
    leastDepth = Math.min(leastDepth, outer.leastDepth + 1);
    mostDepth = Math.max(mostDepth, outer.mostDepth + 1);
    start = least(start, outer.reported.start);
    end = least(end, outer.reported.end);
    for (const [side, first] of outer.relays) relays.set(side, least(relays.get(side) ?? '~', first));
    for (const side of sides) relays.set(side, least(relays.get(side) ?? '~', outer.reported.start));
    for (const id of openedByOf(outer, statement, prefix)) openedBy.add(id);
  }
  const [{ prefix } = { prefix: 'CERTAIN' as const }] = group;
  return { prefix, document: null, leastDepth, mostDepth, reported: { start, end }, relays, openedBy };
}

function openedByOf(outer: PathGroup, statement: string, prefix: Prefix): Iterable<string> {
  if (outer.openedBy.size > 0) return outer.openedBy;
  return prefix === 'UNCOMMITTED' || prefix === 'DENIED' ? [statement] : [];
}

function least(one: string, other: string): string {
  return one < other ? one : other;
}
