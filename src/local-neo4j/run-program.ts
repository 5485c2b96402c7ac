import { spawn } from 'node:child_process';
import { environmentWith } from '../settings.js';

/** The result of a program: `exitCode` is null when it was not found or was killed; `output` holds stdout and stderr. */
export interface ProgramResult {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a program until it ends, without a shell and without input. Never throws. */
export async function runProgram(
  command: string,
  programArguments: ReadonlyArray<string>,
  options: {
    readonly timeoutMs?: number;
    readonly folder?: string;
    /** Added to the environment of this process. */
    readonly addedEnvironment?: Readonly<Record<string, string>>;
  } = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const chunks: string[] = [];
    const program = spawn(command, programArguments, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs ?? 15_000,
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      env: environmentWith(options.addedEnvironment ?? {}),
    });
    const collect = (chunk: Buffer) => void chunks.push(chunk.toString());
    program.stdout.on('data', collect);
    program.stderr.on('data', collect);
    program.on('error', () => {
      resolve({ exitCode: null, output: chunks.join('') });
    });
    program.on('close', (exitCode) => {
      resolve({ exitCode, output: chunks.join('') });
    });
  });
}

/** Returns the last lines of a text that are not blank, for messages. */
export function lastLines(text: string, count: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}
