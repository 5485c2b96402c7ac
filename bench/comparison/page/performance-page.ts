import { isMeasured } from '../results.js';
import type { QuestionResult, Results, SizeResult } from '../results.js';
import { sideMeanings, sideNames } from '../sides/side-name.js';
import type { SideName } from '../sides/side-name.js';
import { dotPlot } from './dot-plot.js';
import { goalsOf, growthOf } from './goals.js';
import { mixedPart } from './mixed-part.js';
import { measures, ratioOf } from './ratio.js';
import { detailTables, ratioTable, tableOf } from './tables.js';

/** A file of the page: a path below docs, and its text. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

/** Returns the page about performance and its charts, drawn from the figures of a run. */
export function performancePage(results: Results): ReadonlyArray<PageFile> {
  const charts = results.sizes.flatMap((size) => chartsOf(size));
  const growth = growthChart(results);
  const text = [
    '# Performance',
    '<!-- Written by `npm run bench:page` from performance/results.json. Do not edit. -->',
    ...runPart(results),
    ...sidesPart(results),
    ...goalsPart(results),
    ...results.sizes.flatMap((size) => sizePart(size)),
    ...(growth ? ['## Growth', `![${growth.title}](performance/growth.svg)`] : []),
    ...repeatPart,
  ].join('\n\n');
  return [
    { path: 'performance.md', text: `${text}\n` },
    ...charts,
    ...(growth ? [{ path: 'performance/growth.svg', text: dotPlot(growth) }] : []),
  ];
}

function runPart({ about, options, sizes }: Results): ReadonlyArray<string> {
  const { measuredAt, commit, cpu, cores, memoryGb, node, neo4j, loadAverage1, packages } = about;
  const graphs = sizes.map(({ statements }) => statements.toLocaleString('en-US')).join(' and ');
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const isShort = options.rounds < 5 || sizes.some(({ statements }) => statements < 10_000);
  const isBusy = loadAverage1 > cores / 2;
  const doubts = [
    ...(isShort ? ['it was short (`npm run bench -- --full` measures five rounds on larger graphs)'] : []),
    ...(isBusy
      ? [`other programs were running (load average ${loadAverage1.toFixed(1)} on ${cores} cores)`]
      : []),
  ];
  return [
    `All figures of this page are from one run on ${measuredAt.slice(0, 10)}: commit \`${commit}\`, graphs of ${graphs} statements, ` +
      `${options.rounds} ${options.rounds === 1 ? 'round' : 'rounds'} of ${options.seconds} s, ${cores} cores (${cpu.trim()}), ${memoryGb} GB, Node ${node.slice(1)}, ` +
      `Neo4j ${neo4j}, load average ${loadAverage1.toFixed(1)} at the start; ${versions.join(', ')}.`,
    ...(doubts.length > 0
      ? [
          `**This run shows only the form of the page, and no figure of it is to be quoted: ${doubts.join('; ')}.**`,
        ]
      : []),
    'Other machines have other times, but similar ratios. Each table names a ratio by its two sides: "N / O 2.00" in a column of times means ' +
      'that N takes twice as long as Onrecord.',
  ];
}

function sidesPart({ sizes }: Results): ReadonlyArray<string> {
  const measured = sideNames.filter((name) =>
    sizes.some(({ questions }) => questions.some(({ sides }) => sides[name] !== undefined)),
  );
  return [
    '## What is compared',
    'Each side is a server process of its own; all ask one Neo4j with one graph, over HTTP. The graph comes from a seeded generator: degrees as in ' +
      'a Zipf distribution, one actor with 1 % of all statements, one document with 5 %, names in several scripts, chains up to four deep, ' +
      'replies of each stance, requests with and without answers.',
    measured.map((name) => `- **${name}**: ${sideMeanings[name]}`).join('\n'),
    'Before anything is measured, all sides answer each question, and the answers are compared as JSON in one canonical form; a difference is a failure ' +
      'of the run. The sides take turns, and each round starts with another one. Load comes from autocannon. Node time is the processor time ' +
      'of the server process for a request, JVM time that of Neo4j. Of the two forms of lists of `@neo4j/graphql`, the faster one counts. ' +
      'The latency at equal rate is measured at half the requests per second that the slowest side can answer.',
  ];
}

function goalsPart(results: Results): ReadonlyArray<string> {
  const marks = { true: 'yes', false: 'no', null: '' };
  const rows = goalsOf(results).map(({ measure, goal, measured, isMet }) => [
    measure,
    goal,
    measured,
    marks[String(isMet) as keyof typeof marks],
  ]);
  return ['## Goals', tableOf(['measure', 'goal', 'measured', 'met'], rows)];
}

function sizePart(size: SizeResult): ReadonlyArray<string> {
  const { statements, questions } = size;
  const absent = questions.flatMap(({ id, absent: reason }) => (reason ? [`- ${id}: ${reason}.`] : []));
  const failed = questions.flatMap(failuresOf);
  return [
    `## ${statements.toLocaleString('en-US')} statements`,
    ...charts.map(({ name, title }) => `![${title}](performance/${name}-${statements}.svg)`),
    ratioTable(size),
    ...(absent.length > 0 ? ['Sides that are absent:', absent.join('\n')] : []),
    ...(failed.length > 0 ? ['Failures:', failed.join('\n')] : []),
    ...detailTables(size),
    ...mixedPart(size),
  ];
}

function failuresOf({ id, failed, sides }: QuestionResult): ReadonlyArray<string> {
  const ofSides = Object.entries(sides).flatMap(([name, side]) =>
    isMeasured(side) ? [] : [`- ${id}, ${name}: ${plain(side.failed)}`],
  );
  return [...(failed === undefined ? [] : [`- ${id}: ${plain(failed)}`]), ...ofSides];
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[<>|`]/g, ' ')
    .slice(0, 300);
}

const charts = [
  { name: 'node', title: 'Node time per request', axis: 'times that of Onrecord', measure: measures.nodeMs },
  {
    name: 'latency',
    title: 'Median latency at equal rate',
    axis: 'times that of Onrecord',
    measure: measures.p50Ms,
  },
  {
    name: 'rate',
    title: 'Requests per second, 8 connections',
    axis: 'times those of Onrecord',
    measure: measures.perSecond,
  },
] as const;

function chartsOf({ statements, questions }: SizeResult): ReadonlyArray<PageFile> {
  return charts.map(({ name, title, axis, measure }) => ({
    path: `performance/${name}-${statements}.svg`,
    text: dotPlot({
      title: `${title}, ${statements.toLocaleString('en-US')} statements`,
      axis,
      rows: questions.map((question) => ({
        label: question.id,
        dots: sideNames.flatMap((side: SideName) => {
          const ratio = ratioOf(question, [side, 'O'], measure);
          return ratio === null ? [] : [{ side, ratio }];
        }),
      })),
    }),
  }));
}

function growthChart({ sizes }: Results): Parameters<typeof dotPlot>[0] | null {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (!small || !large || small === large) return null;
  const rows = small.questions.flatMap(({ id }) => {
    const ratio = growthOf(small, large, id);
    return ratio === null ? [] : [{ label: id, dots: [{ side: 'O' as const, ratio }] }];
  });
  const [from, to] = [small, large].map(({ statements }) => statements.toLocaleString('en-US'));
  return {
    title: `p99 with one connection: ${to} against ${from} statements`,
    axis: `times that with ${from} statements`,
    rows,
  };
}

const repeatPart = [
  '## How to repeat it',
  [
    '```',
    'npm ci',
    'npm run bench                                                       # about ten minutes on two cores',
    'npm run bench -- --full --keep graphs --out docs/performance/results.json  # the figures of this page',
    'npm run bench:page                                                  # writes this page from them',
    '```',
  ].join('\n'),
  'An interrupted run goes on with `--resume`, which also repeats what failed. `npm run bench -- --help` lists the options. ' +
    'The machine should do nothing else.',
];
