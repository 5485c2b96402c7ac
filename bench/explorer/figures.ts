import type { Frames, Gesture } from './hand.js';
import type { Handled, Look } from './looks.js';

/** All measurements of one page. */
export interface Round {
  readonly looks: Readonly<Record<'start' | 'amount' | 'search' | 'counts' | 'picture', Look>>;
  readonly graphs: ReadonlyArray<Handled>;
  /** Load average of the machine over one minute. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** One line of the table, in ms. */
export interface Figure {
  readonly what: string;
  /** The median of the rounds, of the time or of the 95th percentile of the frames. */
  readonly ms: number;
  readonly least: number;
  readonly most: number;
  /** The longest task of all rounds; 0 if no task took 50 ms. */
  readonly longestTask: number;
  /** The desired maximum; null if there is none. */
  readonly goal: number | null;
}

const lookTexts = {
  start: ['first page is shown', 2000],
  amount: ['its number of records is shown', null],
  search: ['a search on it has hits', null],
  counts: ['supernode: its counts are shown', 1000],
  picture: ['supernode: its picture is shown', null],
} as const;

/** Returns the lines of the table: first the loading times, then the frames. */
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
      `${name}: picture is shown`,
      handled.map(({ opened }) => opened),
      null,
    ),
    figure(`${name}: layout is computed`, layout, null),
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

/** Returns the quantile of values for a share, such as 0.95. */
function part(values: ReadonlyArray<number>, share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Returns the figures as a table for a terminal. */
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
