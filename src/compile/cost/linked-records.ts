import { meanDegree, recordsOf } from '../../model/graph-counts.js';
import type { LinkedToSource, LinkWay } from '../records-source.js';
import type { CostContext } from './selectivity.js';

/** Returns how many records are expected to lead to the named ones, and the hits for finding them. */
export function linkedRecords(
  { label, ways }: LinkedToSource,
  context: CostContext,
): { readonly hits: number; readonly rows: number } {
  const each = ways.map((way) => recordsOfWay(way, context));
  const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, one) => total + one, 0);
  return {
    hits: sum(each.map(({ hits }) => hits)),
    rows: Math.min(recordsOf(context.counts, label), sum(each.map(({ rows }) => rows))),
  };
}

/**
 * The links of the last step are spread over all records that can be at their other ends; the named ones are those that somebody asks for,
 * with more of them. Those of the steps before are as many as their records have on average.
 */
function recordsOfWay(
  { steps, parameter }: LinkWay,
  { counts, parameters }: CostContext,
): { readonly hits: number; readonly rows: number } {
  const given = parameters[parameter];
  const named = Array.isArray(given) ? given.length : 1;
  let [hits, rows] = [named * 2, named];
  for (const [index, step] of [...steps.entries()].toReversed()) {
    const middle = steps[index + 1]?.label;
    const links = middle
      ? meanDegree(counts, { ...step, direction: step.direction === 'OUT' ? 'IN' : 'OUT' }, middle)
      : Math.max(1, Math.sqrt(recordsOf(counts, step.label) * meanDegree(counts, step, step.label)));
    rows = Math.min(rows * links, recordsOf(counts, step.label));
    hits += rows;
  }
  return { hits, rows };
}
