import { extendPrefix, factualityOf, type Factuality, type Prefix } from './commitment.js';
import type { EvidenceDocument, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { rootDocumentsOf } from './root.js';
import { sidesOfStatement } from './side.js';
import type { NodeLink } from './statement-nodes.js';

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

type PathGroups = ReadonlyArray<PathGroup>;

/** The order of the groups of a statement, so that it does not depend on the order of the evidence. */
const prefixes: ReadonlyArray<Prefix> = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED', 'DENIED'];
const noRelays: ReadonlyMap<string, string> = new Map();
const noStatements: ReadonlySet<string> = new Set();

/**
 * Groups the chains that lead to each statement, by its place in `outerFirst`; in time proportional to the number of links.
 *
 * The number of chains can grow exponentially. The rules depend only on their prefixes, so each statement needs at most one group for
 * each of the five prefixes and one for each document whose root it is. Statements with the same single link to them share their groups.
 */
export function pathGroupsOf(
  index: EvidenceIndex,
  times: ReadonlyArray<Interval | null>,
): ReadonlyArray<PathGroups> {
  const found: PathGroups[] = [];
  const extended = extender(index, times, found);
  for (const { statement, links } of index.outerFirst) {
    const only = links.length === 1 ? links[0] : undefined;
    const groups = only ? extended(only) : merged(links.flatMap(extended));
    const roots = rootDocumentsOf(index, statement);
    found.push(roots.length === 0 ? groups : [...roots.map(rootGroup), ...groups]);
  }
  return found;
}

/** Returns whether a statement is on record: every link of some chain to it is stated as fact or as likely. Source: rule 5. */
export function isOnRecord(paths: PathGroups): boolean {
  return paths.some(({ prefix }) => prefix === 'CERTAIN' || prefix === 'PROBABLE');
}

function rootGroup(document: EvidenceDocument): PathGroup {
  return {
    prefix: 'CERTAIN',
    document,
    leastDepth: 1,
    mostDepth: 1,
    reported: { start: document.dateStart ?? '', end: document.dateEnd ?? '~' },
    relays: noRelays,
    openedBy: noStatements,
  };
}

/** Returns a function that extends the chains to a statement by a link; memoized, as one statement may have very many contents. */
function extender(
  index: EvidenceIndex,
  times: ReadonlyArray<Interval | null>,
  found: ReadonlyArray<PathGroups>,
): (link: NodeLink) => PathGroups {
  const known: Map<string, PathGroups>[] = [];
  return ({ outer, link }) => {
    const ofOuter = (known[outer.place] ??= new Map<string, PathGroups>());
    const groups = ofOuter.get(link.factuality);
    if (groups) return groups;
    const [time, factuality] = [times[outer.place], factualityOf(link.factuality)];
    const sides = time ? sidesOfStatement(index, outer.statement, time) : [];
    const extension = { id: outer.statement.id, sides, factuality };
    const extended = merged((found[outer.place] ?? []).map((group) => extendedGroup(group, extension)));
    ofOuter.set(link.factuality, extended);
    return extended;
  };
}

function extendedGroup(
  group: PathGroup,
  link: { readonly id: string; readonly sides: ReadonlyArray<string>; readonly factuality: Factuality },
): PathGroup {
  const prefix = extendPrefix(group.prefix, link.factuality);
  const relays = new Map(group.relays);
  for (const side of link.sides) relays.set(side, least(relays.get(side) ?? '~', group.reported.start));
  return {
    prefix,
    document: null,
    leastDepth: group.leastDepth + 1,
    mostDepth: group.mostDepth + 1,
    reported: group.reported,
    relays,
    openedBy: openedBy(group, prefix, link.id),
  };
}

function openedBy(group: PathGroup, prefix: Prefix, id: string): ReadonlySet<string> {
  if (group.openedBy.size > 0) return group.openedBy;
  return prefix === 'UNCOMMITTED' || prefix === 'DENIED' ? new Set([id]) : noStatements;
}

/** Joins the groups with the same prefix. */
function merged(groups: PathGroups): PathGroups {
  if (groups.length < 2) return groups;
  return prefixes.flatMap((prefix) => {
    const same = groups.filter((group) => group.prefix === prefix);
    const [first] = same;
    if (!first) return [];
    return [same.length === 1 ? first : joined(same, prefix)];
  });
}

function joined(groups: PathGroups, prefix: Prefix): PathGroup {
  let [leastDepth, mostDepth, start, end] = [Infinity, 0, '~', '~'];
  const relays = new Map<string, string>();
  const openers = new Set<string>();
  for (const group of groups) {
    leastDepth = Math.min(leastDepth, group.leastDepth);
    mostDepth = Math.max(mostDepth, group.mostDepth);
    start = least(start, group.reported.start);
    end = least(end, group.reported.end);
    for (const [side, first] of group.relays) relays.set(side, least(relays.get(side) ?? '~', first));
    for (const id of group.openedBy) openers.add(id);
  }
  return {
    prefix,
    document: null,
    leastDepth,
    mostDepth,
    reported: { start, end },
    relays,
    openedBy: openers,
  };
}

function least(one: string, other: string): string {
  return one < other ? one : other;
}
