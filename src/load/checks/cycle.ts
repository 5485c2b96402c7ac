import { findCycles } from '../../lib/find-cycles.js';
import type { CycleEdge } from '../../lib/find-cycles.js';
import type { LinkRecord, Problem } from '../../model/graph-data.js';
import { chainOf, chains } from '../chains.js';
import type { Chain } from '../chains.js';
import type { CheckInput } from './graph-check.js';

/** A step of a chain, with the link of the file; null if the link is from another dossier. */
type Step = CycleEdge<LinkRecord | null>;

/** Rejects chains that form a cycle, also through other dossiers. */
export function cycle(found: CheckInput): ReadonlyArray<Problem> {
  return chains.flatMap((chain) =>
    findCycles(stepsOf(found, chain)).flatMap((steps) => problemOf(chain, steps) ?? []),
  );
}

function stepsOf({ graph, context }: CheckInput, chain: Chain): ReadonlyArray<Step> {
  const links = graph.links.filter((link) => chainOf(link) === chain);
  const edges = context.edges.filter(({ type }) => chain.types.includes(type));
  return [
    ...links.map((link) => ({ from: link.from, to: link.to, value: link })),
    ...edges.map(({ from, to }) => ({ from, to, value: null })),
  ];
}

function problemOf({ words }: Chain, steps: ReadonlyArray<Step>): Problem | null {
  const link = steps.findLast(({ value }) => value)?.value;
  if (!link) return null; // a cycle without this file
  const ids = [...steps.map(({ from }) => from), steps[0]?.from ?? ''];
  return {
    code: 'CYCLE',
    message: `${words}: ${ids.map((id) => `"${id}"`).join(' -> ')}.`,
    hint: 'Remove one of these links.',
    at: link.at,
  };
}
