import { findCycles } from '../../lib/find-cycles.js';
import type { CycleEdge } from '../../lib/find-cycles.js';
import type { LinkRecord, Problem } from '../../model/graph-data.js';
import { chainOf, chains } from '../chains.js';
import type { Chain } from '../chains.js';
import type { CheckInput } from './graph-check.js';

/** A step of a chain, with the link of the file; null where the graph has it from other dossiers. */
type Step = CycleEdge<LinkRecord | null>;

/** Refuses chains that lead back to where they began, by way of other dossiers too. */
export function cycle(found: CheckInput): ReadonlyArray<Problem> {
  return chains.flatMap((chain) =>
    findCycles(stepsOf(found, chain)).flatMap((circle) => problemOf(chain, circle) ?? []),
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

function problemOf({ words }: Chain, circle: ReadonlyArray<Step>): Problem | null {
  const link = circle.findLast(({ value }) => value)?.value;
  if (!link) return null; // not of this file's making
  const ids = [...circle.map(({ from }) => from), circle[0]?.from ?? ''];
  return {
    code: 'CYCLE',
    message: `${words}: ${ids.map((id) => `"${id}"`).join(' -> ')}.`,
    hint: 'Take one of these links out.',
    at: link.at,
  };
}
