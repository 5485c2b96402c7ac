import { extendPrefix, factualityOf, type Prefix } from './commitment.js';
import type { EvidenceDocument, EvidenceStatement, Interval } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { rootDocumentsOf } from './root.js';
import { sidesOfStatement } from './side.js';

/** All chains that lead to a statement and leave the same of what it says, taken together: never listed one by one. */
export interface Arrival {
  readonly prefix: Prefix;
  /** The document, where the statement is its outer one and so the chain begins with it. */
  readonly document: EvidenceDocument | null;
  /** Statements on the shortest and on the longest of these chains, this one included. */
  readonly leastDepth: number;
  readonly mostDepth: number;
  readonly reported: Reported;
  /** Sides that stand on these chains before the statement, each with the first day it can have been on one. */
  readonly relays: ReadonlyMap<string, string>;
  /** Statements on the way that are the first to leave open, or to deny, what comes next. */
  readonly openedBy: ReadonlySet<string>;
}

/** The first days of chains by the dates of their documents. */
export interface Reported {
  /** The first day on which any of them can begin; the empty text, before all days, where that is not known. */
  readonly start: string;
  /** The first day by which one of them was there for certain; `~`, after all days, where none is known. */
  readonly end: string;
}

/** Statements by their arrivals; a statement that no chain leads to has none. */
export type Arrivals = ReadonlyMap<string, ReadonlyArray<Arrival>>;

/**
 * Works out how chains arrive at every statement, in time proportional to the links.
 *
 * Chains are as many as there are paths; what the rules ask of them depends on what they leave of a statement alone, so that each
 * statement needs one arrival for each of the five prefixes, and one for each document that it is the outer statement of.
 */
export function arrivalsOf(index: EvidenceIndex, times: ReadonlyMap<string, Interval>): Arrivals {
  const arrivals = new Map<string, ReadonlyArray<Arrival>>();
  const sides = new Map<string, ReadonlyArray<string>>();
  for (const statement of index.outerFirst) {
    const time = times.get(statement.id);
    if (!time) continue;
    sides.set(statement.id, sidesOfStatement(index, statement, time));
    const passedOn = index.holdersOf(statement.id).flatMap((link) => {
      const factuality = factualityOf(link.factuality);
      const holders = arrivals.get(link.statement) ?? [];
      return holders.map((holder) => ({
        prefix: extendPrefix(holder.prefix, factuality),
        holder,
        statement: link.statement,
        sides: sides.get(link.statement) ?? [],
      }));
    });
    arrivals.set(statement.id, [...firstArrivals(index, statement), ...merged(passedOn)]);
  }
  return arrivals;
}

/** Whether a statement is on record: some chain leads to it on which all above is put as fact or as likely. Source: rule 5. */
export function isOnRecord(arrivals: Arrivals, statement: string): boolean {
  const found = arrivals.get(statement) ?? [];
  return found.some(({ prefix }) => prefix === 'CERTAIN' || prefix === 'PROBABLE');
}

/** A link from a statement that is reached. */
interface PassedOn {
  readonly prefix: Prefix;
  readonly holder: Arrival;
  readonly statement: string;
  readonly sides: ReadonlyArray<string>;
}

function firstArrivals(index: EvidenceIndex, statement: EvidenceStatement): ReadonlyArray<Arrival> {
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

function merged(passedOn: ReadonlyArray<PassedOn>): ReadonlyArray<Arrival> {
  const groups = new Map<Prefix, PassedOn[]>();
  for (const one of passedOn) {
    const group = groups.get(one.prefix);
    if (group) group.push(one);
    else groups.set(one.prefix, [one]);
  }
  return [...groups.values()].map(together);
}

function together(group: ReadonlyArray<PassedOn>): Arrival {
  let [leastDepth, mostDepth, start, end] = [Infinity, 0, '~', '~'];
  const relays = new Map<string, string>();
  const openedBy = new Set<string>();
  for (const { holder, statement, sides, prefix } of group) {
    leastDepth = Math.min(leastDepth, holder.leastDepth + 1);
    mostDepth = Math.max(mostDepth, holder.mostDepth + 1);
    start = least(start, holder.reported.start);
    end = least(end, holder.reported.end);
    for (const [side, first] of holder.relays) relays.set(side, least(relays.get(side) ?? '~', first));
    for (const side of sides) relays.set(side, least(relays.get(side) ?? '~', holder.reported.start));
    for (const opener of openersOf(holder, statement, prefix)) openedBy.add(opener);
  }
  const [{ prefix } = { prefix: 'CERTAIN' as const }] = group;
  return { prefix, document: null, leastDepth, mostDepth, reported: { start, end }, relays, openedBy };
}

function openersOf(holder: Arrival, statement: string, prefix: Prefix): Iterable<string> {
  if (holder.openedBy.size > 0) return holder.openedBy;
  return prefix === 'UNCOMMITTED' || prefix === 'DENIED' ? [statement] : [];
}

function least(one: string, other: string): string {
  return one < other ? one : other;
}
