import { acyclicLinks, acyclicLinksOf, cyclesOf } from '../../checks/checks.js';
import type { AcyclicLinks } from '../../checks/checks.js';
import type { CycleEdge } from '../../lib/find-cycles.js';
import type { LinkRecord, Problem } from '../../model/graph-data.js';
import type { CheckInput } from './graph-check.js';

/** A link, with the link of the file; null if the link is from another dossier. */
type Step = CycleEdge<LinkRecord | null>;

/** Rejects cycles of links through other dossiers, at a link of the file. The checks of files find the cycles within files. */
export function cycle(found: CheckInput): ReadonlyArray<Problem> {
  return acyclicLinks.flatMap((kind) => {
    const cycles = cyclesOf(kind, stepsOf(found, kind), ({ value }) => value !== null);
    return cycles.flatMap(({ links, ...problem }) => {
      const [{ value: link }] = links;
      const leavesFile = links.some(({ value }) => value === null);
      return link && leavesFile ? [{ ...problem, at: link.at }] : [];
    });
  });
}

function stepsOf({ graph, context }: CheckInput, kind: AcyclicLinks): ReadonlyArray<Step> {
  const ours = graph.links.filter(({ type, properties }) => acyclicLinksOf(type, properties) === kind);
  const others = context.edges.filter(({ type }) => kind.types.includes(type));
  return [
    ...ours.map((link) => ({ from: link.from, to: link.to, value: link })),
    ...others.map(({ from, to }) => ({ from, to, value: null })),
  ];
}
