import { meanDegree, meanLinks, recordsOf } from '../../model/graph-counts.js';
import type { GraphCounts } from '../../model/graph-counts.js';
import type { Condition } from '../condition-nodes.js';
import { selectivity } from './selectivity.js';
import type { CostContext } from './selectivity.js';

/** The sources of a statement with their positions, and for some the time of the statement. */
const hitsOfSide = 12;
/** A record with more links has them apart by type and direction; of others, all are read to find those of one type. */
const mostLinksTogether = 50;

/** Returns the expected database hits of looking for the links of one type and direction that a record with a label has. */
export function hitsOfLinks(label: string, counts: GraphCounts): number {
  return 1 + Math.min(mostLinksTogether, meanLinks(counts, label));
}

/** Returns the expected database hits of testing a condition for one record with a label. */
export function conditionHits(condition: Condition, label: string, context: CostContext): number {
  switch (condition.kind) {
    case 'all':
      return hitsUntil('false', condition.of, { label, context });
    case 'any':
      return hitsUntil('true', condition.of, { label, context });
    case 'not':
      return conditionHits(condition.of, label, context);
    case 'compare':
    case 'matches':
      return 1;
    case 'forSide':
      return hitsOfSide;
    case 'ofType': {
      const all = recordsOf(context.counts, label);
      const typed = all === 0 ? 1 : Math.min(1, recordsOf(context.counts, condition.label) / all);
      return 1 + typed * conditionHits(condition.where, condition.label, context);
    }
    case 'linked':
      return hitsOfLinked(condition, label, context);
  }
}

/** Of parts, the cheap ones come first; the others are tested only where these do not decide. */
function hitsUntil(
  decisive: 'true' | 'false',
  of: ReadonlyArray<Condition>,
  { label, context }: { readonly label: string; readonly context: CostContext },
): number {
  const tested = of
    .map((one) => ({ hits: conditionHits(one, label, context), part: selectivity(one, label, context) }))
    .sort((a, b) => a.hits - b.hits);
  const reached = ({ part }: { readonly part: number }): number => (decisive === 'true' ? 1 - part : part);
  return tested.reduce(
    (sum, one) => ({ hits: sum.hits + sum.reached * one.hits, reached: sum.reached * reached(one) }),
    { hits: 0, reached: 1 },
  ).hits;
}

/** The links of a record are read until one decides: one that meets the condition, or for `every` one that does not. */
function hitsOfLinked(
  condition: Extract<Condition, { kind: 'linked' }>,
  label: string,
  context: CostContext,
): number {
  const links = meanDegree(context.counts, condition, label);
  const part = selectivity(condition.where, condition.to, context);
  const decisive = condition.quantifier === 'every' ? 1 - part : part;
  const read = readUntil(1, { candidates: links, part: decisive });
  return (
    hitsOfLinks(label, context.counts) + read * (1 + conditionHits(condition.where, condition.to, context))
  );
}

/**
 * Returns how many candidates are read until so many of them are found, or all if there are too few. A part of them that is found is a
 * guess. If it is small, there may well be none; if it is large, they are probably found soon: the result lies between both, as their
 * weighted geometric mean.
 */
export function readUntil(
  found: number,
  { candidates, part }: { readonly candidates: number; readonly part: number },
): number {
  const soon = found / Math.max(part, Number.MIN_VALUE);
  if (soon >= candidates) return candidates;
  if (part >= 1) return soon;
  const weight = part < 0.5 ? 2 / 3 : 1 / 3;
  return soon ** (1 - weight) * candidates ** weight;
}
