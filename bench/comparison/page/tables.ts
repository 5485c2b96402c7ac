import { connectionCounts, isMeasured } from '../results.js';
import type { SideResult, SizeResult } from '../results.js';
import { sideNames } from '../sides/side-name.js';
import type { SideName } from '../sides/side-name.js';
import { loadOf, measures, ratioOf, ratioText } from './ratio.js';

/** Returns a table as Markdown, with cells of equal width. */
export function tableOf(heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: ReadonlyArray<string>): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Returns the table of all questions: the Node time of each side divided by that of Onrecord, and the requests per second. */
export function ratioTable(size: SizeResult): string {
  const others = measuredSides(size).filter((name) => name !== 'O');
  const heads = [
    'question',
    '',
    ...others.map((name) => `Node time ${name} / O`),
    ...others.map((name) => `latency ${name} / O`),
    ...others.map((name) => `requests/s O / ${name}`),
  ];
  const rows = size.questions.map((question) => [
    question.id,
    question.title,
    ...others.map((name) => ratioText(ratioOf(question, [name, 'O'], measures.nodeMs))),
    ...others.map((name) => ratioText(ratioOf(question, [name, 'O'], measures.p50Ms))),
    ...others.map((name) => ratioText(ratioOf(question, ['O', name], measures.perSecond))),
  ]);
  return tableOf(heads, rows);
}

interface Detail {
  readonly title: string;
  readonly text: (side: SideResult) => string;
}

const perConnection = (text: (connections: number, side: SideResult) => string) => (side: SideResult) =>
  connectionCounts.map((connections) => text(connections, side)).join(' / ');

const details: ReadonlyArray<Detail> = [
  {
    title: 'Processor time per request, ms: Node + JVM, 8 connections (writes: 1)',
    text: (side) => `${number(measures.nodeMs(side))} + ${number(measures.jvmMs(side))}`,
  },
  {
    title: 'Latency at equal rate, ms: median / p99 / longest (writes: one connection, as fast as possible)',
    text: (side) => {
      const load = side.equalRate ?? loadOf(side, 1);
      return [load?.p50Ms, load?.p99Ms, load?.maxMs].map((ms) => number(ms)).join(' / ');
    },
  },
  {
    title: 'Requests per second with 1 / 8 / 32 connections',
    text: perConnection((connections, side) => number(loadOf(side, connections)?.perSecond.median)),
  },
  {
    title: 'First execution, JVM ms: just after the start of Neo4j / warm',
    text: ({ firstJvmMs: { cold, warm } }) => `${number(cold)} / ${number(warm)}`,
  },
  {
    title: 'Round trips, database hits, bytes of all answers',
    text: ({ roundTrips, dbHits, bytes }) =>
      [roundTrips, dbHits, bytes].map((value) => number(value)).join(', '),
  },
  {
    title: 'Longest delay of the event loop, ms, and resident memory, MB, with 32 connections (writes: 1)',
    text: (side) => {
      const load = loadOf(side, 32) ?? loadOf(side, 1);
      return `${number(load?.loopMaxMs)}, ${number(load?.residentMb)}`;
    },
  },
];

/** Returns the tables with the figures themselves, folded. */
export function detailTables(size: SizeResult): ReadonlyArray<string> {
  const names = measuredSides(size);
  return details.flatMap(({ title, text }) => [
    `<details><summary>${title}</summary>`,
    tableOf(
      ['question', ...names],
      size.questions.map(({ id, sides }) => [
        id,
        ...names.map((name) => {
          const side = sides[name];
          return isMeasured(side) ? text(side) : side ? 'failed' : '–';
        }),
      ]),
    ),
    '</details>',
  ]);
}

function measuredSides({ questions }: SizeResult): ReadonlyArray<SideName> {
  return sideNames.filter((name) => questions.some(({ sides }) => sides[name] !== undefined));
}

/** Returns a number with about three digits; a dash for none. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (value >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}
