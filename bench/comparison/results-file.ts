import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutMachine } from '../about-machine.js';
import type { MixedResult, QuestionResult, Results, SizeResult } from './results.js';
import type { BenchOptions } from './run-options.js';

/** The file with the figures, which is written after each change. */
export interface ResultsFile {
  /** Returns whether the figures of a question are there and did not fail. */
  has(statements: number, question: string): boolean;
  setStart(statements: number, startMs: SizeResult['startMs'], neo4j: string): Promise<void>;
  setQuestion(statements: number, result: QuestionResult): Promise<void>;
  setMixed(statements: number, result: MixedResult): Promise<void>;
  /** Returns a line for each question or side that failed. */
  failures(): ReadonlyArray<string>;
}

/** Opens the file of the results: a new one, or with `resume` the one that is there. */
export async function openResultsFile(root: string, options: BenchOptions): Promise<ResultsFile> {
  const { out, resume } = options;
  let results = resume && existsSync(out) ? await readResults(out) : await emptyResults(root, options);
  const sizeOf = (statements: number): SizeResult =>
    results.sizes.find((size) => size.statements === statements) ?? {
      statements,
      startMs: {},
      questions: [],
      mixed: null,
    };
  const change = async (statements: number, changed: Partial<SizeResult>): Promise<void> => {
    const others = results.sizes.filter((size) => size.statements !== statements);
    const sizes = [...others, { ...sizeOf(statements), ...changed }];
    results = { ...results, sizes: sizes.sort((one, other) => one.statements - other.statements) };
    await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  };
  return {
    has: (statements, id) => {
      const size = sizeOf(statements);
      if (id === 'X1') return size.mixed !== null && size.mixed.failed === undefined;
      const known = size.questions.find((question) => question.id === id);
      return known !== undefined && failuresOf(known).length === 0;
    },
    setStart: async (statements, startMs, neo4j) => {
      results = { ...results, about: { ...results.about, neo4j } };
      await change(statements, { startMs });
    },
    setQuestion: (statements, result) => {
      const others = sizeOf(statements).questions.filter(({ id }) => id !== result.id);
      return change(statements, { questions: [...others, result].sort(byQuestion) });
    },
    setMixed: (statements, mixed) => change(statements, { mixed }),
    failures: () =>
      results.sizes.flatMap(({ statements, questions, mixed }) =>
        [...questions.flatMap(failuresOf), ...(mixed?.failed ? [`X1: ${mixed.failed}`] : [])].map(
          (line) => `${statements} statements, ${line}`,
        ),
      ),
  };
}

/** Orders H, Q1 to Q18 and M1 to M3. */
function byQuestion({ id: one }: QuestionResult, { id: other }: QuestionResult): number {
  const kinds = 'HQM';
  const numberOf = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);
  return (
    kinds.indexOf(one.charAt(0)) - kinds.indexOf(other.charAt(0)) ||
    numberOf(one) - numberOf(other) ||
    one.localeCompare(other)
  );
}

/** Reads a file with figures. Throws if it is not there. */
export async function readResults(file: string): Promise<Results> {
  return JSON.parse(await readFile(file, 'utf8')) as Results; // as it was written here
}

function failuresOf({ id, failed, sides }: QuestionResult): ReadonlyArray<string> {
  const ofSides = Object.entries(sides).flatMap(([name, side]) =>
    'failed' in side ? [`${id}, side ${name}: ${side.failed}`] : [],
  );
  return [...(failed === undefined ? [] : [`${id}: ${failed}`]), ...ofSides];
}

async function emptyResults(root: string, { rounds, seconds, mixedSeconds }: BenchOptions): Promise<Results> {
  const manifest = JSON.parse(await readFile(join(root, 'bench', 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const about = {
    ...aboutMachine(root),
    measuredAt: new Date().toISOString(),
    neo4j: '',
    packages: manifest.dependencies,
  };
  return { about, options: { rounds, seconds, mixedSeconds }, sizes: [] };
}
