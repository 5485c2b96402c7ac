import type { Figures } from './measure.js';
import type { Question } from './questions.js';

/** A question and the figures of its sides, ours first. */
export interface Measured {
  readonly question: Question;
  readonly figures: ReadonlyArray<Figures>;
}

/** The ratios between us and the fastest form of the rival. */
export interface Ratios {
  /** Our calls per second divided by its, with 8 callers. */
  readonly throughput: number;
  /** Its median divided by ours, with one caller. */
  readonly median: number;
  /** Our processor time in Node divided by its. */
  readonly nodeCpu: number;
}

/** Compares us with the fastest form of the rival. */
export function ratiosOf({ figures }: Measured): Ratios {
  const [ours, ...rivals] = figures;
  const best = rivals.reduce<Figures | undefined>(
    (quickest, each) => (quickest && quickest.perSecond8 >= each.perSecond8 ? quickest : each),
    undefined,
  );
  if (!ours || !best) throw new Error('There is nothing to compare.');
  return {
    throughput: ours.perSecond8 / best.perSecond8,
    median: best.medianMs / ours.medianMs,
    nodeCpu: ours.nodeCpuMs / best.nodeCpuMs,
  };
}

const heads = ['', 'median ms', 'p95 ms', 'Node CPU ms', 'calls/s, 1', 'calls/s, 8', 'least - most'];

/** Returns a table as Markdown. */
export function tableOf(measured: Measured): string {
  const rows = measured.figures.map((each) => [
    each.side,
    each.medianMs.toFixed(2),
    each.p95Ms.toFixed(2),
    each.nodeCpuMs.toFixed(2),
    each.perSecond1.toFixed(0),
    each.perSecond8.toFixed(0),
    `${each.perSecond8Least.toFixed(0)} - ${each.perSecond8Most.toFixed(0)}`,
  ]);
  const { throughput, median, nodeCpu } = ratiosOf(measured);
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...rows].map((row) => row[column]?.length ?? head.length)),
  );
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    `${measured.question.title}:`,
    '',
    line(heads),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    `Compared with the fastest form of @neo4j/graphql: ${throughput.toFixed(2)} times its calls/s, ` +
      `${median.toFixed(2)} times as fast, ${nodeCpu.toFixed(2)} of its Node CPU.`,
    '',
  ].join('\n');
}
