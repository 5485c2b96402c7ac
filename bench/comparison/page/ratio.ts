import { isMeasured } from '../results.js';
import type { LoadFigures, QuestionResult, SideResult } from '../results.js';
import type { SideName } from '../sides/side-name.js';

/** A value of one side for one question. */
export type Measure = (side: SideResult) => number | null;

/** Returns the figures of a side with a number of connections. */
export function loadOf(side: SideResult, connections: number): LoadFigures | null {
  return side.loads[connections] ?? null;
}

/** The measures of the tables and charts. All but `perSecond` are better if they are smaller. */
export const measures = {
  nodeMs: (side) => loadOf(side, 8)?.nodeMs.median ?? loadOf(side, 1)?.nodeMs.median ?? null,
  jvmMs: (side) => (loadOf(side, 8) ?? loadOf(side, 1))?.jvmMs?.median ?? null,
  perSecond: (side) => (loadOf(side, 8) ?? loadOf(side, 1))?.perSecond.median ?? null,
  p50Ms: (side) => side.equalRate?.p50Ms ?? loadOf(side, 1)?.p50Ms ?? null,
  p99Ms: (side) => side.equalRate?.p99Ms ?? loadOf(side, 1)?.p99Ms ?? null,
  dbHits: (side) => side.dbHits,
  bytes: (side) => side.bytes,
} satisfies Readonly<Record<string, Measure>>;

/** Returns the value of a side for a question, or null if it was not measured. */
export function valueOf(
  question: QuestionResult | undefined,
  name: SideName,
  measure: Measure,
): number | null {
  const side = question?.sides[name];
  return isMeasured(side) ? measure(side) : null;
}

/** Returns the value of one side divided by that of another, or null if one was not measured or is 0. */
export function ratioOf(
  question: QuestionResult | undefined,
  [one, other]: readonly [SideName, SideName],
  measure: Measure,
): number | null {
  const [above, below] = [valueOf(question, one, measure), valueOf(question, other, measure)];
  return above === null || below === null || below === 0 ? null : above / below;
}

/** Returns a ratio with as many digits as mean something; a dash for none. */
export function ratioText(ratio: number | null): string {
  if (ratio === null || Number.isNaN(ratio)) return '–';
  if (ratio >= 10) return ratio.toFixed(0);
  return ratio.toFixed(ratio >= 0.095 ? 2 : 3);
}
