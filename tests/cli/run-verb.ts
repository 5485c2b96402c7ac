import { resolve } from 'node:path';
import { main } from '../../src/cli/main.js';

/** The result of one command of the command line. */
export interface VerbResult {
  readonly exitCode: number;
  readonly data: ReadonlyArray<string>;
  readonly talk: string;
}

/** Runs the command line in this process, on this project. */
export async function runVerb(...words: ReadonlyArray<string>): Promise<VerbResult> {
  const data: string[] = [];
  const talk: string[] = [];
  const exitCode = await main({
    words,
    root: resolve(import.meta.dirname, '../..'),
    terminal: {
      data: (line) => data.push(line),
      message: (line) => talk.push(line),
      text: (text) => Promise.resolve(void data.push(text)),
      end: () => Promise.resolve(),
    },
  });
  return { exitCode, data, talk: talk.join('\n') };
}
