import type { Frames, Gesture } from './hand.js';
import type { Handled, Look } from './looks.js';

/** All that one page showed. */
export interface Round {
  readonly looks: Readonly<Record<'start' | 'amount' | 'search' | 'counts' | 'picture', Look>>;
  readonly graphs: ReadonlyArray<Handled>;
  /** Of the machine, over one minute. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** One line of the table: in ms. */
export interface Figure {
  readonly what: string;
  /** The median of the rounds: of times, or of the 95th percentile of the frames of each. */
  readonly ms: number;
  readonly least: number;
  readonly most: number;
  /** Of all rounds; 0 where nothing held the page for 50 ms. */
  readonly longestTask: number;
  /** What it should be at most; null where nothing is asked. */
  readonly goal: number | null;
}

const lookTexts = {
  start: ['first page stands', 2000],
  amount: ['it says what is on record', null],
  search: ['a search typed there has hits', null],
  counts: ['hub: its counts stand', 1000],
  picture: ['hub: its picture stands', null],
} as const;

/** Makes the lines of the table: first what had to be waited for, then the frames. */
export function figuresOf(rounds: ReadonlyArray<Round>): ReadonlyArray<Figure> {
  const [first, ...others] = rounds;
  const keys = ['start', 'amount', 'search', 'counts', 'picture'] as const;
  const looks = keys.flatMap((key) => {
    const [text, goal] = lookTexts[key];
    const lookOf = (some: ReadonlyArray<Round>) => some.map(({ looks: found }) => found[key]);
    return [
      ...(first ? [figure(`${text}, just started`, lookOf([first]), goal)] : []),
      ...(others.length > 0 ? [figure(`${text}, later`, lookOf(others), goal)] : []),
    ];
  });
  const graphs = (first?.graphs ?? []).flatMap(({ records }, at) =>
    linesOfGraph(
      records,
      rounds.flatMap((round) => round.graphs[at] ?? []),
    ),
  );
  return [...looks, ...graphs];
}

function linesOfGraph(records: number, handled: ReadonlyArray<Handled>): ReadonlyArray<Figure> {
  const name = `${records} records`;
  const gestures = ['pan', 'zoom', 'drag', 'expand'] as const;
  const layout = handled.map(({ layoutMs, longestWhileLayout }) => ({
    ms: layoutMs,
    longestTask: longestWhileLayout,
  }));
  return [
    figure(
      `${name}: drawing stands`,
      handled.map(({ opened }) => opened),
      null,
    ),
    figure(`${name}: the layout runs`, layout, null),
    ...gestures.map((gesture) =>
      figure(
        `${name}: p95 of frames, ${gesture}`,
        handled.map(({ gestures: found }) => p95(found[gesture])),
        goalOf(gesture, records),
      ),
    ),
  ];
}

function goalOf(gesture: Gesture, records: number): number {
  return gesture === 'zoom' && records > 500 ? 100 : 50;
}

function p95({ frames, longestTask }: Frames): Look {
  return { ms: part(frames, 0.95), longestTask };
}

function figure(what: string, looks: ReadonlyArray<Look>, goal: number | null): Figure {
  const all = looks.map(({ ms }) => ms);
  return {
    what,
    ms: part(all, 0.5),
    least: Math.min(...all),
    most: Math.max(...all),
    longestTask: Math.max(...looks.map(({ longestTask }) => longestTask)),
    goal,
  };
}

/** The value that so large a part of all lies below. */
function part(values: ReadonlyArray<number>, share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The figures as a table for a terminal. */
export function tableOf(figures: ReadonlyArray<Figure>): string {
  const rows = [
    ['', 'median ms', 'least', 'most', 'longest task', 'goal'],
    ...figures.map(({ what, ms, least, most, longestTask, goal }) => [
      what,
      ...[ms, least, most].map((value) => value.toFixed(0)),
      longestTask === 0 ? '< 50' : longestTask.toFixed(0),
      goal === null ? '' : `${goal}${Math.round(ms) <= goal ? '' : ' MISSED'}`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
