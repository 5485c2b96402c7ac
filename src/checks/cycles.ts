import { findCycles } from '../lib/find-cycles.js';
import type { CycleEdge } from '../lib/find-cycles.js';
import type { Problem } from '../model/graph-data.js';
import { acyclicLinks } from './acyclic-links.js';
import type { AcyclicLinks } from './acyclic-links.js';
import type { Finding, WholeDossier } from './whole-dossier.js';

/** A cycle among links, as a problem of one of them. */
export interface Cycle<T> extends Omit<Problem, 'at'> {
  /** All links of the cycle. The first one is to be reported. */
  readonly links: readonly [CycleEdge<T>, ...ReadonlyArray<CycleEdge<T>>];
}

/** Returns the check for cycles of some links. */
function cycleCheck(links: AcyclicLinks): (whole: Pick<WholeDossier, 'acyclic'>) => Finding {
  return ({ acyclic }) => {
    const edges = acyclic[links.name].leadingToCycles();
    return {
      nodes: [...new Set(edges.flat())],
      problems: (nameOf) => {
        const named = edges.map(([from, to]) => {
          return { from: nameOf(from).id, to: nameOf(to).id, value: { node: from, to } };
        });
        const cycles = cyclesOf(links, named, ({ value }) => nameOf(value.node).isOwn);
        return cycles.map(({ links: [first], ...problem }) => ({ ...problem, ...first.value }));
      },
    };
  };
}

/** The checks for cycles, of all links that must not form one. */
export const cycleChecks = acyclicLinks.map(cycleCheck);

/**
 * Returns cycles among links, at least one for each group of records that lead to each other.
 *
 * Each is reported at one of the links that `isOwn` accepts; cycles without such a link are omitted. The result depends only on the
 * ids, not on the order of the links.
 */
export function cyclesOf<T>(
  { words }: AcyclicLinks,
  links: ReadonlyArray<CycleEdge<T>>,
  isOwn: (link: CycleEdge<T>) => boolean,
): ReadonlyArray<Cycle<T>> {
  return findCycles([...links].sort(byIds)).flatMap((cycle) => {
    const first = cycle.filter(isOwn).sort(byIds).at(-1);
    if (!first) return [];
    const start = cycle.indexOf(first);
    const links = [first, ...cycle.slice(start + 1), ...cycle.slice(0, start)] as const;
    const ids = [...links.map(({ from }) => from), first.from];
    return [
      {
        code: 'CYCLE',
        message: `${words}: ${shortened(ids).join(' -> ')}.`,
        hint: 'Remove one of these links.',
        links,
      },
    ];
  });
}

function byIds(one: CycleEdge<unknown>, other: CycleEdge<unknown>): number {
  return compare(one.from, other.from) || compare(one.to, other.to);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Returns the ids in quotes; of a long cycle only the first and last ones. */
function shortened(ids: ReadonlyArray<string>): ReadonlyArray<string> {
  const quoted = ids.map((id) => `"${id}"`);
  return quoted.length <= 10 ? quoted : [...quoted.slice(0, 5), '...', ...quoted.slice(-4)];
}
