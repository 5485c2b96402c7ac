import { isMeasured } from '../results.js';
import type { QuestionResult, Results, SizeResult } from '../results.js';
import type { SideName } from '../sides/side-name.js';
import { measures, ratioOf, ratioText, valueOf } from './ratio.js';
import type { Measure } from './ratio.js';

/** A goal, its limit, and what was measured. `isMet` is null if something was not measured. */
export interface Goal {
  readonly measure: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean | null;
}

/** One value that a goal limits. */
interface Found {
  readonly id: string;
  readonly value: number | null;
}

/** Compares the figures with the goals. The ratios are those of the smallest graph. */
export function goalsOf({ sizes }: Results): ReadonlyArray<Goal> {
  const [small] = sizes;
  if (!small) return [];
  const large = sizes.at(-1) ?? small;
  return [
    ...processorGoals(small),
    ...rateGoals(small),
    ...databaseGoals(small),
    ...growthGoals(small, large),
    ...serverGoals(small),
  ];
}

function processorGoals(size: SizeResult): ReadonlyArray<Goal> {
  const node = (ids: ReadonlyArray<string>, other: SideName, most: number): Goal =>
    atMost(
      `Node time per request, O / ${other}: ${ids.join(', ')}`,
      most,
      ratios(size, ids, ['O', other], measures.nodeMs),
    );
  return [
    node(['Q1', 'Q2', 'Q3'], 'N', 0.5),
    node(['Q5', 'Q6'], 'N', 0.35),
    node(['Q17'], 'N', 0.3),
    node(['Q1', 'Q2', 'Q3'], 'D', 1.2),
    node(['Q5', 'Q6'], 'D', 0.8),
    node(['Q17'], 'D', 0.6),
    node(['Q1', 'Q2', 'Q3', 'Q5', 'Q6', 'Q7', 'Q17'], 'D+', 1.25),
  ];
}

function rateGoals(size: SizeResult): ReadonlyArray<Goal> {
  const rate = (ids: ReadonlyArray<string>, least: number): Goal =>
    atLeast(
      `requests/s with 8 connections, O / N: ${ids.join(', ')}`,
      least,
      ratios(size, ids, ['O', 'N'], measures.perSecond),
    );
  return [rate(['Q1', 'Q2', 'Q3'], 2), rate(['Q5', 'Q6', 'Q17'], 3), rate(['Q7'], 10)];
}

function databaseGoals(size: SizeResult): ReadonlyArray<Goal> {
  const all = size.questions.map(({ id }) => id).filter((id) => id.startsWith('Q'));
  const plain = all.filter((id) => id !== 'Q16' && id !== 'Q18');
  const trips = (ids: ReadonlyArray<string>) =>
    ids.map((id) => ({ id, value: valueOf(questionOf(size, id), 'O', ({ roundTrips }) => roundTrips) }));
  const first = (which: 'cold' | 'warm') =>
    all.map((id) => ({
      id,
      value: valueOf(questionOf(size, id), 'O', ({ firstJvmMs }) => firstJvmMs[which]),
    }));
  return [
    atMost('database hits, O / N', 1, ratios(size, all, ['O', 'N'], measures.dbHits)),
    atMost('database hits, O / N: Q7', 0.1, ratios(size, ['Q7'], ['O', 'N'], measures.dbHits)),
    atMost('database hits, O / D', 1.05, ratios(size, all, ['O', 'D'], measures.dbHits)),
    atMost('round trips of a read without derived values', 1, trips(plain)),
    atMost('round trips of a read with one level of derived values', 3, trips(['Q16', 'Q18'])),
    atMost('first execution, JVM ms, warm', 60, first('warm')),
    atMost('first execution, JVM ms, just after the start of Neo4j', 500, first('cold')),
  ];
}

function growthGoals(small: SizeResult, large: SizeResult): ReadonlyArray<Goal> {
  if (small === large) return [];
  const from = small.statements.toLocaleString('en-US');
  const to = large.statements.toLocaleString('en-US');
  const ids = ['Q1', 'Q2', 'Q3', 'Q5', 'Q6', 'Q7', 'Q12', 'Q16'];
  const growth = ids.map((id) => ({ id, value: growthOf(small, large, id) }));
  return [atMost(`p99 with one connection, ${to} / ${from} statements: ${ids.join(', ')}`, 1.5, growth)];
}

/** Returns the p99 of Onrecord with one connection in the larger graph, divided by that in the smaller one. */
export function growthOf(small: SizeResult, large: SizeResult, id: string): number | null {
  const p99: Measure = ({ loads }) => loads['1']?.p99Ms ?? null;
  const [before, after] = [small, large].map((size) => valueOf(questionOf(size, id), 'O', p99));
  return before == null || after == null ? null : after / before;
}

function serverGoals(size: SizeResult): ReadonlyArray<Goal> {
  const { mixed, startMs } = size;
  const pages = ['Q4a', 'Q4c'].map((id) => valueOf(questionOf(size, id), 'O', measures.p99Ms));
  const [first, last] = [pages[0] ?? null, pages[1] ?? null];
  return [
    atMost('p99 of page 1000 / page 1 (Q4c / Q4a)', 1.2, [
      { id: 'Q4', value: first === null || last === null ? null : last / first },
    ]),
    atMost('start until the server listens, O / N', 0.5, [
      { id: 'start', value: startMs.O && startMs.N ? startMs.O / startMs.N : null },
    ]),
    atMost('X1: resident memory, MB', 200, [{ id: 'X1', value: mixed?.load?.residentMb ?? null }]),
    atMost('X1: longest delay of the event loop, ms', 50, [
      { id: 'X1', value: mixed?.load?.loopMaxMs ?? null },
    ]),
    atLeast('X1: operations whose plan was cached', 0.999, [{ id: 'X1', value: mixed?.cachedPlans ?? null }]),
  ];
}

function questionOf(size: SizeResult, id: string): QuestionResult | undefined {
  return size.questions.find((question) => question.id === id);
}

function ratios(
  size: SizeResult,
  ids: ReadonlyArray<string>,
  sides: readonly [SideName, SideName],
  measure: Measure,
): ReadonlyArray<Found> {
  return ids
    .map((id) => questionOf(size, id))
    .filter((question) => question !== undefined && sides.every((name) => isMeasured(question.sides[name])))
    .map((question) => ({ id: question?.id ?? '', value: ratioOf(question, sides, measure) }));
}

function atMost(measure: string, limit: number, found: ReadonlyArray<Found>): Goal {
  return goalOf(measure, `≤ ${limit}`, found, (value) => value <= limit, 'most');
}

function atLeast(measure: string, limit: number, found: ReadonlyArray<Found>): Goal {
  return goalOf(measure, `≥ ${limit}`, found, (value) => value >= limit, 'least');
}

/** Names up to five values; of more, only the worst ones. */
function goalOf(
  measure: string,
  goal: string,
  found: ReadonlyArray<Found>,
  isWithin: (value: number) => boolean,
  limit: 'most' | 'least',
): Goal {
  const values = found.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
  const worst = [...values].sort((one, other) =>
    limit === 'most' ? other.value - one.value : one.value - other.value,
  );
  const shown = values.length <= 7 ? values : worst.slice(0, 5);
  const texts = shown.map(({ id, value }) => `${id} ${ratioText(value)}`);
  return {
    measure,
    goal,
    measured:
      values.length === 0
        ? 'not measured'
        : `${values.length > shown.length ? 'worst: ' : ''}${texts.join(', ')}`,
    isMet: values.length === 0 ? null : values.every(({ value }) => isWithin(value)),
  };
}
